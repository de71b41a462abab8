package dev.proviso.dsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The whole of what people read about their mistakes, as {@code conformance/messages.txt} shows it. */
class MessagesTest {

    private static final Path CASES = Path.of("conformance");

    /** One text and the messages about it. */
    private record Example(String title, String form, String text, String messages) {
        static Example of(String section) {
            int titleEnd = section.indexOf('\n');
            int formEnd = section.indexOf('\n', titleEnd + 1);
            int textEnd = section.indexOf("\n---\n");
            return new Example(
                    section.substring(0, titleEnd),
                    section.substring(titleEnd + 1, formEnd),
                    section.substring(formEnd + 1, textEnd),
                    section.substring(textEnd + 5).strip());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyMessageReadsAsItIsShown() throws IOException {
        Vocabulary vocabulary = vocabulary();
        String page = Files.readString(CASES.resolve("messages.txt"));
        return Arrays.stream(page.split("(?m)^=== ", -1))
                .skip(1)
                .map(Example::of)
                .map(example -> DynamicTest.dynamicTest(
                        example.title(),
                        () -> assertThat(messages(example.form(), example.text(), vocabulary))
                                .isEqualTo(example.messages())));
    }

    static Vocabulary vocabulary() throws IOException {
        String head = "{id: sample, title: Sample, publisher: Nobody, language: en, roles: [], documents: []}";
        String vocabulary = Files.readString(CASES.resolve("vocabulary.yaml"));
        return PolicyReader.read(new SourceText("policy", head), new SourceText("vocabulary", vocabulary))
                .orThrow()
                .vocabulary();
    }

    static String messages(String form, String text, Vocabulary vocabulary) {
        // As a rule stands in the YAML of a revision.
        RuleText rule = new RuleText(text, new Origin("r1.yaml", 12, 5, 5));
        List<Diagnostic> diagnostics = switch (form) {
            case "rule" -> new Parser().parseRule(rule).diagnostics();
            case "program" -> new Parser().parseProgram(rule).diagnostics();
            default -> Checker.expression(vocabulary, rule).diagnostics();
        };
        return diagnostics.stream().map(MessagesTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        boolean oneLine = location.line() == location.endLine();
        int marked = oneLine ? Math.max(1, location.endColumn() - location.column()) : 1;
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        return location + ": " + severity + "[" + diagnostic.code() + "]: " + diagnostic.message() + "\n"
                + diagnostic.excerpt() + "\n"
                + " ".repeat(location.column() - 1) + "^".repeat(marked)
                + diagnostic.hint().map(hint -> "\n    " + hint).orElse("");
    }
}
