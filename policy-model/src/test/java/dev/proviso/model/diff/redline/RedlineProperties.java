package dev.proviso.model.diff.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the redline of any two texts. */
class RedlineProperties {

    private static final List<String> PIECES = List.of(
            "data",
            "Customer",
            "shall",
            "not",
            "sell",
            "30",
            "1,000.50",
            "A.4",
            "don’t",
            "don't",
            "third-party",
            "“terms”",
            "\"terms\"",
            ".",
            ". ",
            ", ",
            "; ",
            " ",
            "  ",
            "\n",
            "\t",
            "\u00a0",
            "(a)",
            "https://example.com/a_b?c=d.",
            "é",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "-",
            "—",
            "$5",
            "%",
            "\u0000",
            "中文");

    @Property
    void theOldTextIsWhatIsOldInItAndTheNewOneWhatIsNew(@ForAll long seed) {
        Random random = new Random(seed);
        String before = text(random);
        String after = random.nextBoolean() ? text(random) : damaged(before, random);
        Redline redline = Redliner.redline(before, after);
        assertThat(redline.before()).isEqualTo(before);
        assertThat(redline.after()).isEqualTo(after);
    }

    @Property
    void noSegmentEndsInsideAWord(@ForAll long seed) {
        Random random = new Random(seed);
        String before = text(random);
        String after = damaged(before, random);
        Redline redline = Redliner.redline(before, after);
        assertThat(boundsOfWords(before)).containsAll(ends(redline, true));
        assertThat(boundsOfWords(after)).containsAll(ends(redline, false));
    }

    @Property
    void aTextDoesNotDifferFromItself(@ForAll long seed) {
        String text = text(new Random(seed));
        assertThat(Redliner.redline(text, text).isUnchanged()).isTrue();
    }

    @Property
    void readBackwardsItIsTheRedlineOfTheNewTextAndTheOld(@ForAll long seed) {
        Random random = new Random(seed);
        String before = text(random);
        String after = damaged(before, random);
        assertThat(parts(Redliner.redline(after, before)))
                .isEqualTo(parts(Redliner.redline(before, after).inverse()));
    }

    @Property
    void neighboursHaveDifferentOperations(@ForAll long seed) {
        Random random = new Random(seed);
        String before = text(random);
        List<Segment> segments =
                Redliner.redline(before, damaged(before, random)).segments();
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).operation())
                    .isNotEqualTo(segments.get(i - 1).operation());
        }
    }

    /** What each operation covers; the order in which neighbours stand is a matter of taste. */
    private static List<String> parts(Redline redline) {
        List<String> parts = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            parts.add(redline.segments().stream()
                    .filter(segment -> segment.operation() == operation)
                    .map(Segment::text)
                    .collect(Collectors.joining("|")));
        }
        return parts;
    }

    private static List<Integer> ends(Redline redline, boolean old) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        for (Segment segment : redline.segments()) {
            if (old ? segment.operation().isOld() : segment.operation().isNew()) {
                at += segment.text().length();
                ends.add(at);
            }
        }
        return ends;
    }

    private static List<Integer> boundsOfWords(String text) {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        int at = 0;
        for (Token token : Tokens.of(text)) {
            bounds.add(at + token.lead().length());
            at += token.lead().length() + token.text().length();
            bounds.add(at);
        }
        return bounds;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    /** The text with stretches taken out, put in, doubled and moved. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int start = random.nextInt(damaged.length() + 1);
            int end = start + random.nextInt(Math.min(40, damaged.length() - start + 1));
            String stretch = damaged.substring(start, end);
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(start, end);
                case 1 -> damaged.insert(start, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> damaged.insert(start, stretch);
                case 3 -> damaged.replace(start, end, stretch.toUpperCase(Locale.ROOT));
                default -> damaged.delete(start, end).insert(random.nextInt(damaged.length() + 1), stretch);
            }
        }
        return damaged.toString();
    }
}
