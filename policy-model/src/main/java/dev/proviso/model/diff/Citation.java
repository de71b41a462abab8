package dev.proviso.model.diff;

import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A label that a text cites.
 *
 * @param path of the label
 * @param around the label of what it stands in, where that is cited with it: {@code Article IV, Section 4}
 * @param isWhole whether it rather names a part of the whole text than one beside what cites it
 * @param printed the label as it is printed
 * @param end the token behind it
 */
record Citation(CitedPath path, Optional<CitedPath> around, boolean isWhole, String printed, int end) {

    /** What stands in front of a label that is cited, a few words before it at most. */
    private static final Set<String> CITING = Set.of(
            "section",
            "sections",
            "clause",
            "clauses",
            "article",
            "articles",
            "paragraph",
            "paragraphs",
            "subsection",
            "subsections",
            "item",
            "items",
            "part",
            "parts",
            "point",
            "points",
            "schedule",
            "annex",
            "appendix",
            "subclause",
            "sub-clause",
            "subparagraph",
            "subparagraphs",
            "sub-paragraph",
            "sub-paragraphs",
            "sub-section",
            "principle",
            "principles",
            "guideline",
            "guidelines",
            "requirement",
            "requirements",
            "condition",
            "conditions",
            "regulation",
            "regulations",
            "bylaw",
            "bylaws",
            "by-law",
            "by-laws",
            "exhibit",
            "chapter",
            "rule",
            "rules",
            "provision",
            "provisions",
            "§",
            "§§",
            "see");

    /** Words between what cites and a label that say nothing of how far it is: {@code Sections 2, 3 and 4}. */
    private static final Set<String> JOINING = Set.of("and", "or", "to", "through", "and/or");

    /** What stands beside what cites it, rather than anywhere in the text. */
    private static final Set<String> RELATIVE = Set.of(
            "paragraph",
            "paragraphs",
            "item",
            "items",
            "point",
            "points",
            "subsection",
            "subsections",
            "sub-section",
            "subclause",
            "sub-clause",
            "subparagraph",
            "subparagraphs",
            "sub-paragraph",
            "sub-paragraphs");

    /** So many other words may stand between them. */
    private static final int NEAR = 3;

    private static final int FARTHEST = 60;

    private static final int LONGEST = 7;

    private static final Set<String> WITHIN = Set.of("of", "in", "under");

    /** What is cited at a place; empty if there is no label, or nothing that cites it. */
    static Optional<Citation> at(List<Token> tokens, int start) {
        return CitedPath.at(tokens, start)
                .flatMap(found -> citing(tokens, start)
                        .map(word -> new Citation(
                                found.path(),
                                before(tokens, start).or(() -> behind(tokens, found.end())),
                                tokens.get(start).isWord() && !RELATIVE.contains(word),
                                found.printed(tokens, start),
                                found.end())));
    }

    /** The same without so many of its innermost parts. */
    Citation without(int parts) {
        return new Citation(path.first(path.length() - parts), around, isWhole, printed, end);
    }

    /** The word that cites a label, or the label itself if it cannot be anything else; empty if nothing does. */
    private static Optional<String> citing(List<Token> tokens, int at) {
        int others = 0;
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && others <= NEAR; i--) {
            String word = plain(tokens, i);
            if (CITING.contains(word)) {
                return Optional.of(word);
            }
            boolean isOther = tokens.get(i).isWord()
                    && !JOINING.contains(word)
                    && !CitedPath.of(word).isLabel();
            others += isOther ? 1 : 0;
        }
        String label = tokens.get(at).text();
        boolean cannotBeElse = label.indexOf('.') > 0 && !Character.isDigit(label.charAt(0));
        return cannotBeElse ? Optional.of(label) : Optional.empty();
    }

    /** {@code Article IV, Section 4} */
    private static Optional<CitedPath> before(List<Token> tokens, int at) {
        if (at < 1 || !CITING.contains(plain(tokens, at - 1))) {
            return Optional.empty();
        }
        int end = at >= 2 && plain(tokens, at - 2).equals(",") ? at - 2 : at - 1;
        for (int start = end - 1; start >= Math.max(1, end - LONGEST); start--) {
            int ends = end;
            Optional<CitedPath.Found> found = CitedPath.at(tokens, start).filter(path -> path.end() == ends);
            if (found.isPresent() && CITING.contains(plain(tokens, start - 1))) {
                return found.map(CitedPath.Found::path);
            }
        }
        return Optional.empty();
    }

    /** {@code Section 4 of Article IV} */
    private static Optional<CitedPath> behind(List<Token> tokens, int end) {
        boolean isWithin = end + 2 < tokens.size()
                && WITHIN.contains(plain(tokens, end))
                && CITING.contains(plain(tokens, end + 1));
        return isWithin ? CitedPath.at(tokens, end + 2).map(CitedPath.Found::path) : Optional.empty();
    }

    private static String plain(List<Token> tokens, int at) {
        return Tokens.plain(tokens.get(at).text());
    }
}
