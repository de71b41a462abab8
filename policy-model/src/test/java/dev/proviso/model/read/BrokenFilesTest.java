package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is told with its code and place, and none besides; the cases are data. */
class BrokenFilesTest {

    static Stream<BrokenFile> cases() {
        return Stream.of("syntax", "policy", "vocabulary", "synonyms", "revision", "facts", "cases")
                .flatMap(kind -> BrokenFile.in("broken/" + kind + ".yaml").stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMistakeIsToldOnceAndInItsPlace(BrokenFile broken) {
        List<Diagnostic> found = broken.diagnostics();

        assertThat(found)
                .as(String.join("\n", found.stream().map(Diagnostic::toString).toList()))
                .hasSameSizeAs(broken.expected());
        for (int i = 0; i < found.size(); i++) {
            String[] expected = broken.expected().get(i).split(" ", 3);
            assertThat(found.get(i).code() + " " + found.get(i).location().line() + ":"
                            + found.get(i).location().column())
                    .as(found.get(i).toString())
                    .isEqualTo(expected[0] + " " + expected[1]);
            assertThat(found.get(i).toString()).contains(expected.length > 2 ? expected[2] : "");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theExcerptIsTheLineOfTheMistake(BrokenFile broken) {
        LineIndex lines = LineIndex.of(new SourceText("", broken.content()));

        assertThat(broken.diagnostics())
                .allSatisfy(d -> assertThat(d.excerpt())
                        .isEqualTo(lines.line(d.location().line())));
    }

    @Test
    void everyKindOfMistakeOfAFileHasACase() {
        Set<String> shown = new TreeSet<>();
        cases().flatMap(broken -> broken.expected().stream())
                .forEach(line -> shown.add(line.substring(0, line.indexOf(' '))));
        // Of files and directories as such, and of limits; their tests stand elsewhere.
        Stream.of(
                        Problem.NO_FILE,
                        Problem.WRONG_NAME,
                        Problem.SHADOWED,
                        Problem.OTHER_REVISION,
                        Problem.OVER_LIMIT,
                        Problem.TOO_MANY_MISTAKES)
                .forEach(problem -> shown.add(problem.code()));

        // Of revisions beside each other: IntegrityTest.
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Problem.values())
                        .map(Problem::code)
                        .filter(code -> !code.startsWith("REV-"))
                        .toList());
    }
}
