package dev.proviso.dsl.format;

import dev.proviso.dsl.syntax.TokenTree;
import dev.proviso.dsl.syntax.TokenTree.Branch;
import dev.proviso.dsl.syntax.TokenTree.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the lines of each form may be broken. Descends by recursion: the parser has bounded the depth.
 *
 * <p>INVARIANT: every token of the tree is in the result once, in order.
 */
final class Layout {

    /** Forms that end in a bracket or a condition of their own, which goes on below the line that they start on. */
    private static final Set<Shape> OPEN_ENDED = Set.of(Shape.QUANTIFIED, Shape.BRACKETS);

    private static final Set<Shape> BREAKABLE =
            Set.of(Shape.CALL, Shape.COUNT, Shape.SET, Shape.BRACKETS, Shape.QUANTIFIED);

    private static final Set<Shape> TRANSPARENT = Set.of(
            Shape.ACCESS, Shape.NEGATIVE, Shape.PRODUCT, Shape.SUM, Shape.COMPARISON, Shape.STATE_TEST, Shape.NEGATION);

    private static final Set<Shape> LOGICAL = Set.of(Shape.CONJUNCTION, Shape.DISJUNCTION, Shape.IMPLICATION);

    /** Parts of a reference that would be one date if nothing stood between them. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]+-[0-9]");

    private Layout() {}

    static Doc of(TokenTree tree) {
        if (!(tree instanceof Branch branch)) {
            return new Doc.Word((TokenTree.Token) tree);
        }
        List<TokenTree> parts = branch.parts();
        return switch (branch.shape()) {
            case DOCUMENT, RULE -> lines(parts);
            case CLAUSE ->
                Doc.of(
                        of(parts.get(0)),
                        Doc.space(),
                        of(parts.get(1)),
                        new Doc.Nest(Doc.of(new Doc.LineEnd(false), of(parts.get(2)))));
            case QUERY -> query(parts);
            case QUERY_PART -> queryPart(parts);
            case ROW_QUESTION -> parts.size() == 4 ? bracketed(parts) : spaced(parts, "");
            case COLUMN, ASSUMPTION -> spaced(parts, "");
            case ASSUMPTIONS -> listed(parts);
            case ADDRESS -> joined(parts);
            case DEFINITION, APPLICABILITY -> headed(parts);
            case REQUIREMENT -> requirement(parts);
            case UNLESS -> unless(parts);
            case PARAMETER, TYPE -> spaced(parts, ":?");
            case COMPARATOR, MEASURE -> spaced(parts, "");
            case REFERENCE -> reference(parts);
            case ACCESS -> joined(parts);
            case NEGATIVE -> parts.get(1).first().text().equals("-") ? spaced(parts, "") : joined(parts);
            case PRODUCT, SUM, COMPARISON -> operation(branch);
            case STATE_TEST, NEGATION -> spaced(parts, "");
            case CONJUNCTION, DISJUNCTION, IMPLICATION -> chain(branch);
            case QUANTIFIED -> quantified(parts);
            case CALL, OUTCOME, SET -> bracketed(parts);
            case COUNT -> count(parts);
            case BRACKETS ->
                new Doc.Group(Doc.of(
                        of(parts.get(0)),
                        new Doc.Nest(Doc.of(Doc.softLine(), of(parts.get(1)))),
                        Doc.softLine(),
                        of(parts.get(2))));
        };
    }

    /** Declarations or requirements, one below the other. Clauses stand apart; elsewhere a blank line stays where there is one. */
    private static Doc lines(List<TokenTree> parts) {
        List<Doc> docs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            TokenTree part = parts.get(i);
            boolean end = part.first().text().isEmpty();
            if (i > 0 && !end) {
                boolean apart = isClause(part) || isClause(parts.get(i - 1));
                boolean gap = part.first().before().isEmpty() && part.first().opensGap();
                docs.add(new Doc.LineEnd(apart || gap));
            }
            docs.add(of(part));
        }
        return Doc.Sequence.of(docs);
    }

    private static boolean isClause(TokenTree tree) {
        return is(tree, Shape.CLAUSE);
    }

    /** Words and a condition behind them. */
    private static Doc headed(List<TokenTree> parts) {
        int last = parts.size() - 1;
        return new Doc.Group(
                Doc.of(spaced(parts.subList(0, last), ""), behindWord(parts.get(last), parts.get(last - 1))));
    }

    private static Doc requirement(List<TokenTree> parts) {
        Doc condition = headed(parts.subList(0, 2));
        return parts.size() == 2
                ? condition
                : Doc.of(condition, new Doc.Nest(Doc.of(new Doc.LineEnd(false), of(parts.get(2)))));
    }

    private static Doc unless(List<TokenTree> parts) {
        if (parts.size() == 2) {
            return headed(parts);
        }
        return new Doc.Group(Doc.of(
                of(parts.get(0)),
                behindWord(parts.get(1), parts.get(0)),
                new Doc.Nest(Doc.of(Doc.line(), of(parts.get(2)), Doc.space(), of(parts.get(3))))));
    }

    /** A condition that does not fit behind its word stands below it, unless only its end need be broken. */
    private static Doc behindWord(TokenTree condition, TokenTree word) {
        Doc doc = of(condition);
        boolean comment =
                word.last().behind().isPresent() || !condition.first().before().isEmpty();
        if (comment || !breaksInside(condition)) {
            return new Doc.Nest(Doc.of(Doc.line(), doc));
        }
        return isOpenEnded(condition) ? Doc.of(Doc.space(), doc) : new Doc.Below(doc);
    }

    private static boolean isOpenEnded(TokenTree tree) {
        return tree instanceof Branch branch
                && (OPEN_ENDED.contains(branch.shape())
                        || (branch.shape() == Shape.NEGATION
                                && isOpenEnded(branch.parts().get(1))));
    }

    /** Whether a value or comparison holds a bracket in which its line can be broken. */
    private static boolean breaksInside(TokenTree tree) {
        if (!(tree instanceof Branch branch)) {
            return false;
        }
        boolean opens = BREAKABLE.contains(branch.shape()) && branch.parts().size() > 2;
        boolean holdsOne =
                TRANSPARENT.contains(branch.shape()) && branch.parts().stream().anyMatch(Layout::breaksInside);
        return opens || holdsOne;
    }

    private static Doc operation(Branch operation) {
        if (breaksInside(operation)) {
            return spaced(operation.parts(), "");
        }
        List<Doc> links = new ArrayList<>();
        Doc first = of(unchained(operation, links));
        return new Doc.Group(Doc.of(first, new Doc.Nest(Doc.Sequence.of(links))));
    }

    /** {@code a and b and c}: each operand on a line of its own, the operator in front of it. */
    private static Doc chain(Branch chain) {
        List<Doc> links = new ArrayList<>();
        TokenTree first = unchained(chain, links);
        return new Doc.Group(Doc.of(operand(first), Doc.Sequence.of(links)));
    }

    /** The first operand of a chain of one operator; the others are added to the links, each behind its operator. */
    private static TokenTree unchained(Branch chain, List<Doc> links) {
        Deque<Branch> open = new ArrayDeque<>();
        TokenTree left = chain;
        if (chain.shape() == Shape.IMPLICATION) {
            TokenTree right = chain;
            while (right instanceof Branch link && link.shape() == Shape.IMPLICATION) {
                right = link.parts().get(2);
                links.add(link(link, right));
            }
            return chain.parts().get(0);
        }
        while (left instanceof Branch link && link.shape() == chain.shape()) {
            open.push(link);
            left = link.parts().get(0);
        }
        open.forEach(link -> links.add(link(link, link.parts().get(2))));
        return left;
    }

    private static Doc link(Branch link, TokenTree right) {
        boolean further = link.shape() == Shape.IMPLICATION && is(right, Shape.IMPLICATION);
        TokenTree operand = further ? ((Branch) right).parts().get(0) : right;
        return Doc.of(Doc.line(), of(link.parts().get(1)), Doc.space(), operand(operand));
    }

    /** A chain inside a chain is indented, so that one sees which operator is the outer one. */
    private static Doc operand(TokenTree operand) {
        Doc doc = of(operand);
        return operand instanceof Branch branch && LOGICAL.contains(branch.shape()) ? new Doc.Nest(doc) : doc;
    }

    /** {@code some use in uses satisfies}, and the condition below if need be. */
    private static Doc quantified(List<TokenTree> parts) {
        int last = parts.size() - 1;
        return new Doc.Group(
                Doc.of(spaced(parts.subList(0, last), ""), new Doc.Nest(Doc.of(Doc.line(), of(parts.get(last))))));
    }

    /** {@code f(a, b)} and {@code {a, b}}: as many elements on a line as fit. */
    private static Doc bracketed(List<TokenTree> parts) {
        int open = parts.get(0).first().text().equals("{") ? 0 : 1;
        int close = parts.size() - 1;
        Doc head = joined(parts.subList(0, open + 1));
        if (close == open + 1) {
            return Doc.of(head, of(parts.get(close)));
        }
        return new Doc.Group(Doc.of(
                head,
                new Doc.Nest(Doc.of(Doc.softLine(), Doc.Sequence.of(elements(parts.subList(open + 1, close))))),
                Doc.softLine(),
                of(parts.get(close))));
    }

    /** Each element with the comma behind it, where the line may be broken in front of all but the first. */
    private static List<Doc> elements(List<TokenTree> parts) {
        List<Doc> elements = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            Doc element = of(parts.get(i));
            Doc whole = i + 1 < parts.size() ? Doc.of(element, of(parts.get(i + 1))) : element;
            elements.add(i == 0 ? whole : new Doc.Group(Doc.of(Doc.line(), whole)));
        }
        return elements;
    }

    /** On one line if it fits, else each part on a line of its own. */
    private static Doc query(List<TokenTree> parts) {
        int first = 0;
        while (first < parts.size() && !is(parts.get(first), Shape.QUERY_PART)) {
            first++;
        }
        List<Doc> below = new ArrayList<>();
        for (TokenTree part : parts.subList(first, parts.size())) {
            below.add(Doc.line());
            below.add(of(part));
        }
        return new Doc.Group(Doc.of(spaced(parts.subList(0, first), ""), new Doc.Nest(Doc.Sequence.of(below))));
    }

    /** A word or two, and what stands behind them: one thing, several with commas, or from one to another. */
    private static Doc queryPart(List<TokenTree> parts) {
        boolean isPair = parts.size() > 2
                && List.of("sort", "as").contains(parts.get(0).first().text());
        int head = isPair ? 2 : 1;
        boolean isRange = parts.size() == 4 && parts.get(2).first().text().equals("to");
        if (isRange) {
            return spaced(parts, "");
        }
        return parts.size() == head + 1
                ? headed(parts)
                : Doc.of(spaced(parts.subList(0, head), ""), Doc.space(), listed(parts.subList(head, parts.size())));
    }

    /** Elements with commas between them: as many on a line as fit. */
    private static Doc listed(List<TokenTree> parts) {
        return new Doc.Group(new Doc.Nest(Doc.Sequence.of(elements(parts))));
    }

    /** {@code count(use in uses where use.paid)}. */
    private static Doc count(List<TokenTree> parts) {
        if (parts.size() == 4) {
            return bracketed(parts);
        }
        return new Doc.Group(Doc.of(
                joined(parts.subList(0, 2)),
                new Doc.Nest(Doc.of(
                        Doc.softLine(), of(parts.get(2)), Doc.line(), of(parts.get(3)), Doc.space(), of(parts.get(4)))),
                Doc.softLine(),
                of(parts.get(5))));
    }

    private static Doc reference(List<TokenTree> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.first().text()));
        return DATE.matcher(text).find() ? spaced(parts, "") : joined(parts);
    }

    private static Doc joined(List<TokenTree> parts) {
        return Doc.Sequence.of(parts.stream().map(Layout::of).toList());
    }

    /** With a blank between two parts, but none in front of certain signs. */
    private static Doc spaced(List<TokenTree> parts, String closeSigns) {
        List<Doc> docs = new ArrayList<>();
        for (TokenTree part : parts) {
            String text = part.first().text();
            if (!docs.isEmpty() && !(text.length() == 1 && closeSigns.contains(text))) {
                docs.add(Doc.space());
            }
            docs.add(of(part));
        }
        return Doc.Sequence.of(docs);
    }

    private static boolean is(TokenTree tree, Shape shape) {
        return tree instanceof Branch branch && branch.shape() == shape;
    }
}
