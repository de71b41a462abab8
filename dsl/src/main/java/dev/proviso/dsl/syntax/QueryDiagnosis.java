package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Says what is wrong with the parts of a query or with assumptions; what is wrong inside an expression is told as everywhere. */
final class QueryDiagnosis {

    /** What people write, and the word with which a part of a query starts instead. */
    private static final Map<String, Integer> BORROWED = Map.ofEntries(
            Map.entry("order", ProvisoLexer.SORT),
            Map.entry("sorted", ProvisoLexer.SORT),
            Map.entry("group", ProvisoLexer.BY),
            Map.entry("grouped", ProvisoLexer.BY),
            Map.entry("per", ProvisoLexer.BY),
            Map.entry("having", ProvisoLexer.WHERE),
            Map.entry("filter", ProvisoLexer.WHERE),
            Map.entry("which", ProvisoLexer.WHERE),
            Map.entry("that", ProvisoLexer.WHERE),
            Map.entry("whose", ProvisoLexer.WHERE),
            Map.entry("show", ProvisoLexer.SELECT),
            Map.entry("columns", ProvisoLexer.SELECT),
            Map.entry("top", ProvisoLexer.LIMIT),
            Map.entry("first", ProvisoLexer.LIMIT),
            Map.entry("given", ProvisoLexer.ASSUMING),
            Map.entry("suppose", ProvisoLexer.ASSUMING),
            Map.entry("assume", ProvisoLexer.ASSUMING));

    private static final List<Integer> PARTS = List.of(
            ProvisoLexer.WHERE,
            ProvisoLexer.BY,
            ProvisoLexer.SELECT,
            ProvisoLexer.SORT,
            ProvisoLexer.LIMIT,
            ProvisoLexer.ASSUMING);

    private final Situation situation;
    private final RuleSource source;

    QueryDiagnosis(Situation situation, RuleSource source) {
        this.situation = situation;
        this.source = source;
    }

    /** Whether a word that starts no part of a query is known to be meant as one that does. */
    static boolean isBorrowed(String word) {
        return BORROWED.containsKey(word);
    }

    static Complaint nothingWritten(Situation situation, RuleSource source) {
        boolean query = situation.form() == Form.QUERY;
        CommonToken name = situation.aValue();
        CommonToken equal = situation.aToken(ProvisoLexer.EQUAL);
        return Complaint.of(
                DiagnosticKind.NOTHING_WRITTEN,
                situation.place(source),
                query ? "there is no query here" : "there is nothing assumed here",
                query
                        ? "a query starts with what it is about, as in clauses where modality = prohibition"
                        : "write FACT = VALUE",
                query ? Edit.insert(0, name) : Edit.insert(0, name, equal, name));
    }

    Optional<Complaint> complaint() {
        if (situation.form() == Form.QUERY && situation.index() <= 1 && situation.expectsName()) {
            return Optional.of(missingSource());
        }
        if (situation.tokens().get(0).getText().equals("select") && situation.index() == 1) {
            return Optional.of(selectFirst());
        }
        if (situation.finds(ProvisoLexer.COUNT)
                && situation.index() > 0
                && !situation.follows(ProvisoLexer.SORT)
                && situation.nextType() != ProvisoLexer.OPEN
                && situation.form() == Form.QUERY) {
            return Optional.of(countBehind());
        }
        return part().or(this::missing);
    }

    /** {@code clauses where … count}. */
    private Complaint countBehind() {
        String source = situation.tokens().get(0).getText();
        return Complaint.of(
                DiagnosticKind.MISPLACED,
                Lexemes.span(situation.found()),
                "'count' stands in front of what is counted",
                "write count " + source + " …",
                Edit.delete(situation.index()));
    }

    private Complaint missingSource() {
        if (situation.finds(ProvisoLexer.OPEN) && situation.index() == 1) {
            return countInBrackets();
        }
        Optional<String> word = Keywords.word(situation.found().getType());
        return Complaint.of(
                DiagnosticKind.MISSING_NAME,
                situation.place(source),
                "a query starts with what it is about",
                word.filter("clause"::equals)
                        .map(clause -> "did you mean 'clauses'?")
                        .orElse(
                                "write clauses, sections, terms, references, facts, apps, findings, policies or revisions"),
                situation.atEnd() || QueryWords.startsPart(situation.found().getType())
                        ? Edit.insert(situation.index(), situation.aValue())
                        : Edit.replace(situation.index(), situation.aValue()),
                Edit.insert(situation.index(), situation.aValue()));
    }

    /** {@code count(clauses)}. */
    private Complaint countInBrackets() {
        List<CommonToken> tokens = situation.tokens();
        int close = 1;
        while (close < tokens.size() - 1 && tokens.get(close).getType() != ProvisoLexer.CLOSE) {
            close++;
        }
        boolean closed = tokens.get(close).getType() == ProvisoLexer.CLOSE;
        return Complaint.of(
                DiagnosticKind.MISPLACED,
                Lexemes.span(situation.found()),
                "the rows of a query are counted without brackets",
                "write count clauses where …",
                new Edit(1, closed ? close + 1 : close, List.copyOf(tokens.subList(2, Math.max(2, close)))));
    }

    /** {@code select label from clauses}. */
    private Complaint selectFirst() {
        int from = 1;
        while (from < situation.tokens().size() - 1
                && !situation.tokens().get(from).getText().equals("from")) {
            from++;
        }
        boolean found = situation.tokens().get(from).getType() != Token.EOF;
        return Complaint.of(
                DiagnosticKind.MISPLACED,
                Lexemes.span(situation.tokens().get(0)),
                "a query starts with what it is about, and selects columns behind that",
                "write clauses where … select label, text",
                found ? new Edit(0, from + 1, List.of()) : new Edit(0, from, List.of(situation.aValue())));
    }

    /** A word that was meant to start a part, or the missing {@code where}. */
    private Optional<Complaint> part() {
        if (!situation.expects(ProvisoLexer.SELECT)) {
            return Optional.empty();
        }
        if (!situation.finds(ProvisoLexer.NAME)) {
            return situation.findsValue() && !situation.expectsOperator()
                    ? Optional.of(missingWhere())
                    : Optional.empty();
        }
        String written = situation.found().getText();
        if (written.equals("from") && situation.nextType() == ProvisoLexer.NAME) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISPLACED,
                    Lexemes.span(situation.found()),
                    "what a query is about stands in front of everything else, without 'from'",
                    "leave it out",
                    new Edit(situation.index(), situation.index() + 2, List.of())));
        }
        if (situation.expects(ProvisoLexer.DESCENDING) && written.matches("(de|a)scending")) {
            return Optional.of(misspelt(
                    "write '" + (written.startsWith("d") ? "desc" : "asc") + "'",
                    written.startsWith("d") ? ProvisoLexer.DESCENDING : ProvisoLexer.ASCENDING));
        }
        Integer borrowed = BORROWED.get(written);
        if (borrowed != null) {
            String word = borrowed == ProvisoLexer.SORT ? "sort by" : word(borrowed);
            return Optional.of(misspelt("write '" + word + "'", borrowed));
        }
        List<String> words = PARTS.stream().map(QueryDiagnosis::word).toList();
        Optional<String> near = Misspelling.nearest(written, words);
        if (near.isPresent()) {
            int type = near.get().equals("where")
                    ? ProvisoLexer.WHERE
                    : QueryWords.type(near.get()).orElseThrow();
            if (leadsOn(type)) {
                return Optional.of(misspelt("did you mean '" + near.get() + "'?", type));
            }
        }
        return situation.expectsOperator() ? Optional.empty() : Optional.of(missingWhere());
    }

    private boolean leadsOn(int type) {
        Edit edit = meant(type);
        List<CommonToken> edited = edit.apply(situation.tokens());
        return Recognition.failure(situation.form(), edited)
                .map(failure -> failure.index() > situation.index() + 1)
                .orElse(true);
    }

    private Complaint misspelt(String hint, int type) {
        return Complaint.of(
                DiagnosticKind.MISSPELT_WORD,
                Lexemes.span(situation.found()),
                situation.shown() + " cannot stand here",
                hint,
                meant(type));
    }

    /** The word in place of the one found; of {@code group by} and {@code sort by} one {@code by} is enough. */
    private Edit meant(int type) {
        boolean byFollows = situation.nextType() == ProvisoLexer.BY;
        if (type == ProvisoLexer.BY && byFollows) {
            return Edit.delete(situation.index());
        }
        CommonToken word = Lexemes.instead(situation.found(), type, word(type));
        return type == ProvisoLexer.SORT && !byFollows
                ? Edit.replace(situation.index(), word, situation.aToken(ProvisoLexer.BY))
                : Edit.replace(situation.index(), word);
    }

    private Complaint missingWhere() {
        String about = situation.before().getText();
        boolean named = situation.nextType() == ProvisoLexer.MINUS
                || situation.nextType() == Token.EOF
                || QueryWords.startsPart(situation.nextType());
        if (named && (about.equals("findings") || about.equals("facts"))) {
            return Complaint.of(
                    DiagnosticKind.MISSING_WORD,
                    situation.place(source),
                    "'of' is missing in front of " + situation.shown(),
                    "write " + about + " of APP",
                    Edit.insert(situation.index(), situation.aToken(ProvisoLexer.OF_APP)));
        }
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "'where' is missing in front of " + situation.shown(),
                "write " + situation.tokens().get(0).getText() + " where CONDITION",
                Edit.insert(situation.index(), situation.aToken(ProvisoLexer.WHERE)),
                Edit.delete(situation.index()));
    }

    private static String word(int type) {
        return QueryWords.word(type).or(() -> Keywords.word(type)).orElseThrow();
    }

    /** What must stand behind a word. */
    private Optional<Complaint> missing() {
        int index = situation.index();
        if (situation.expectsReference() && !situation.expectsValue() && !isInReference()) {
            return referenced()
                    .map(what -> Complaint.of(
                            DiagnosticKind.MISSING_NAME,
                            situation.place(source),
                            what + " is missing behind " + Situation.shown(situation.before()),
                            "write its name, in double quotes if it is not made of letters, digits, points and hyphens",
                            Edit.insert(index, situation.aValue()),
                            replaced(situation.aValue())));
        }
        boolean behindPart =
                situation.atEnd() || QueryWords.startsPart(situation.found().getType());
        if (situation.follows(ProvisoLexer.COMMA) && situation.expectsValue() && behindPart) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.STRAY_COMMA,
                    Lexemes.span(situation.before()),
                    "this comma has nothing behind it",
                    "leave it out",
                    Edit.delete(index - 1)));
        }
        if (situation.follows(ProvisoLexer.SELECT) && situation.finds(ProvisoLexer.TIMES)) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISSING_VALUE,
                    Lexemes.span(situation.found()),
                    "'*' selects nothing",
                    "leave 'select *' out to get the columns that are usual, or name the fields",
                    replaced(situation.aValue())));
        }
        if (situation.follows(ProvisoLexer.LIMIT)) {
            CommonToken number =
                    Lexemes.missing(ProvisoLexer.INTEGER, "1", situation.found().getStartIndex());
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISSING_VALUE,
                    situation.place(source),
                    "'limit' takes a whole number, written out",
                    "write limit 20",
                    situation.finds(ProvisoLexer.MINUS) ? Edit.delete(index) : replaced(number),
                    Edit.insert(index, number)));
        }
        if (situation.follows(ProvisoLexer.SORT) && situation.expects(ProvisoLexer.BY)) {
            return Optional.of(missingWord(ProvisoLexer.BY, "write sort by label, or sort by label desc"));
        }
        if (situation.follows(ProvisoLexer.AS) && situation.expects(ProvisoLexer.OF)) {
            return Optional.of(missingWord(ProvisoLexer.OF, "write as of DAY, such as as of 2026-03-01"));
        }
        if (situation.follows(ProvisoLexer.OF) && situation.expects(ProvisoLexer.DATE)) {
            return Optional.of(missingDay());
        }
        if (situation.expects(ProvisoLexer.TO) && !situation.expectsOperator()) {
            return Optional.of(missingWord(ProvisoLexer.TO, "write from REVISION to REVISION"));
        }
        if (situation.expects(ProvisoLexer.OPEN_INDEX)) {
            return Optional.of(missingEqual());
        }
        if (situation.expectsName() && situation.finds(ProvisoLexer.TODAY)) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISPLACED,
                    Lexemes.span(situation.found()),
                    "the day of an evaluation is no fact that can be assumed",
                    "say it with --on DATE, or in the facts as their as_of",
                    replaced(situation.aValue())));
        }
        if (situation.expectsName()) {
            boolean column = situation.follows(ProvisoLexer.AS);
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISSING_NAME,
                    situation.place(source),
                    (column ? "the name of the column" : "the fact that is assumed") + " is missing behind "
                            + Situation.shown(situation.before()),
                    column ? "write EXPRESSION as NAME" : "write assuming FACT = VALUE",
                    Edit.insert(index, situation.aValue()),
                    replaced(situation.aValue())));
        }
        return Optional.empty();
    }

    private boolean isInReference() {
        return situation.follows(ProvisoLexer.DOT) || situation.follows(ProvisoLexer.MINUS);
    }

    /** What is named at the place; empty for a clause. */
    private Optional<String> referenced() {
        int before = situation.before().getType();
        int asked = situation.index() < 2
                ? Token.EOF
                : situation.tokens().get(situation.index() - 2).getType();
        return switch (before == ProvisoLexer.OPEN ? asked : before) {
            case ProvisoLexer.OF_APP, ProvisoLexer.KNOWN_OF, ProvisoLexer.UNKNOWN_OF -> Optional.of("the app");
            case ProvisoLexer.FROM -> Optional.of("the revision");
            case ProvisoLexer.TERM -> Optional.of("the term");
            case ProvisoLexer.READS -> Optional.of("the fact");
            case ProvisoLexer.WITHIN, ProvisoLexer.COMMA -> Optional.of("the part of the document");
            case ProvisoLexer.TO -> Optional.of(asked == ProvisoLexer.REFERS ? "the part or document" : "the revision");
            default -> Optional.empty();
        };
    }

    private Complaint missingWord(int type, String hint) {
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "'" + word(type) + "' is missing behind " + Situation.shown(situation.before()),
                hint,
                Edit.insert(situation.index(), situation.aToken(type)),
                replaced(situation.aToken(type)));
    }

    /** {@code clauses as of r1}. */
    private Complaint missingDay() {
        CommonToken day = Lexemes.missing(
                ProvisoLexer.DATE, "2000-01-01", situation.found().getStartIndex());
        return Complaint.of(
                DiagnosticKind.MISSING_VALUE,
                situation.place(source),
                "'as of' takes the day on which the revision is in force",
                "write year, month and day, as in as of 2026-03-01",
                replaced(day),
                Edit.insert(situation.index(), day));
    }

    private Complaint missingEqual() {
        CommonToken equal = situation.aToken(ProvisoLexer.EQUAL);
        return Complaint.of(
                DiagnosticKind.MISSING_WORD,
                situation.place(source),
                "'=' and what is assumed are missing behind " + Situation.shown(situation.before()),
                "write FACT = VALUE; to assume that it is not known, FACT = unknown",
                Edit.insert(situation.index(), equal),
                Edit.insert(situation.index(), equal, situation.aValue()),
                replaced(equal));
    }

    private Edit replaced(CommonToken token) {
        return situation.atEnd() ? Edit.insert(situation.index(), token) : Edit.replace(situation.index(), token);
    }
}
