package dev.proviso.model.diff.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Redlines as a lawyer would mark them, in {@code redlines.csv}: {@code [-taken out-] {+put in+} <-moved away-> <+moved here+> <^so->SO^> <~"=“~>}. */
class RedlinerTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "redlines.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 10_000)
    void readsLikeALawyers(String name, String before, String after, String expected) {
        assertThat(marked(Redliner.redline(lines(before), lines(after))))
                .as(name)
                .isEqualTo(lines(expected));
    }

    /** A line feed is written {@code /n} in the table, a no-break blank {@code /_}. */
    private static String lines(String cell) {
        return cell.replace("/n", "\n").replace("/_", "\u00a0");
    }

    private static String marked(Redline redline) {
        return redline.segments().stream()
                .map(segment -> switch (segment.operation()) {
                    case EQUAL -> segment.text();
                    case DELETED -> "[-" + segment.text() + "-]";
                    case INSERTED -> "{+" + segment.text() + "+}";
                    case MOVED_FROM -> "<-" + segment.text() + "->";
                    case MOVED_TO -> "<+" + segment.text() + "+>";
                    case RECASED_FROM -> "<^" + segment.text() + "->";
                    case RECASED_TO -> segment.text() + "^>";
                    case RESTYLED_FROM -> "<~" + segment.text();
                    case RESTYLED_TO -> "=" + segment.text() + "~>";
                })
                .collect(Collectors.joining());
    }
}
