package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Says what is wrong behind a complete value: an operator, a bracket or the next word of the form is not what stands there. */
final class AfterValue {

    /** The functions that are no words of the language. */
    private static final Set<String> FUNCTIONS = Set.of("length", "lower");

    private final Situation situation;
    private final RuleSource source;

    AfterValue(Situation situation, RuleSource source) {
        this.situation = situation;
        this.source = source;
    }

    Optional<Complaint> complaint() {
        if (situation.expects(ProvisoLexer.SATISFIES)) {
            return Optional.of(missingSatisfies());
        }
        if (situation.finds(ProvisoLexer.CLOSE, ProvisoLexer.CLOSE_SET)) {
            return Optional.of(closingBracket());
        }
        if (missesWhere()) {
            return Optional.of(missingWhere());
        }
        if (situation.finds(ProvisoLexer.COMMA)) {
            return Optional.of(strayComma());
        }
        if (situation.findsValue()) {
            return Optional.of(missingOperator());
        }
        return unclosedBracket().or(this::missingRequirement);
    }

    private Complaint missingSatisfies() {
        CommonToken satisfies = situation.aToken(ProvisoLexer.SATISFIES);
        boolean conditionFollows = situation.findsValue()
                || (situation.finds(ProvisoLexer.COLON, ProvisoLexer.COMMA, ProvisoLexer.WITH)
                        && situation.nextType() != Token.EOF);
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                conditionFollows
                        ? "'satisfies' is missing between the list and the condition on its elements"
                        : "the condition on the elements is missing behind the list",
                "write " + quantifier() + " in LIST satisfies CONDITION",
                Edit.insert(situation.index(), satisfies),
                Edit.insert(situation.index(), satisfies, situation.aValue()),
                situation.atEnd()
                        ? Edit.insert(situation.index(), satisfies, situation.aValue())
                        : Edit.replace(situation.index(), satisfies));
    }

    /** The words of the innermost quantifier that waits for its condition, up to its variable. */
    private String quantifier() {
        for (int i = situation.index() - 1; i >= 0; i--) {
            int type = situation.tokens().get(i).getType();
            if (type == ProvisoLexer.EVERY || type == ProvisoLexer.SOME || type == ProvisoLexer.NO) {
                return situation.tokens().get(i).getText() + " "
                        + situation.tokens().get(i + 1).getText();
            }
        }
        return "some NAME";
    }

    private Complaint closingBracket() {
        OptionalInt open = situation.openBracket();
        if (open.isEmpty()) {
            return Complaint.of(
                    DiagnosticKind.UNOPENED_BRACKET,
                    Lexemes.span(situation.found()),
                    situation.shown() + " closes no bracket",
                    "leave it out, or open the bracket",
                    Edit.delete(situation.index()));
        }
        CommonToken opening = situation.tokens().get(open.getAsInt());
        boolean round = opening.getType() == ProvisoLexer.OPEN;
        CommonToken right = situation.aToken(round ? ProvisoLexer.CLOSE : ProvisoLexer.CLOSE_SET);
        return Complaint.of(
                DiagnosticKind.UNCLOSED_BRACKET,
                Lexemes.span(opening),
                "the bracket '" + opening.getText() + "' is not closed in front of " + situation.shown(),
                "close it with '" + right.getText() + "'",
                Edit.replace(situation.index(), right),
                Edit.insert(situation.index(), right),
                Edit.delete(situation.index()));
    }

    /** {@code count(x in xs x.a)}. */
    private boolean missesWhere() {
        OptionalInt open = situation.openBracket();
        if (!situation.expects(ProvisoLexer.WHERE) || open.isEmpty() || !situation.findsValue()) {
            return false;
        }
        int first = open.getAsInt() + 1;
        return first + 1 < situation.index()
                && situation.tokens().get(first).getType() == ProvisoLexer.NAME
                && situation.tokens().get(first + 1).getType() == ProvisoLexer.IN;
    }

    private Complaint missingWhere() {
        CommonToken where = situation.aToken(ProvisoLexer.WHERE);
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "'where' is missing between the list and the condition on its elements",
                "write count(NAME in LIST where CONDITION)",
                Edit.insert(situation.index(), where));
    }

    private Complaint strayComma() {
        int index = situation.index();
        OptionalInt open = situation.openBracket();
        boolean isList = open.isPresent()
                && open.getAsInt() > 0
                && situation.tokens().get(open.getAsInt()).getType() == ProvisoLexer.OPEN
                && situation.tokens().get(open.getAsInt() - 1).getType() == ProvisoLexer.IN;
        if (isList) {
            return setInBrackets(open.getAsInt());
        }
        if (situation.follows(ProvisoLexer.INTEGER) && situation.nextType() == ProvisoLexer.INTEGER) {
            CommonToken before = situation.before();
            CommonToken next = situation.tokens().get(index + 1);
            return Complaint.of(
                    DiagnosticKind.WRONG_NUMBER,
                    Lexemes.span(before).to(Lexemes.span(next)),
                    "a number has nothing between its digits",
                    "write " + before.getText() + next.getText() + ", or with a point " + before.getText() + "."
                            + next.getText(),
                    new Edit(index, index + 2, List.of()));
        }
        return Complaint.of(
                DiagnosticKind.STRAY_COMMA,
                Lexemes.span(situation.found()),
                "a comma only stands between the elements of a set or the values of a function",
                "join conditions with 'and' or 'or', and write a set in braces, as in {a, b}",
                Edit.replace(situation.index(), situation.aToken(ProvisoLexer.AND)),
                Edit.delete(situation.index()));
    }

    /** {@code in (a, b)}. */
    private Complaint setInBrackets(int open) {
        int close = situation.index();
        while (situation.tokens().get(close).getType() != ProvisoLexer.CLOSE
                && !Recovery.startsAnew(
                        situation.form(), situation.tokens().get(close).getType())) {
            close++;
        }
        List<CommonToken> set = new ArrayList<>(situation.tokens().subList(open + 1, close));
        set.add(0, situation.aToken(ProvisoLexer.OPEN_SET));
        set.add(situation.aToken(ProvisoLexer.CLOSE_SET));
        boolean closed = situation.tokens().get(close).getType() == ProvisoLexer.CLOSE;
        return Complaint.of(
                DiagnosticKind.FOREIGN_SIGN,
                Lexemes.span(situation.tokens().get(open)),
                "a set is written in braces",
                "write in {a, b}",
                new Edit(open, closed ? close + 1 : close, set));
    }

    private Complaint missingOperator() {
        boolean inSet = situation.expects(ProvisoLexer.COMMA)
                && situation.openBracket().isPresent()
                && situation.tokens().get(situation.openBracket().getAsInt()).getType() == ProvisoLexer.OPEN_SET;
        if (inSet) {
            return Complaint.of(
                    DiagnosticKind.MISSING_OPERATOR,
                    situation.place(source),
                    "a comma is missing between " + Situation.shown(situation.before()) + " and " + situation.shown(),
                    "write a comma between the elements of a set",
                    Edit.insert(situation.index(), situation.aToken(ProvisoLexer.COMMA)));
        }
        if (takesBrackets(situation.before().getType())) {
            return missingBrackets();
        }
        if (isFunction()) {
            String function = situation.before().getText();
            return Complaint.of(
                    DiagnosticKind.MISSING_WORD,
                    situation.place(source),
                    "'(' is missing behind '" + function + "'",
                    "write " + function + "(" + situation.found().getText() + ")",
                    new Edit(
                            situation.index(),
                            situation.index() + 1,
                            List.of(
                                    situation.aToken(ProvisoLexer.OPEN),
                                    situation.found(),
                                    situation.aToken(ProvisoLexer.CLOSE))),
                    Edit.delete(situation.index()));
        }
        return Complaint.of(
                DiagnosticKind.MISSING_OPERATOR,
                situation.place(source),
                "there is no operator between " + Situation.shown(situation.before()) + " and " + situation.shown(),
                joining(),
                Edit.insert(situation.index(), situation.aToken(ProvisoLexer.AND)),
                Edit.delete(situation.index()));
    }

    private String joining() {
        boolean searchesNothing = situation.form() == Form.QUERY
                && QueryWords.type(situation.before().getText())
                        .filter(type -> type == ProvisoLexer.MENTIONS)
                        .isPresent();
        if (searchesNothing) {
            return "name the text that is searched: text mentions \"words\"";
        }
        if (situation.failure().inside(ProvisoParser.RULE_column)) {
            return "write a comma between two columns, or 'as' in front of the name of one";
        }
        return situation.failure().inside(ProvisoParser.RULE_requirement)
                ? "join two conditions with 'and' or 'or', or write 'require' or 'forbid' in front of the second"
                : "join two conditions with 'and' or 'or'; compare two values with a sign such as '='";
    }

    /** A name that stands for a function where a bracket follows. */
    private boolean isFunction() {
        String word = situation.before().getText();
        boolean asksRow = situation.form() == Form.QUERY
                && QueryWords.type(word).filter(QueryWords::takesReference).isPresent();
        return situation.finds(ProvisoLexer.NAME) && (FUNCTIONS.contains(word) || asksRow);
    }

    private static boolean takesBrackets(int type) {
        return type == ProvisoLexer.COUNT || Words.isOutcome(type);
    }

    /** {@code count xs}: everything up to the next bracket or declaration was meant to be in brackets. */
    private Complaint missingBrackets() {
        int end = situation.index();
        while (!Recovery.startsAnew(
                        situation.form(), situation.tokens().get(end).getType())
                && situation.tokens().get(end).getType() != ProvisoLexer.CLOSE) {
            end++;
        }
        List<CommonToken> inside = new ArrayList<>(situation.tokens().subList(situation.index(), end));
        inside.add(0, situation.aToken(ProvisoLexer.OPEN));
        inside.add(Lexemes.missing(
                ProvisoLexer.CLOSE, ")", situation.tokens().get(end).getStartIndex()));
        String word = situation.before().getText();
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "'(' is missing behind '" + word + "'",
                "write "
                        + (word.equals("count")
                                ? "count(LIST) or count(NAME in LIST where CONDITION)"
                                : word + "(CLAUSE)"),
                new Edit(situation.index(), end, inside),
                Edit.delete(situation.index()));
    }

    /** A bracket that is open here, and that nothing here closes or goes on in. */
    Optional<Complaint> unclosedBracket() {
        OptionalInt open = situation.openBracket();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        CommonToken opening = situation.tokens().get(open.getAsInt());
        int right = opening.getType() == ProvisoLexer.OPEN ? ProvisoLexer.CLOSE : ProvisoLexer.CLOSE_SET;
        return Optional.of(new Complaint(
                DiagnosticKind.UNCLOSED_BRACKET,
                Lexemes.span(opening),
                "the bracket '" + opening.getText() + "' is not closed"
                        + (situation.atEnd() ? "" : " in front of " + situation.shown()),
                Optional.of("close it with '" + Keywords.written(right) + "'"),
                situation.atEnd()
                        ? List.of(Edit.insert(situation.index(), situation.aToken(right)))
                        : List.of(
                                Edit.insert(situation.index(), situation.aToken(right)),
                                Edit.delete(situation.index()))));
    }

    /** The text stops behind {@code applies when …}. */
    private Optional<Complaint> missingRequirement() {
        if (!situation.expects(ProvisoLexer.REQUIRE) || (!situation.atEnd() && situation.form() != Form.PROGRAM)) {
            return Optional.empty();
        }
        return Optional.of(Complaint.of(
                DiagnosticKind.NO_REQUIREMENT,
                situation.place(source),
                "the rule requires and forbids nothing",
                "write 'require' or 'forbid' and a condition behind 'applies when …'",
                Edit.insert(situation.index(), situation.aToken(ProvisoLexer.REQUIRE), situation.aValue())));
    }
}
