package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that were meant as words of the language: misspelt, or borrowed from English or another language. */
final class Misspelling {

    /** What people write, and what the language says instead; the first that can stand at the place is meant. */
    private static final Map<String, List<String>> BORROWED = Map.ofEntries(
            Map.entry("if", List.of("applies when", "implies")),
            Map.entry("when", List.of("applies when")),
            Map.entry("then", List.of("require", "implies")),
            Map.entry("must", List.of("require")),
            Map.entry("shall", List.of("require")),
            Map.entry("ensure", List.of("require")),
            Map.entry("permit", List.of("require")),
            Map.entry("prohibit", List.of("forbid")),
            Map.entry("deny", List.of("forbid")),
            Map.entry("never", List.of("forbid")),
            Map.entry("except", List.of("unless")),
            Map.entry("let", List.of("define")),
            Map.entry("def", List.of("define")),
            Map.entry("any", List.of("some")),
            Map.entry("exists", List.of("some", "is known")),
            Map.entry("all", List.of("every")),
            Map.entry("each", List.of("every")),
            Map.entry("forall", List.of("every")),
            Map.entry("where", List.of("satisfies")),
            Map.entry("such", List.of("satisfies")),
            Map.entry("has", List.of("satisfies", "contains")),
            Map.entry("null", List.of("none")),
            Map.entry("nil", List.of("none")),
            Map.entry("missing", List.of("unknown", "none")),
            Map.entry("equals", List.of("=")),
            Map.entry("eq", List.of("=")),
            Map.entry("xor", List.of("!=")),
            Map.entry("before", List.of("<")),
            Map.entry("after", List.of(">")),
            Map.entry("neq", List.of("!=")),
            Map.entry("like", List.of("contains")),
            Map.entry("includes", List.of("contains")),
            Map.entry("starts_with", List.of("starts with")),
            Map.entry("startswith", List.of("starts with")),
            Map.entry("begins", List.of("starts")),
            Map.entry("ends_with", List.of("ends with")),
            Map.entry("endswith", List.of("ends with")),
            Map.entry("subset_of", List.of("subset of")),
            Map.entry("not_in", List.of("not in")),
            Map.entry("is_none", List.of("is none")),
            Map.entry("minus", List.of("without", "-")),
            Map.entry("plus", List.of("+", "union")),
            Map.entry("times", List.of("*")));

    private static final Set<Integer> SAYS = Set.of(ProvisoLexer.REQUIRE, ProvisoLexer.FORBID);

    private static final Set<Integer> BEFORE_VALUES = Set.of(
            ProvisoLexer.REQUIRE,
            ProvisoLexer.FORBID,
            ProvisoLexer.UNLESS,
            ProvisoLexer.AND,
            ProvisoLexer.OR,
            ProvisoLexer.SATISFIES,
            ProvisoLexer.OPEN);

    private final Situation situation;

    Misspelling(Situation situation) {
        this.situation = situation;
    }

    /** A misspelling at the token found, or in the one before it, which was taken as a name. */
    Optional<Complaint> complaint() {
        if (situation.before().getText().equals("if") && isInPlaceOfValue(situation.index() - 1)) {
            return Optional.of(conditional());
        }
        if (situation.found().getText().equals("then") && SAYS.contains(situation.nextType())) {
            return Optional.of(Complaint.of(
                    DiagnosticKind.MISSPELT_WORD,
                    Lexemes.span(situation.found()),
                    "'then' cannot stand here",
                    "leave it out",
                    Edit.delete(situation.index())));
        }
        if (situation.atEnd()) {
            return inTokenBefore();
        }
        return between().or(this::inTokenFound).or(this::inTokenBefore);
    }

    /** {@code age between 3 and 5}. */
    private Optional<Complaint> between() {
        int index = situation.index();
        List<CommonToken> tokens = situation.tokens();
        if (!situation.found().getText().equals("between")
                || !situation.expectsOperator()
                || index + 4 >= tokens.size()) {
            return Optional.empty();
        }
        String least = tokens.get(index + 1).getText();
        String most = tokens.get(index + 3).getText();
        boolean whole = tokens.get(index + 2).getType() == ProvisoLexer.AND;
        String value = situation.before().getText();
        return Optional.of(Complaint.of(
                DiagnosticKind.MISSPELT_WORD,
                Lexemes.span(situation.found()),
                "'between' cannot stand here",
                whole
                        ? "write " + value + " >= " + least + " and " + value + " <= " + most
                        : "write two comparisons and join them with 'and'",
                new Edit(
                        index,
                        index + (whole ? 4 : 1),
                        whole
                                ? List.of(situation.aToken(ProvisoLexer.GREATER_OR_EQUAL), tokens.get(index + 1))
                                : List.of(situation.aToken(ProvisoLexer.GREATER_OR_EQUAL)))));
    }

    /** Where a rule starts, 'if' may be meant for its condition. */
    private boolean isInPlaceOfValue(int index) {
        return situation.form() == Form.EXPRESSION
                || (index > 0
                        && BEFORE_VALUES.contains(
                                situation.tokens().get(index - 1).getType()));
    }

    /** {@code if a then b}, with or without {@code else c}. */
    private Complaint conditional() {
        int then = find("then", situation.index());
        int end = find("else", then);
        List<CommonToken> kept = new ArrayList<>(situation.tokens().subList(situation.index(), then));
        if (then < end) {
            kept.add(Lexemes.instead(situation.tokens().get(then), ProvisoLexer.IMPLIES, "implies"));
            kept.addAll(situation.tokens().subList(then + 1, end));
        }
        int last = find("", end);
        return Complaint.of(
                DiagnosticKind.MISSPELT_WORD,
                Lexemes.span(situation.before()),
                "'if' cannot stand here",
                end == last
                        ? "write CONDITION implies CONSEQUENCE"
                        : "write (CONDITION implies A) and (CONDITION or B)",
                new Edit(situation.index() - 1, last, kept));
    }

    /** The next token with a text; if there is none, the end, or where a requirement or declaration starts. */
    private int find(String text, int from) {
        int index = from;
        while (index < situation.tokens().size() - 1
                && !Recovery.startsAnew(
                        situation.form(), situation.tokens().get(index).getType())
                && !situation.tokens().get(index).getText().equals(text)) {
            index++;
        }
        return index;
    }

    private Optional<Complaint> inTokenFound() {
        CommonToken found = situation.found();
        boolean where = found.getType() == ProvisoLexer.WHERE || found.getType() == ProvisoLexer.WHEN;
        if (found.getType() != ProvisoLexer.NAME && !where) {
            return Optional.empty();
        }
        return borrowed(found)
                .or(() -> where
                        ? Optional.empty()
                        : nearest(found.getText(), situation.expectedWords()).filter(this::leadsOn))
                .map(meant -> complaint(situation.index(), found, meant));
    }

    /** Accepted only if the text can be read further with the word that was meant. */
    private Optional<Complaint> inTokenBefore() {
        CommonToken before = situation.before();
        if (before.getType() != ProvisoLexer.NAME || situation.expectsName()) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>(BORROWED.getOrDefault(before.getText(), List.of()));
        nearest(before.getText(), List.copyOf(Keywords.all())).ifPresent(candidates::add);
        int index = situation.index() - 1;
        return candidates.stream()
                .filter(meant -> readsFurther(Edit.replace(index, tokens(before, meant))))
                .findFirst()
                .map(meant -> complaint(index, before, meant));
    }

    /** Whether with this word in the place of the token found the one behind it can stand there too. */
    private boolean leadsOn(String meant) {
        List<CommonToken> edited = Edit.replace(situation.index(), tokens(situation.found(), meant))
                .apply(situation.tokens());
        return Recognition.failure(situation.form(), edited)
                .map(failure -> failure.index() > situation.index() + 1)
                .orElse(true);
    }

    private boolean readsFurther(Edit edit) {
        List<CommonToken> edited = edit.apply(situation.tokens());
        int left = situation.tokens().size() - situation.index();
        return Recognition.failure(situation.form(), edited)
                .map(failure -> edited.size() - failure.index() < left)
                .orElse(true);
    }

    private Optional<String> borrowed(CommonToken token) {
        return BORROWED.getOrDefault(token.getText(), List.of()).stream()
                .filter(meant ->
                        situation.expects(Keywords.tokenType(words(meant).get(0))))
                .findFirst();
    }

    /** Whether a word is so near to one of others that it is likely meant. */
    static boolean isNear(String wrong, List<String> words) {
        return nearest(wrong, words).isPresent();
    }

    /** Few letters apart, or two of them exchanged. */
    static Optional<String> nearest(String wrong, List<String> words) {
        int few = wrong.length() <= 4 ? 1 : wrong.length() <= 8 ? 2 : 3;
        LevenshteinDistance distance = new LevenshteinDistance(few);
        record Scored(String word, int edits) {}
        return words.stream()
                .filter(word -> word.length() > 1 && wrong.length() > 1 && !word.equals(wrong))
                .map(word -> new Scored(word, exchanged(wrong, word) ? 0 : distance.apply(wrong, word)))
                .filter(scored -> scored.edits() >= 0)
                .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::word))
                .map(Scored::word);
    }

    private static boolean exchanged(String wrong, String word) {
        if (wrong.length() != word.length()) {
            return false;
        }
        for (int i = 0; i + 1 < wrong.length(); i++) {
            String swapped = wrong.substring(0, i) + wrong.charAt(i + 1) + wrong.charAt(i) + wrong.substring(i + 2);
            if (swapped.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private Complaint complaint(int index, CommonToken token, String meant) {
        boolean borrowed = BORROWED.containsKey(token.getText());
        return Complaint.of(
                DiagnosticKind.MISSPELT_WORD,
                Lexemes.span(token),
                "'" + token.getText() + "' cannot stand here",
                borrowed ? "write '" + meant + "'" : "did you mean '" + meant + "'?",
                Edit.replace(index, tokens(token, meant)));
    }

    private static CommonToken[] tokens(CommonToken at, String meant) {
        return words(meant).stream()
                .map(word -> Lexemes.instead(at, tokenType(word), word))
                .toArray(CommonToken[]::new);
    }

    private static int tokenType(String word) {
        return Keywords.type(word).or(() -> QueryWords.type(word)).orElseGet(() -> Keywords.tokenType(word));
    }

    private static List<String> words(String meant) {
        return List.of(meant.split(" ", -1));
    }
}
