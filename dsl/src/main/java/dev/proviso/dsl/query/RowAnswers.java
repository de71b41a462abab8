package dev.proviso.dsl.query;

import dev.proviso.dsl.check.RowChecker;
import dev.proviso.dsl.check.RowQuestions;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Named;
import dev.proviso.dsl.syntax.OutcomeTest;
import dev.proviso.dsl.syntax.RowTest;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Term;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns what a query asks of its rows into reads of fields: {@code reads(f)} asks whether {@code f} is in the field {@code reads};
 * outcomes, and what is known of an app, become fields that only this query has.
 */
final class RowAnswers implements RowQuestions {

    private final QueryScope scope;
    private final Source source;
    private final RowChecker checker;
    private final Map<String, Field<AppTable.Row>> ofApps = new LinkedHashMap<>();
    private final Map<String, Field<FactTable.Row>> ofFacts = new LinkedHashMap<>();
    private final Set<String> apps = new LinkedHashSet<>();

    RowAnswers(QueryScope scope, Source source, RowChecker checker) {
        this.scope = scope;
        this.source = source;
        this.checker = checker;
    }

    /** The rows of the source with the fields that were asked for. */
    Table<?> table() {
        return switch (source) {
            case APPS -> AppTable.TABLE.with(ofApps.values());
            case FACTS -> FactTable.TABLE.with(ofFacts.values());
            default -> Tables.of(source);
        };
    }

    /** The fields that were asked for. */
    List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(ofApps.values());
        fields.addAll(ofFacts.values());
        return fields;
    }

    /** The apps that were named. */
    Set<String> apps() {
        return apps;
    }

    /** The app that is named; if it is not in the scope, that is reported. */
    Optional<String> app(Named name) {
        Optional<List<String>> known = scope.apps();
        if (known.isPresent() && !known.get().contains(name.text())) {
            checker.report(
                    DiagnosticKind.UNKNOWN_APP,
                    name.span(),
                    "there are no facts about an app '" + name.text() + "'",
                    Suggestion.hint(name.text(), known.get()).or(() -> listed(known.get())));
            return Optional.empty();
        }
        apps.add(name.text());
        return Optional.of(name.text());
    }

    private static Optional<String> listed(List<String> apps) {
        if (apps.isEmpty()) {
            return Optional.of("no facts were given: name the files that hold them");
        }
        String some = String.join(", ", apps.subList(0, Math.min(8, apps.size())));
        return Optional.of("the apps are " + some + (apps.size() > 8 ? ", …" : ""));
    }

    @Override
    public String language() {
        return scope.policy().policy().language();
    }

    @Override
    public Optional<Typed> answer(Expression.RowQuestion question) {
        return switch (question.test()) {
            case READS -> among(question, "reads", fact(question.about()));
            case REFERS_TO -> among(question, "refers_to", target(question.about()));
            case USES_TERM -> among(question, "terms", term(question.about()));
            case VERDICT -> verdict(question);
            case KNOWN, UNKNOWN -> knowledge(question);
        };
    }

    /** Whether a name is in a field that is a set of names. */
    private Optional<Typed> among(Expression.RowQuestion question, String field, Optional<String> name) {
        if (!Tables.of(source).has(field)) {
            notAskedHere(question.span(), question.test().word(), "clauses and findings");
            return Optional.empty();
        }
        return name.map(text -> new Typed.Binary(
                question.span(),
                Scalar.BOOLEAN,
                BinaryOperator.IN,
                new Typed.Constant(question.about().span(), Scalar.TEXT, new Value.Text(text)),
                new Typed.FactRead(question.span(), new Type.SetOf(Scalar.TEXT), new FactId(field))));
    }

    private void notAskedHere(TextSpan span, String word, String instead) {
        checker.report(
                DiagnosticKind.NOT_ASKED_HERE,
                span,
                "'" + word + "' cannot be asked of " + source.word(),
                Optional.of("it can be asked of " + instead));
    }

    private Optional<String> fact(Named name) {
        List<String> ids = scope.policy().policy().vocabulary().facts().keySet().stream()
                .map(FactId::value)
                .toList();
        if (ids.contains(name.text())) {
            return Optional.of(name.text());
        }
        List<String> members =
                ids.stream().filter(id -> id.startsWith(name.text() + ".")).toList();
        checker.report(
                members.isEmpty() ? DiagnosticKind.UNKNOWN_FACT : DiagnosticKind.GROUP_OF_FACTS,
                name.span(),
                members.isEmpty()
                        ? "there is no fact '" + name.text() + "'"
                        : "'" + name.text() + "' is a group of facts, not a fact",
                members.isEmpty()
                        ? Suggestion.hint(name.text(), ids)
                        : Optional.of("name one of them: " + String.join(", ", members)));
        return Optional.empty();
    }

    /** A part by its label or id, or else a document by its id. */
    private Optional<String> target(Named name) {
        Optional<Node> part = scope.policy().outline().find(name.text());
        if (part.isPresent()) {
            return Optional.of(scope.policy().outline().citation(part.get().id()));
        }
        List<String> documents = scope.policy().policy().documents().stream()
                .map(document -> document.id().value())
                .toList();
        if (documents.contains(name.text())) {
            return Optional.of(name.text());
        }
        Optional<String> near = Suggestion.hint(name.text(), documents);
        if (near.isPresent()) {
            checker.report(
                    DiagnosticKind.UNKNOWN_CLAUSE,
                    name.span(),
                    "there is neither a clause nor a document '" + name.text() + "'",
                    near);
            return Optional.empty();
        }
        return checker.part(name).map(NodeId::value);
    }

    /** A term by its id or one of its forms, whatever the letter case. */
    private Optional<String> term(Named name) {
        List<Term> terms = scope.policy().revision().terms();
        Optional<Term> found = terms.stream()
                .filter(term -> term.id().value().equals(name.text())
                        || term.forms().stream().anyMatch(form -> form.equalsIgnoreCase(name.text())))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>();
            terms.forEach(term -> known.add(term.id().value()));
            terms.forEach(term -> known.addAll(term.forms()));
            checker.report(
                    DiagnosticKind.UNKNOWN_TERM,
                    name.span(),
                    "the policy has no term '" + name.text() + "'",
                    Suggestion.hint(name.text(), known)
                            .or(() -> Optional.of("name it by its id, or by one of its forms in double quotes")));
        }
        return found.map(ClauseTable::name);
    }

    private Optional<Typed> verdict(Expression.RowQuestion question) {
        if (source != Source.APPS) {
            notAskedHere(question.span(), question.test().word(), "apps");
            return Optional.empty();
        }
        return checker.partWithOutcome(question.about())
                .map(clause -> ofApp(
                        question.span(),
                        FieldTypes.VERDICT,
                        asked("verdict", clause),
                        row -> FactValue.of(Field.named(verdict(row, clause)))));
    }

    private static Verdict verdict(AppTable.Row row, NodeId clause) {
        return row.evaluation().finding(clause).map(Finding::verdict).orElse(Verdict.NOT_EVALUATED);
    }

    @Override
    public boolean takes(Expression.Outcome outcome) {
        if (source != Source.APPS) {
            notAskedHere(
                    outcome.span(),
                    outcome.test().word(),
                    source == Source.FINDINGS ? "apps; of a finding, ask for its 'verdict'" : "apps");
        }
        return source == Source.APPS;
    }

    @Override
    public Typed answer(Typed.Outcome outcome) {
        return ofApp(
                outcome.span(),
                Scalar.BOOLEAN,
                asked(outcome.test().word(), outcome.clause()),
                row -> truth(outcome.test(), verdict(row, outcome.clause())));
    }

    /** As the reference tells of outcomes in rules. */
    private static FactValue truth(OutcomeTest test, Verdict verdict) {
        boolean undecided = verdict == Verdict.UNDECIDED;
        return switch (test) {
            case UNDECIDED -> FactValue.of(new Value.Bool(undecided));
            case NOT_APPLICABLE -> FactValue.of(new Value.Bool(verdict == Verdict.NOT_APPLICABLE));
            case VIOLATED -> undecided ? FactValue.UNKNOWN : FactValue.of(new Value.Bool(verdict == Verdict.VIOLATED));
            case COMPLIES ->
                undecided
                        ? FactValue.UNKNOWN
                        : FactValue.of(new Value.Bool(verdict != Verdict.VIOLATED && verdict != Verdict.NOT_FOLLOWED));
        };
    }

    private Optional<Typed> knowledge(Expression.RowQuestion question) {
        boolean known = question.test() == RowTest.KNOWN;
        if (source != Source.FACTS) {
            notAskedHere(question.span(), question.test().word(), "facts; of a value, ask 'is known' or 'is unknown'");
            return Optional.empty();
        }
        return app(question.about()).map(app -> {
            String key = question.test().word() + "(" + app + ")";
            Field<FactTable.Row> field = ofFacts.computeIfAbsent(
                    key,
                    k -> new Field<>(
                            asked(),
                            Scalar.BOOLEAN,
                            key,
                            row -> FactValue.of(new Value.Bool(
                                    known != row.run().known(app, row.fact().id()) instanceof FactValue.Unknown))));
            return new Typed.FactRead(question.span(), Scalar.BOOLEAN, new FactId(field.name()));
        });
    }

    private String asked(String word, NodeId clause) {
        return word + "(" + scope.policy().outline().citation(clause) + ")";
    }

    /** What is asked of a row, by the field that holds the answer. */
    Map<String, String> questions() {
        Map<String, String> questions = new TreeMap<>();
        Stream.concat(ofApps.values().stream(), ofFacts.values().stream())
                .forEach(field -> questions.put(field.name(), field.meaning()));
        return questions;
    }

    private Typed ofApp(TextSpan span, Type type, String key, Function<AppTable.Row, FactValue> value) {
        Field<AppTable.Row> field = ofApps.computeIfAbsent(key, k -> new Field<>(asked(), type, key, value));
        return new Typed.FactRead(span, type, new FactId(field.name()));
    }

    /** A name that no fact of the policy has. Nobody can write it: it is not in what expressions see. */
    private String asked() {
        int number = ofApps.size() + ofFacts.size();
        String name = "asked.n" + number;
        while (scope.policy().policy().vocabulary().fact(new FactId(name)).isPresent()) {
            name += "x";
        }
        return name;
    }
}
