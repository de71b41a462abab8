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
            "--",
            "…",
            "...",
            "'",
            "’",
            "$5",
            "%",
            "$1,000",
            "10%",
            "U.S.",
            "e.g.",
            "Inc.",
            "3(a)",
            "(iv)",
            "and/or",
            "part(s)",
            "Customers'",
            "'terms'",
            "example.com/a?b=c",
            "first_last@example.com",
            "2024-01-31",
            "/",
            "(",
            ")",
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

    @Property
    void whatWasOnlyPutInStrikesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> before = sentence(random);
        List<String> after = new ArrayList<>(before);
        for (int i = random.nextInt(4); i >= 0; i--) {
            after.add(random.nextInt(after.size() + 1), WORDS.get(random.nextInt(WORDS.size())));
        }
        String old = String.join(" ", before);
        String young = String.join(" ", after);
        assertThat(words(Redliner.redline(old, young), Operation.DELETED, Operation.MOVED_FROM))
                .isEmpty();
        assertThat(words(Redliner.redline(young, old), Operation.INSERTED, Operation.MOVED_TO))
                .isEmpty();
    }

    /** It could be kept, and the change would only be shorter. */
    @Property
    void noReplacementBeginsOrEndsWithTheSameWordOnBothSides(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> before = sentence(random);
        List<String> after = new ArrayList<>(before);
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(after.size());
            switch (random.nextInt(3)) {
                case 0 -> after.remove(at);
                case 1 -> after.set(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> after.add(at, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        Redline redline = Redliner.redline(String.join(" ", before), String.join(" ", after));
        List<Segment> segments = redline.segments();
        for (int i = 0; i + 1 < segments.size(); i++) {
            if (segments.get(i).operation() == Operation.DELETED
                    && segments.get(i + 1).operation() == Operation.INSERTED) {
                List<Token> struck = Tokens.of(segments.get(i).text().strip());
                List<Token> putIn = Tokens.of(segments.get(i + 1).text().strip());
                assertThat(struck.get(0).text()).isNotEqualTo(putIn.get(0).text());
                assertThat(struck.get(struck.size() - 1).text())
                        .isNotEqualTo(putIn.get(putIn.size() - 1).text());
            }
        }
    }

    private static final List<String> WORDS = List.of(
            "data",
            "Customer",
            "shall",
            "not",
            "the",
            "of",
            "and",
            "or",
            "sell",
            "rent",
            "share",
            "consent",
            ",",
            "(b)",
            "any",
            "app");

    private static List<String> sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 12 + random.nextInt(20); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words;
    }

    private static String words(Redline redline, Operation... operations) {
        return redline.segments().stream()
                .filter(segment -> List.of(operations).contains(segment.operation()))
                .map(segment -> segment.text().strip())
                .collect(Collectors.joining("|"));
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
