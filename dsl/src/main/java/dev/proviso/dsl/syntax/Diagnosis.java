package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Says in the words of the language's users why tokens do not have their form, and how they might be mended. */
final class Diagnosis {

    private static final int LONGEST_LIST = 6;

    private final Situation situation;
    private final RuleSource source;

    Diagnosis(Situation situation, RuleSource source) {
        this.situation = situation;
        this.source = source;
    }

    Complaint complaint() {
        boolean query = situation.form() == Form.QUERY || situation.form() == Form.ASSUMPTIONS;
        if (situation.tokens().size() == 1) {
            return query ? QueryDiagnosis.nothingWritten(situation, source) : nothingWritten();
        }
        Optional<Complaint> ofQuery = query ? new QueryDiagnosis(situation, source).complaint() : Optional.empty();
        return ofQuery.or(() -> new Misplacement(situation).complaint())
                .or(() -> new Misspelling(situation).complaint())
                .or(this::byPlace)
                .orElseGet(this::unexpected);
    }

    private Complaint nothingWritten() {
        String form = situation.form() == Form.RULE ? "rule" : "expression";
        String example = situation.form() == Form.RULE
                ? "a rule says 'require' or 'forbid' and a condition"
                : "an expression is a value, a name, or a condition such as age >= 18";
        return Complaint.of(
                DiagnosticKind.NOTHING_WRITTEN,
                situation.place(source),
                "there is no " + form + " here",
                example,
                Edit.insert(0, situation.aToken(ProvisoLexer.REQUIRE), situation.aValue()),
                Edit.insert(0, situation.aValue()));
    }

    /** What can stand at a place tells most about what is wrong there. */
    private Optional<Complaint> byPlace() {
        if (situation.expectsReference()
                && !situation.follows(ProvisoLexer.DOT)
                && !situation.follows(ProvisoLexer.MINUS)) {
            return Optional.of(missingClause());
        }
        if (situation.expectsField()) {
            return Optional.of(missingField());
        }
        if (situation.expectsValue()) {
            return Optional.of(new MissingValue(situation, source).complaint());
        }
        if (situation.expectsName()) {
            return Optional.of(missingName());
        }
        if (situation.follows(ProvisoLexer.IS) || situation.expects(ProvisoLexer.EMPTY)) {
            return Optional.of(missingState());
        }
        AfterValue afterValue = new AfterValue(situation, source);
        if (situation.expectsOperator()) {
            return afterValue.complaint();
        }
        if (situation.expects(ProvisoLexer.CLOSE)) {
            return afterValue.unclosedBracket();
        }
        if (situation.expects(ProvisoLexer.REQUIRE)) {
            return Optional.of(missingRequirement());
        }
        if (situation.expects(ProvisoLexer.EQUAL) && !situation.atEnd()) {
            return Optional.of(missingSign());
        }
        if (situation.failure().rules().size() == 1 && situation.form() == Form.PROGRAM) {
            return Optional.of(missingDeclaration());
        }
        return missingWord();
    }

    private Complaint missingClause() {
        return Complaint.of(
                DiagnosticKind.MISSING_CLAUSE,
                situation.place(source),
                "the name of a clause is missing behind " + Situation.shown(situation.before()),
                "name it by its label, as in A.4, or by its id, as in #no-sale",
                Edit.insert(situation.index(), label()),
                replaced(label()));
    }

    private CommonToken label() {
        return Lexemes.missing(ProvisoLexer.LABEL, "A", situation.found().getStartIndex());
    }

    private Complaint missingField() {
        return Complaint.of(
                DiagnosticKind.MISSING_NAME,
                situation.place(source),
                "the name of a field is missing behind '.'",
                "write the field, as in request.erased_on, or leave the '.' out",
                Edit.insert(situation.index(), situation.aValue()),
                Edit.delete(situation.index() - 1),
                replaced(situation.aValue()));
    }

    private Complaint missingName() {
        String what = situation.failure().rules().contains(ProvisoParser.RULE_type)
                ? "a type"
                : switch (situation.before().getType()) {
                    case ProvisoLexer.DEFINE -> "the name of the definition";
                    case ProvisoLexer.PARAMETER -> "the name of the parameter";
                    default -> "a name for the element";
                };
        Edit insert = Edit.insert(situation.index(), situation.aValue());
        Edit replace = replaced(situation.aValue());
        Optional<String> word = Keywords.word(situation.found().getType());
        if (word.isPresent() && readOn(replace) <= readOn(insert)) {
            return Complaint.of(
                    DiagnosticKind.RESERVED_NAME,
                    Lexemes.span(situation.found()),
                    "'" + word.get() + "' is a word of the language and cannot be a name",
                    "choose another name, such as " + word.get() + "_it",
                    throughout(situation.found().getType()),
                    replace);
        }
        String example = situation.before().getType() == ProvisoLexer.DEFINE
                ? "write define NAME as …"
                : situation.before().getType() == ProvisoLexer.PARAMETER
                        ? "write parameter NAME: TYPE = VALUE"
                        : what.equals("a type")
                                ? "the types are boolean, integer, decimal, text, date, duration, list of …, set of …"
                                : "write " + situation.before().getText() + " NAME in …, as in "
                                        + situation.before().getText() + " use in data_uses satisfies …";
        return Complaint.of(
                DiagnosticKind.MISSING_NAME,
                situation.place(source),
                what + " is missing behind " + Situation.shown(situation.before()),
                example,
                insert,
                replace);
    }

    /** A name in place of a word, from here on: whoever declares it will have used it too. */
    private Edit throughout(int word) {
        int end = situation.tokens().size() - 1;
        List<CommonToken> instead = situation.tokens().subList(situation.index(), end).stream()
                .map(token ->
                        token.getType() == word ? Lexemes.instead(token, ProvisoLexer.NAME, token.getText()) : token)
                .toList();
        return new Edit(situation.index(), end, instead);
    }

    /** How many tokens are left unread after an edit. */
    private int readOn(Edit edit) {
        var edited = edit.apply(situation.tokens());
        return Recognition.failure(situation.form(), edited)
                .map(failure -> edited.size() - failure.index())
                .orElse(0);
    }

    private Complaint missingState() {
        boolean negated = situation.follows(ProvisoLexer.NOT);
        int is = situation.index() - (negated ? 2 : 1);
        Edit state = Edit.insert(situation.index(), situation.aToken(ProvisoLexer.KNOWN));
        boolean isIn = situation.finds(ProvisoLexer.IN);
        if (isIn || situation.finds(ProvisoLexer.SUBSET)) {
            String word = situation.found().getText();
            return Complaint.of(
                    DiagnosticKind.MISSING_STATE,
                    Lexemes.span(situation.tokens().get(is)).to(Lexemes.span(situation.found())),
                    "'is' does not stand in front of '" + word + "'",
                    negated && !isIn
                            ? "leave it out, with 'not' in front of the whole comparison"
                            : "write '" + (negated ? "not " : "") + word + (isIn ? "'" : " of'"),
                    isIn ? Edit.delete(is) : new Edit(is, situation.index(), List.of()));
        }
        if (situation.findsValue()) {
            int sign = negated ? ProvisoLexer.NOT_EQUAL : ProvisoLexer.EQUAL;
            return Complaint.of(
                    DiagnosticKind.MISSING_STATE,
                    Lexemes.span(situation.tokens().get(is)).to(Lexemes.span(situation.found())),
                    "'is' only asks whether a value is known, unknown, none or empty",
                    "write '" + Keywords.written(sign) + "' to compare",
                    new Edit(is, situation.index(), List.of(situation.aToken(sign))),
                    state);
        }
        return Complaint.of(
                DiagnosticKind.MISSING_STATE,
                situation.place(source),
                "'" + (negated ? "is not" : "is") + "' does not say what",
                "write 'known', 'unknown', 'none' or 'empty' behind it",
                state,
                new Edit(is, situation.index(), List.of()));
    }

    private Complaint missingRequirement() {
        boolean applies = situation.expects(ProvisoLexer.APPLIES);
        return Complaint.of(
                situation.atEnd() ? DiagnosticKind.NO_REQUIREMENT : DiagnosticKind.MISSING_WORD,
                situation.place(source),
                situation.atEnd()
                        ? "the rule requires and forbids nothing"
                        : (applies ? "a rule starts" : "the rule goes on") + " with "
                                + (applies ? "'applies when', " : "") + "'require' or 'forbid'",
                "write 'require' in front of what must hold, 'forbid' in front of what must not",
                Edit.insert(
                        situation.index(),
                        situation.atEnd()
                                ? new CommonToken[] {situation.aToken(ProvisoLexer.REQUIRE), situation.aValue()}
                                : new CommonToken[] {situation.aToken(ProvisoLexer.REQUIRE)}));
    }

    private Complaint missingDeclaration() {
        boolean rule = situation.finds(ProvisoLexer.REQUIRE, ProvisoLexer.FORBID, ProvisoLexer.APPLIES);
        return Complaint.of(
                rule ? DiagnosticKind.MISSING_CLAUSE : DiagnosticKind.MISSING_WORD,
                situation.place(source),
                rule
                        ? "a rule stands under the clause whose meaning it is"
                        : "a program is made of 'define', 'parameter' and 'clause'",
                rule ? "write clause A.4 in front of it" : "write one of these words in front",
                rule
                        ? Edit.insert(situation.index(), situation.aToken(ProvisoLexer.CLAUSE), label())
                        : Edit.insert(
                                situation.index(),
                                situation.aToken(ProvisoLexer.DEFINE),
                                situation.aValue(),
                                situation.aToken(ProvisoLexer.AS)));
    }

    /** Behind the name of a parameter. */
    private Complaint missingSign() {
        boolean type = situation.expects(ProvisoLexer.COLON)
                && situation.finds(ProvisoLexer.NAME)
                && situation.nextType() != ProvisoLexer.OPEN;
        CommonToken sign = situation.aToken(type ? ProvisoLexer.COLON : ProvisoLexer.EQUAL);
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "'" + sign.getText() + "' is missing behind " + Situation.shown(situation.before()),
                "write parameter NAME: TYPE = VALUE",
                Edit.insert(situation.index(), sign),
                replaced(sign));
    }

    /** One certain word, such as 'with' behind 'starts'. */
    private Optional<Complaint> missingWord() {
        Optional<Integer> only = situation.onlyToken();
        boolean words = only.isPresent()
                && only.get() != Token.EOF
                && Keywords.literal(only.get()).isPresent();
        if (!words) {
            return Optional.empty();
        }
        boolean asks = only.get() == ProvisoLexer.IN
                && situation.follows(ProvisoLexer.NOT)
                && situation.finds(ProvisoLexer.EMPTY, ProvisoLexer.NONE, ProvisoLexer.KNOWN, ProvisoLexer.UNKNOWN);
        if (asks) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISSING_WORD,
                    Lexemes.span(situation.before()),
                    "'is' is missing in front of 'not'",
                    "write is not " + situation.found().getText(),
                    Edit.insert(situation.index() - 1, situation.aToken(ProvisoLexer.IS))));
        }
        if (only.get() == ProvisoLexer.IN && situation.finds(ProvisoLexer.SATISFIES)) {
            return Optional.of(missingList());
        }
        String word = Keywords.written(only.get());
        return Optional.of(Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "'" + word + "' is missing behind " + Situation.shown(situation.before()),
                inPlaceOfSign() ? "write '" + word + "' in place of " + situation.shown() : example(word),
                Edit.insert(situation.index(), situation.aToken(only.get())),
                replaced(situation.aToken(only.get()))));
    }

    /** {@code some xs satisfies …}. */
    private Complaint missingList() {
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "a name for the element is missing, or the list that it is in",
                "write " + quantifier() + " NAME in " + situation.before().getText() + " satisfies CONDITION on NAME",
                Edit.insert(situation.index(), situation.aToken(ProvisoLexer.IN), situation.aValue()));
    }

    private boolean inPlaceOfSign() {
        return situation.finds(ProvisoLexer.EQUAL, ProvisoLexer.COLON, ProvisoLexer.IS, ProvisoLexer.OF);
    }

    private String example(String word) {
        return switch (word) {
            case "as" -> "write define NAME as EXPRESSION";
            case "when" -> "write applies when CONDITION";
            case "in" ->
                situation.failure().inside(ProvisoParser.RULE_comparator)
                        ? "write 'not in', or 'not' in front of the whole comparison"
                        : "write " + quantifier() + " NAME in LIST satisfies CONDITION";
            default -> "write " + Situation.shown(situation.before()).replace("'", "") + " " + word + " …";
        };
    }

    private String quantifier() {
        return situation.index() >= 2
                ? situation.tokens().get(situation.index() - 2).getText()
                : "some";
    }

    private Complaint unexpected() {
        List<String> possible = new ArrayList<>();
        for (int type : situation.failure().expected().toList()) {
            if (type == Token.EOF) {
                possible.add("the end");
            }
            Keywords.literal(type).ifPresent(literal -> possible.add("'" + literal + "'"));
            situation.queryWord(type).ifPresent(word -> possible.add("'" + word + "'"));
        }
        String list = possible.size() > LONGEST_LIST || possible.isEmpty() || situation.expectsOperator()
                ? "leave it out"
                : "here can stand: " + String.join(", ", possible);
        return Complaint.of(
                DiagnosticKind.UNEXPECTED,
                situation.place(source),
                situation.atEnd() ? "the text stops too early" : situation.shown() + " cannot stand here",
                list,
                delete());
    }

    private Edit delete() {
        return situation.atEnd()
                ? new Edit(situation.index(), situation.index(), List.of())
                : Edit.delete(situation.index());
    }

    private Edit replaced(CommonToken token) {
        return situation.atEnd() ? Edit.insert(situation.index(), token) : Edit.replace(situation.index(), token);
    }
}
