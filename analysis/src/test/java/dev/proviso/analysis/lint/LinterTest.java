package dev.proviso.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A policy with a flaw of every kind, and beside it what is to be said of it, line by line. */
class LinterTest {

    private static final Path FLAWED = resource("flawed");

    private static Path resource(String name) {
        return Path.of(
                Objects.requireNonNull(LinterTest.class.getResource(name), name).getPath());
    }

    private static List<Diagnostic> lint() {
        PolicyRepository repository = PolicyRepository.directory(FLAWED);
        PolicyId policy = new PolicyId("flawed");
        RevisionId r1 = new RevisionId("r1");
        CompiledPolicy compiled = CompiledPolicy.compile(
                        repository.policy(policy).orElseThrow(),
                        repository.revision(policy, r1).orElseThrow())
                .orThrow();
        return Linter.lint(
                compiled, repository.readCases(policy, r1).orElseThrow().orThrow(), repository.places(policy, r1));
    }

    @Test
    void everyFlawIsTold() throws IOException {
        List<String> found = lint().stream()
                .map(diagnostic -> Path.of(diagnostic.location().file()).getFileName() + ":"
                        + diagnostic.location().line() + ":"
                        + diagnostic.location().column() + " "
                        + diagnostic.code() + " " + diagnostic.message())
                .toList();

        assertThat(found).isEqualTo(Files.readAllLines(resource("flawed.txt")));
    }

    @Test
    void theFlawedPolicyHasAFlawOfEveryKindButWhatIsNotInAFile() throws IOException {
        String expected = Files.readString(resource("flawed.txt"));
        // The reader refuses a question without words, and all of these rules lie within the theory.
        Stream<Remark> kinds = Arrays.stream(Remark.values())
                .filter(remark -> remark != Remark.NO_QUESTION && remark != Remark.NOT_PROVED);

        assertThat(kinds).allSatisfy(remark -> assertThat(expected).contains(remark.code()));
    }
}
