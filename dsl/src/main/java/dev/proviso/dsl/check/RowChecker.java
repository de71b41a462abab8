package dev.proviso.dsl.check;

import dev.proviso.dsl.check.TypedPolicy.TypedDefinition;
import dev.proviso.dsl.check.TypedPolicy.TypedParameter;
import dev.proviso.dsl.syntax.AssumptionSyntax;
import dev.proviso.dsl.syntax.ClauseReference;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Limits;
import dev.proviso.dsl.syntax.Named;
import dev.proviso.dsl.syntax.Reading;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the expressions of one query, each as any expression of the language is checked: the fields of the rows take the place of
 * facts. Collects what is wrong with the query as a whole.
 */
public final class RowChecker {

    private final TypedPolicy policy;
    private final RuleSource source;
    private final Report report = new Report(Limits.STANDARD);
    private final Clauses clauses;

    /** @param policy that the query is about */
    public RowChecker(TypedPolicy policy, RuleText text) {
        this.policy = policy;
        this.source = new RuleSource(text);
        this.clauses = Clauses.of(policy.revision());
    }

    /** Says what is wrong with a stretch of the query. */
    public void report(DiagnosticKind kind, TextSpan span, String message, Optional<String> hint) {
        report.add(source, kind, span, message, hint);
    }

    /** Takes over what is wrong with the form; what is found later where it was guessed is not told. */
    public void addAll(Reading<?> read) {
        report.addAll(source, read);
    }

    /** Everything that is wrong, by place. */
    public List<Diagnostic> diagnostics() {
        return report.inOrder();
    }

    /** The part of the policy that a query names; if there is none, that is reported. */
    public Optional<NodeId> part(Named name) {
        return clauses.named(new ClauseReference(name.span(), name.text()), source, report);
    }

    /** The part whose outcome a query asks for; if it has none, that is reported. */
    public Optional<NodeId> partWithOutcome(Named name) {
        return clauses.withOutcome(new ClauseReference(name.span(), name.text()), source, report);
    }

    /**
     * Checks expressions over rows.
     *
     * @param fields of the rows, and facts
     * @param withPolicy whether the expressions see the policy's definitions and parameters
     */
    public Expressions over(Vocabulary fields, boolean withPolicy, RowQuestions questions) {
        Map<String, Optional<Type>> definitions = new LinkedHashMap<>();
        Map<String, Optional<Type>> parameters = new LinkedHashMap<>();
        if (withPolicy) {
            for (TypedDefinition definition : policy.definitions()) {
                definitions.put(
                        definition.definition().name(),
                        Optional.of(definition.expression().type()));
            }
            for (TypedParameter parameter : policy.parameters()) {
                parameters.put(parameter.parameter().name(), Optional.of(parameter.type()));
            }
        }
        return new Expressions(
                new ExpressionChecker(
                        new Symbols(fields, definitions, parameters), clauses, source, report, Optional.of(questions)),
                Scope.OUTERMOST);
    }

    /** Checks the expressions over one kind of rows. */
    public static final class Expressions {

        private final ExpressionChecker checker;
        private final Scope scope;

        private Expressions(ExpressionChecker checker, Scope scope) {
            this.checker = checker;
            this.scope = scope;
        }

        /** Where a condition is known to be true, so that what it asks is there. */
        public Expressions where(Typed condition) {
            return new Expressions(checker, scope.knowing(Narrowing.whenTrue(condition)));
        }

        /** An expression that must be true or false. */
        public Optional<Typed> condition(Expression expression) {
            return checker.condition(expression, scope);
        }

        /** An expression of any type. A field alone has the type that it is declared with, whatever is asked of the rows. */
        public Optional<Typed> value(Expression expression) {
            Scope seen = expression instanceof Expression.Name ? Scope.OUTERMOST : scope;
            return checker.check(expression, Expectation.Silence.NOTHING, seen);
        }
    }

    /** The assumptions that are sound. */
    public List<Assumption> assumptions(List<AssumptionSyntax> assumptions) {
        return new AssumptionChecker(policy.policy().vocabulary(), source, report).check(assumptions);
    }

    /** Whether values of a type are equal or not, so that rows can be grouped by them. */
    public static boolean isComparable(Type type) {
        return Types.isComparable(Types.present(type));
    }

    /** Whether values of a type can be sorted. */
    public static boolean isOrdered(Type type) {
        Type present = Types.present(type);
        return present instanceof Scalar || present instanceof Type.Enumeration;
    }
}
