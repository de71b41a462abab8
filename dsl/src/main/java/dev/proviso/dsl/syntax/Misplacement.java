package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser;
import java.util.List;
import java.util.Optional;

/** Says that a word stands at the wrong place, where it has a place at all. */
final class Misplacement {

    private final Situation situation;

    Misplacement(Situation situation) {
        this.situation = situation;
    }

    Optional<Complaint> complaint() {
        if (situation.atEnd() || situation.expectsName() || situation.expectsReference() || isWordMissing()) {
            return Optional.empty();
        }
        return switch (situation.found().getType()) {
            case ProvisoLexer.DEFINE, ProvisoLexer.PARAMETER, ProvisoLexer.CLAUSE -> ofDeclaration();
            case ProvisoLexer.REQUIRE, ProvisoLexer.FORBID -> ofRequirement();
            case ProvisoLexer.APPLIES -> ofCondition();
            case ProvisoLexer.UNLESS -> ofException();
            case ProvisoLexer.UNDER -> ofGround();
            case ProvisoLexer.WHEN -> ofWhen();
            case ProvisoLexer.WHERE -> ofWhere();
            case ProvisoLexer.SATISFIES -> ofSatisfies();
            default -> Optional.empty();
        };
    }

    /** A word in the place of a value or of another word: what is missing is the better thing to say. */
    private boolean isWordMissing() {
        boolean inBrackets = situation.expects(ProvisoLexer.CLOSE) || situation.expects(ProvisoLexer.CLOSE_SET);
        return (situation.expectsValue() && situation.index() > 0)
                || (situation.expects(ProvisoLexer.SATISFIES) && !situation.finds(ProvisoLexer.WHERE))
                || (inBrackets && !situation.finds(ProvisoLexer.WHERE, ProvisoLexer.WHEN, ProvisoLexer.SATISFIES))
                || situation.onlyToken().filter(type -> type > 0).isPresent();
    }

    private Optional<Complaint> ofDeclaration() {
        if (situation.form() == Form.PROGRAM) {
            return Optional.empty();
        }
        return restOf(
                "declarations such as " + situation.shown() + " do not stand in "
                        + (situation.form() == Form.RULE ? "a rule" : "an expression"),
                "write it as a declaration of its own");
    }

    private Optional<Complaint> ofRequirement() {
        return situation.isExpression()
                ? restOf(
                        situation.shown() + " belongs to a rule, and this is an expression",
                        "write the condition alone")
                : Optional.empty();
    }

    private Optional<Complaint> ofCondition() {
        if (situation.isExpression()) {
            return restOf("'applies when' belongs to a rule, and this is an expression", "write the condition alone");
        }
        int end = situation.index() + (situation.nextType() == ProvisoLexer.WHEN ? 2 : 1);
        return situation.failure().inside(ProvisoParser.RULE_ruleBody)
                ? one(
                        "'applies when' stands once, in front of everything that the rule requires and forbids",
                        "move it to the front of the rule, or join it there with 'and'",
                        new Edit(situation.index(), end, List.of(situation.aToken(ProvisoLexer.REQUIRE))))
                : Optional.empty();
    }

    private Optional<Complaint> ofException() {
        if (situation.isExpression()) {
            return restOf(
                    "'unless' belongs to a rule, and this is an expression", "write 'and not', or move it to a rule");
        }
        boolean second = situation.failure().inside(ProvisoParser.RULE_requirement)
                || situation.follows(ProvisoLexer.LABEL)
                || situation.follows(ProvisoLexer.NODE_ID);
        return one(
                second ? "a requirement has one 'unless'" : "'unless' belongs to a 'require' or a 'forbid'",
                second
                        ? "join the exceptions with 'or', or repeat the requirement"
                        : "write it behind what is required or forbidden",
                Edit.replace(situation.index(), situation.aToken(ProvisoLexer.OR)),
                Edit.replace(situation.index(), situation.aToken(ProvisoLexer.REQUIRE)));
    }

    private Optional<Complaint> ofGround() {
        return one(
                "'under' names the clause that an 'unless' rests on",
                "write it behind the condition of 'unless', as in unless necessary under C.3",
                new Edit(
                        situation.index(),
                        Math.min(situation.index() + 2, situation.tokens().size() - 1),
                        List.of()));
    }

    private Optional<Complaint> ofWhen() {
        return situation.expectsOperator() && !situation.expects(ProvisoLexer.WHEN)
                ? one(
                        "'when' only stands behind 'applies'",
                        "write 'applies when …' in front of the rule, or 'condition implies consequence'",
                        Edit.replace(situation.index(), situation.aToken(ProvisoLexer.IMPLIES)))
                : Optional.empty();
    }

    private Optional<Complaint> ofWhere() {
        return situation.expects(ProvisoLexer.SATISFIES) || situation.form() == Form.QUERY
                ? Optional.empty()
                : one(
                        "'where' only stands in a count",
                        "write count(x in xs where …), or 'and' to join conditions",
                        Edit.replace(situation.index(), situation.aToken(ProvisoLexer.AND)));
    }

    private Optional<Complaint> ofSatisfies() {
        return one(
                "'satisfies' belongs to 'every', 'some' or 'no'",
                situation.expects(ProvisoLexer.WHERE)
                        ? "in a count write 'where'"
                        : "write some x in xs satisfies …, with the list behind 'in'",
                Edit.replace(situation.index(), situation.aToken(ProvisoLexer.WHERE)),
                Edit.replace(situation.index(), situation.aToken(ProvisoLexer.AND)));
    }

    private Optional<Complaint> one(String message, String hint, Edit... edits) {
        return Optional.of(
                Complaint.of(DiagnosticKind.MISPLACED, Lexemes.span(situation.found()), message, hint, edits));
    }

    /** Nothing of what follows has a place: it is not looked at. */
    private Optional<Complaint> restOf(String message, String hint) {
        int end = situation.tokens().size() - 1;
        return one(
                message,
                hint,
                situation.expectsValue()
                        ? new Edit(situation.index(), end, List.of(situation.aValue()))
                        : new Edit(situation.index(), end, List.of()));
    }
}
