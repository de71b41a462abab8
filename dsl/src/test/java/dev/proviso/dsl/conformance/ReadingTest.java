package dev.proviso.dsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.read.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Texts of the language have the types, or the mistakes at the places, that the conformance cases state. */
class ReadingTest {

    private static final Path CASES = Path.of("conformance");
    private static final String UNSPEAKABLE = """
            types:
              answer: {values: ["yes", "no"]}
            facts:
              - {id: every.thing, type: answer, question: "Is it?", kind: observed}
            """;

    private final Policy policy = policy(Files.readString(CASES.resolve("vocabulary.yaml")));

    ReadingTest() throws IOException {}

    @TestFactory
    Stream<DynamicNode> everyCaseReadsAsItStates() throws IOException {
        return files().stream().map(file -> {
            JsonNode root = CaseFiles.parsed(file);
            return dynamicContainer(
                    file.getFileName() + ": " + root.get("about").asString(),
                    root.get("cases").valueStream().map(this::test));
        });
    }

    @Test
    void everyKindOfMistakeHasACase() throws IOException {
        String all = Stream.concat(files().stream(), QueryPolicy.cases().stream())
                .map(ReadingTest::content)
                .collect(Collectors.joining());

        assertThat(Arrays.stream(DiagnosticKind.values())
                        .map(DiagnosticKind::code)
                        .filter(code -> !all.contains(code)))
                .isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve("reading"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Policy policy(String vocabulary) {
        String head = "{id: sample, title: Sample, publisher: Nobody, language: en, roles: [], documents: []}";
        return PolicyReader.read(new SourceText("policy", head), new SourceText("vocabulary", vocabulary))
                .orThrow();
    }

    private DynamicNode test(JsonNode entry) {
        String name = entry.has("name") ? entry.get("name").asString() : entry.toString();
        return dynamicTest(name, () -> check(entry));
    }

    private void check(JsonNode entry) {
        if (entry.has("repeated")) {
            checkRepeated(entry);
        } else if (entry.has("expression")) {
            Checked<Typed> typed = Checker.expression(
                    policy.vocabulary(), text(entry.get("expression").asString()));
            assertThat(mistakes(typed)).isEqualTo(expected(entry));
            if (entry.has("type")) {
                assertThat(typed.orThrow().type()).hasToString(entry.get("type").asString());
            }
        } else if (entry.has("rule")) {
            assertThat(mistakes(new Parser().parseRule(text(entry.get("rule").asString()))))
                    .isEqualTo(expected(entry));
        } else if (entry.has("program")) {
            assertThat(mistakes(
                            new Parser().parseProgram(text(entry.get("program").asString()))))
                    .isEqualTo(expected(entry));
        } else {
            Policy checked = entry.has("unspeakable") ? policy(UNSPEAKABLE) : policy;
            assertThat(mistakes(Checker.check(checked, RulebookSketch.revision(entry))))
                    .isEqualTo(expected(entry));
        }
    }

    private void checkRepeated(JsonNode entry) {
        RuleText text =
                text(entry.get("repeated").asString().repeat(entry.get("times").asInt()) + "t");
        if (entry.has("last")) {
            List<Diagnostic> diagnostics = new Parser().parseRule(text).diagnostics();
            assertThat(diagnostics.get(diagnostics.size() - 1).code())
                    .isEqualTo(entry.get("last").asString());
        } else {
            assertThat(mistakes(new Parser().parseExpression(text))).isEqualTo(expected(entry));
        }
    }

    private static RuleText text(String text) {
        return new RuleText(text, Origin.of(""));
    }

    private static List<String> expected(JsonNode entry) {
        return entry.path("mistakes").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> mistakes(Checked<?> checked) {
        return checked.diagnostics().stream()
                .map(d -> (d.location().file() + " " + d.code() + " "
                                + d.location().line() + ":" + d.location().column())
                        .strip())
                .toList();
    }
}
