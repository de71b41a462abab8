package dev.proviso.dsl.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.format.RevisionFormatter;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.model.diagnostic.SourceText;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules in which more is wrong than anybody reads: some of it is told, and that there is more. */
class ManyMistakesTest {

    private final PolicySketch sketch =
            PolicySketch.over("facts: [{id: name, type: text, question: Which name?, kind: observed},"
                    + " {id: day, type: date?, question: Which day?, kind: observed}]");

    @Test
    void ofARuleTwentyMistakesAreTold() {
        sketch.clause("A1", "forbid name in {" + joined(9_000, ", ", i -> "n" + i) + "}");

        List<Diagnostic> told = compile().diagnostics();

        assertThat(told).hasSize(21);
        assertThat(told.subList(0, 20)).extracting(Diagnostic::code).containsOnly("TYP-001");
        assertThat(told.get(20).code()).isEqualTo("SYN-032");
        assertThat(told.get(20).message()).isEqualTo("there are more mistakes than these 20; the rest is not told");
        assertThat(told.get(20).location().column())
                .isGreaterThan(told.get(19).location().column());
    }

    @Test
    void ofAllRulesTwoHundredMistakesAreTold() {
        for (int i = 1; i <= 30; i++) {
            sketch.clause("A" + i, "forbid name in {" + joined(15, ", ", n -> "n" + n) + "}");
        }

        List<Diagnostic> told = compile().diagnostics();

        assertThat(told).hasSize(201);
        assertThat(told.get(200).message()).isEqualTo("there are more mistakes than these 200; the rest is not told");
    }

    @Test
    void whatFollowsFromANameThatIsTakenWronglyDoesNotCount() {
        sketch.clause("A1", "forbid dya and (" + joined(40, " or ", i -> "day > 2026-01-01") + ")");

        assertThat(compile().diagnostics()).extracting(Diagnostic::code).containsExactly("TYP-001");
    }

    @Test
    void manyWarningsLeaveAResult() {
        sketch.clause("A1", "forbid name in {" + joined(40, ", ", i -> "\"a\"") + "}");

        Checked<CompiledPolicy> compiled = compile();

        assertThat(compiled.isValid()).isTrue();
        assertThat(compiled.diagnostics())
                .hasSize(21)
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void ofAFileThatIsLaidOutTwoHundredMistakesAreTold() {
        String norms = joined(500, "", i -> "      - {id: n" + i + ", rule: 'require and'}\n");

        Checked<String> laidOut =
                RevisionFormatter.format(new SourceText("r.yaml", "nodes:\n  - id: a\n    norms:\n" + norms));

        assertThat(laidOut.diagnostics()).hasSize(201);
        assertThat(laidOut.diagnostics().get(200).code()).isEqualTo("SYN-032");
        assertThat(laidOut.diagnostics().get(200).location().line()).isEqualTo(204);
    }

    private static String joined(int count, String between, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(between));
    }

    private Checked<CompiledPolicy> compile() {
        return CompiledPolicy.compile(sketch.policy(), sketch.revision());
    }
}
