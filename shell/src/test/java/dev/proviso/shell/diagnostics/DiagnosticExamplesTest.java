package dev.proviso.shell.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.query.Query;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.shell.Cli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each example of the page of diagnostics gives the code that it explains, and no other error. */
class DiagnosticExamplesTest {

    private static final Path BUNDLED =
            Cli.top().resolve("policy-data/src/main/resources/dev/proviso/data/hubspot-developer-policy");
    private static final Pattern EXAMPLE = Pattern.compile("```(\\w+)(?: (\\S+))?\\n(.*?)\\n```", Pattern.DOTALL);
    private static final String RULE = """
                          applies when handles_customer_data
                          forbid some use in data.uses satisfies
                            use.origin = hubspot_account
                            and use.purpose in {sale, rental, exploitation, distribution}
                            and use.customer_consent != express
            """;

    @TempDir
    private Path folder;

    @Test
    void everyCodeIsExplained() {
        Catalogue catalogue = Catalogue.load();

        assertThat(catalogue.codes()).hasSizeGreaterThan(100);
        assertThat(catalogue.codes()).allSatisfy(code -> {
            Catalogue.Entry entry = catalogue.find(code).orElseThrow();
            assertThat(entry.text()).as(code).isNotEqualTo(entry.title());
        });
    }

    @TestFactory
    Stream<DynamicTest> theExampleGivesItsCode() {
        Catalogue catalogue = Catalogue.load();
        return catalogue.codes().stream().flatMap(code -> {
            Matcher example = EXAMPLE.matcher(catalogue.find(code).orElseThrow().text());
            return example.find()
                    ? Stream.of(DynamicTest.dynamicTest(
                            code, () -> check(code, example.group(1), example.group(2), example.group(3))))
                    : Stream.of();
        });
    }

    private void check(String code, String kind, String file, String text) throws IOException {
        List<Diagnostic> found = switch (kind) {
            case "rule" -> changed("r1.yaml", RULE, indented(text, 14));
            case "expression" ->
                changed(
                        "r1.yaml",
                        "    as: some use in data.uses satisfies use.personal_data\n",
                        "    as: |\n" + indented(text, 6));
            case "diff" -> changed(file, lines(text, '-'), lines(text, '+'));
            case "facts" ->
                FactsReader.read(
                                new SourceText("facts.yaml", text + "\n"),
                                PolicyDirectory.at(BUNDLED).readPolicy().orThrow())
                        .diagnostics();
            case "query" -> Query.compile(text, bundled()).diagnostics();
            default -> throw new IllegalArgumentException(kind);
        };
        Set<String> codes = found.stream().map(Diagnostic::code).collect(Collectors.toSet());

        assertThat(codes).as(found.toString()).contains(code);
        assertThat(found.stream().filter(Diagnostic::isError).map(Diagnostic::code))
                .as(found.toString())
                .allMatch(code::equals);
    }

    private static CompiledPolicy bundled() {
        PolicyDirectory directory = PolicyDirectory.at(BUNDLED);
        return CompiledPolicy.compile(
                        directory.readPolicy().orThrow(),
                        directory
                                .readRevision(new RevisionId("r1"))
                                .orElseThrow()
                                .orThrow())
                .orThrow();
    }

    /** What is said of the bundled policy after a change of one of its files. */
    private List<Diagnostic> changed(String name, String before, String after) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLED)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    String text = Files.readString(file);
                    if (file.endsWith(name)) {
                        assertThat(text).contains(before);
                        text = text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
                    }
                    Files.writeString(folder.resolve(file.getFileName().toString()), text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        PolicyDirectory directory = PolicyDirectory.at(folder);
        Checked<Policy> policy = directory.readPolicy();
        if (!policy.isValid()) {
            return policy.diagnostics();
        }
        Checked<Revision> revision =
                directory.readRevision(new RevisionId("r1")).orElseThrow();
        List<Diagnostic> found = new ArrayList<>(policy.diagnostics());
        found.addAll(revision.diagnostics());
        revision.value()
                .ifPresent(read -> found.addAll(
                        CompiledPolicy.compile(policy.orThrow(), read).diagnostics()));
        return found;
    }

    private static String lines(String diff, char sign) {
        return diff.lines()
                .filter(line -> line.charAt(0) == sign)
                .map(line -> line.substring(1))
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text, int margin) {
        return text.lines().map(line -> " ".repeat(margin) + line + "\n").collect(Collectors.joining());
    }
}
