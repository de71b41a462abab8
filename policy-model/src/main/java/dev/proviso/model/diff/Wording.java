package dev.proviso.model.diff;

import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.diff.words.Typography;
import dev.proviso.model.document.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How far two texts of one provision are apart.
 *
 * @param form what the difference of form consists of; empty where the words differ
 */
record Wording(ChangeSeverity severity, Optional<Kind> form) {

    /** Words that can be changed, put in or left out without asking for more or less. */
    private static final Set<String> NEUTRAL = Set.of(
            "a", "an", "the", "that", "which", "who", "this", "these", "those", "such", "of", "to", "in", "on", "at",
            "for", "with", "is", "are", "be", "been", "as", "its", "it", "please", "also", "etc", "i.e", "e.g", "so",
            "then", "there", "here");

    private static final Pattern WHOLE_SENTENCES =
            Pattern.compile("[^\\p{L}]*\\p{Lu}.*[.!?:;][\"\u201D')\\]]*", Pattern.DOTALL);

    private static final int SPELLING = 2;
    private static final int LONG_WORD = 5;

    /** Compares two different texts by their redline. */
    static Wording of(String before, String after, Redline redline) {
        String from = NormalForm.of(before);
        String to = NormalForm.of(after);
        if (from.equals(to)) {
            boolean onlySpace = withoutSpace(before).equals(withoutSpace(after));
            return form(onlySpace ? Kind.WHITE_SPACE_CHANGED : Kind.QUOTES_CHANGED);
        }
        if (Typography.isSame(from, to)) {
            return form(Kind.QUOTES_CHANGED);
        }
        if (withoutSpace(from).equals(withoutSpace(to))) {
            return form(Kind.WHITE_SPACE_CHANGED);
        }
        if (from.equalsIgnoreCase(to)) {
            return form(Kind.CASE_CHANGED);
        }
        if (weighty(from).equals(weighty(to))) {
            return form(Kind.PUNCTUATION_CHANGED);
        }
        return new Wording(
                isRewording(redline) ? ChangeSeverity.EDITORIAL : ChangeSeverity.SUBSTANTIVE, Optional.empty());
    }

    private static Wording form(Kind kind) {
        return new Wording(ChangeSeverity.COSMETIC, Optional.of(kind));
    }

    private static String withoutSpace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** The words, and the signs that count like words: currencies, per cent, comparisons. */
    static List<String> weighty(String text) {
        List<String> weighty = new ArrayList<>();
        for (Token token : Tokens.parts(text)) {
            if (token.isWord() || isSign(token.text())) {
                weighty.add(Tokens.plain(token.text()));
            }
        }
        return weighty;
    }

    /** The share of common words in both sets together, from 0 to 1; 1 for two empty ones. */
    static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        int both = one.size() + other.size();
        return both == 0 ? 1 : 2.0 * common / both;
    }

    private static boolean isSign(String mark) {
        if (mark.isEmpty() || mark.equals("|") || mark.equals("~")) {
            return false;
        }
        int type = Character.getType(mark.codePointAt(0));
        return type == Character.CURRENCY_SYMBOL || type == Character.MATH_SYMBOL || mark.equals("%");
    }

    /**
     * Whether the telling words are the same in the same order, or other forms or spellings of the same. Sentences may have changed places;
     * a word or phrase in another place of its sentence may be about something else there.
     */
    private static boolean isRewording(Redline redline) {
        List<String> before = telling(redline, segment -> segment.operation().isOld());
        List<String> after = telling(redline, segment -> segment.operation().isNew());
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!isSameWord(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> telling(Redline redline, Predicate<Segment> isMeant) {
        String text = redline.segments().stream()
                .filter(segment ->
                        !isMovedSentence(segment) && !segment.operation().isRestyled())
                .filter(isMeant)
                .map(Segment::text)
                .collect(Collectors.joining());
        return weighty(text).stream().filter(word -> !NEUTRAL.contains(word)).toList();
    }

    private static boolean isMovedSentence(Segment segment) {
        boolean isMoved = segment.operation() == Operation.MOVED_FROM || segment.operation() == Operation.MOVED_TO;
        return isMoved && WHOLE_SENTENCES.matcher(segment.text().strip()).matches();
    }

    private static boolean isSameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean isLong = Math.min(one.length(), other.length()) >= LONG_WORD;
        // One letter leads to another figure, and to another address.
        boolean isExact = (one + other).chars().anyMatch(c -> Character.isDigit(c) || c == '@' || c == '/');
        return isLong
                && !isExact
                && one.charAt(0) == other.charAt(0)
                && new LevenshteinDistance(SPELLING).apply(one, other) >= 0;
    }
}
