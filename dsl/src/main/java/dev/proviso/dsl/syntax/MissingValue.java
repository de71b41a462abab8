package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Says what is wrong where a value should start and none does. */
final class MissingValue {

    /** Signs that belong together without a blank. */
    private static final Map<String, Integer> SPLIT = Map.of(
            "<=", ProvisoLexer.LESS_OR_EQUAL,
            ">=", ProvisoLexer.GREATER_OR_EQUAL,
            "==", ProvisoLexer.EQUAL,
            "=<", ProvisoLexer.LESS_OR_EQUAL,
            "=>", ProvisoLexer.GREATER_OR_EQUAL,
            "<>", ProvisoLexer.NOT_EQUAL);

    private static final Set<Integer> COMPARISONS = Set.of(
            ProvisoLexer.LESS,
            ProvisoLexer.LESS_OR_EQUAL,
            ProvisoLexer.GREATER,
            ProvisoLexer.GREATER_OR_EQUAL,
            ProvisoLexer.EQUAL,
            ProvisoLexer.NOT_EQUAL);

    private final Situation situation;
    private final RuleSource source;

    MissingValue(Situation situation, RuleSource source) {
        this.situation = situation;
        this.source = source;
    }

    Complaint complaint() {
        return special().orElseGet(this::general);
    }

    private Optional<Complaint> special() {
        int index = situation.index();
        Integer joined =
                SPLIT.get(situation.before().getText() + situation.found().getText());
        if (joined != null && !situation.atEnd()) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.FOREIGN_SIGN,
                    Lexemes.span(situation.before()).to(Lexemes.span(situation.found())),
                    "two signs stand side by side",
                    "write '" + Keywords.written(joined) + "' as one sign",
                    new Edit(index - 1, index + 1, List.of(situation.aToken(joined)))));
        }
        if (situation.finds(ProvisoLexer.DOT) && situation.nextType() == ProvisoLexer.INTEGER) {
            String digits = situation.tokens().get(index + 1).getText();
            return Optional.of(Complaint.of(
                    DiagnosticKind.WRONG_NUMBER,
                    Lexemes.span(situation.found())
                            .to(Lexemes.span(situation.tokens().get(index + 1))),
                    "a number has a digit in front of its point",
                    "write 0." + digits,
                    Edit.delete(index)));
        }
        if (situation.finds(ProvisoLexer.PLUS)) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISSING_VALUE,
                    Lexemes.span(situation.found()),
                    "there is no value in front of '+'",
                    "a number needs no sign to be positive: leave the '+' out",
                    Edit.delete(index),
                    Edit.insert(index, situation.aValue())));
        }
        if (situation.finds(ProvisoLexer.CLOSE) && situation.follows(ProvisoLexer.OPEN)) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISSING_VALUE,
                    Lexemes.span(situation.before()).to(Lexemes.span(situation.found())),
                    "there is nothing between the brackets",
                    "write a value between them, or leave them out",
                    Edit.insert(index, situation.aValue())));
        }
        if (situation.finds(ProvisoLexer.COMMA) || (situation.follows(ProvisoLexer.COMMA) && closes())) {
            return Optional.of(strayComma());
        }
        return Optional.empty();
    }

    private boolean closes() {
        return situation.finds(ProvisoLexer.CLOSE, ProvisoLexer.CLOSE_SET);
    }

    private Complaint strayComma() {
        int index = situation.index();
        boolean here = situation.finds(ProvisoLexer.COMMA);
        return Complaint.of(
                DiagnosticKind.STRAY_COMMA,
                Lexemes.span(here ? situation.found() : situation.before()),
                "this comma has no value " + (here ? "in front of it" : "behind it"),
                "commas only stand between values",
                Edit.delete(here ? index : index - 1),
                Edit.insert(index, situation.aValue()));
    }

    private Complaint general() {
        Token before = situation.before();
        boolean first = before.getType() == Token.EOF;
        boolean last = situation.atEnd();
        String message = first
                ? "there is no value in front of " + situation.shown()
                : last
                        ? "there is no value behind " + Situation.shown(before)
                        : "there is no value between " + Situation.shown(before) + " and " + situation.shown();
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.insert(situation.index(), situation.aValue()));
        if (!last) {
            edits.add(Edit.delete(situation.index()));
        }
        if (!first) {
            edits.add(Edit.delete(situation.index() - 1));
        }
        return new Complaint(DiagnosticKind.MISSING_VALUE, situation.place(source), message, hint(), edits);
    }

    private Optional<String> hint() {
        if (situation.follows(ProvisoLexer.AND) || situation.follows(ProvisoLexer.OR)) {
            boolean compares = COMPARISONS.contains(situation.found().getType());
            if (compares) {
                return Optional.of(
                        "say on this side of " + Situation.shown(situation.before()) + ", too, what is compared");
            }
        }
        if (Keywords.word(situation.found().getType())
                        .filter(Keywords::isReserved)
                        .isPresent()
                && situation.nextType() != ProvisoLexer.NAME) {
            return Optional.of(situation.shown() + " is a word of the language and cannot be a name");
        }
        return Optional.of("write a value, a name or a condition there");
    }
}
