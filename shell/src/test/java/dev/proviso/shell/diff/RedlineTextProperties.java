package dev.proviso.shell.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Redliner;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.document.NormalForm;
import dev.proviso.shell.diff.RedlinePieces.Piece;
import dev.proviso.shell.text.DisplayWidth;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of redlines as they are shown, whatever the texts. */
class RedlineTextProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "You",
                        "must",
                        "not",
                        "sell",
                        "YOU",
                        "MUST",
                        "NOT",
                        "SELL",
                        "data,",
                        "“Data”",
                        "\"Data\"",
                        "-",
                        "—",
                        "(a)",
                        "it’s",
                        "it's",
                        "rent;",
                        "or",
                        "e.g.",
                        "\n",
                        "漢字",
                        "\u001b[2J",
                        "\u202e")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Property
    void noWordIsLostAndNoneIsMarkedWrongly(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = RedlinePieces.whole(Redliner.redline(before, after));

        // What is now in other letters or signs is shown as it is now.
        assertThat(NormalForm.of(words(
                        pieces,
                        operation -> operation.isOld()
                                || operation == Operation.RECASED_TO
                                || operation == Operation.RESTYLED_TO)))
                .isEqualToIgnoringCase(NormalForm.of(bare(before)));
        assertThat(words(pieces, Operation::isNew)).isEqualTo(bare(after));
    }

    @Property
    void marksStandAroundWords(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(RedlinePieces.around(Redliner.redline(before, after)))
                .filteredOn(piece -> piece.operation() != Operation.EQUAL)
                .allMatch(piece -> piece.text().equals(piece.text().strip())
                        && !piece.text().isEmpty());
    }

    @Property
    void eachSideIsItsText(@ForAll("texts") String before, @ForAll("texts") String after) {
        Redline redline = Redliner.redline(before, after);

        assertThat(words(RedlinePieces.before(redline), any -> true)).isEqualTo(bare(before));
        assertThat(words(RedlinePieces.after(redline), any -> true)).isEqualTo(bare(after));
    }

    @Property
    void cuttingLeavesEveryChange(@ForAll("texts") String before, @ForAll("texts") String after) {
        Redline redline = Redliner.redline(before, after);

        assertThat(changed(RedlinePieces.around(redline))).isEqualTo(changed(RedlinePieces.whole(redline)));
    }

    @Property
    void noLineIsWiderThanThePage(
            @ForAll("texts") String before,
            @ForAll("texts") String after,
            @ForAll @IntRange(min = 60, max = 200) int width) {
        StringBuilder out = new StringBuilder();
        Text text = RedlineText.of(RedlinePieces.whole(Redliner.redline(before, after)));

        new Page(out::append, width, false).line(6, text);

        assertThat(out.toString().lines()).allMatch(line -> DisplayWidth.of(line) <= width);
    }

    private static String words(List<Piece> pieces, Predicate<Operation> operations) {
        return bare(pieces.stream()
                .filter(piece -> operations.test(piece.operation()))
                .map(Piece::text)
                .collect(Collectors.joining()));
    }

    private static List<Piece> changed(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.operation() != Operation.EQUAL)
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
