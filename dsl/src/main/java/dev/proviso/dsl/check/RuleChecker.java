package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.ClauseReference;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Rule;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the rule of one norm: its conditions, and that it uses the exceptions that the norm names. */
final class RuleChecker {

    private final Norm norm;
    private final Clauses clauses;
    private final ExpressionChecker expressions;
    private final RuleSource source;
    private final Report report;
    private final Set<NodeId> used = new HashSet<>();
    private boolean namesUnknown;

    RuleChecker(Norm norm, Symbols symbols, Clauses clauses, RuleSource source, Report report) {
        this.norm = norm;
        this.clauses = clauses;
        this.expressions = new ExpressionChecker(symbols, clauses, source, report);
        this.source = source;
        this.report = report;
    }

    Optional<TypedRule> check(Rule rule) {
        Optional<Typed> applies = rule.appliesWhen().flatMap(a -> expressions.condition(a, Scope.OUTERMOST));
        Scope scope = Scope.OUTERMOST.knowing(applies.map(Narrowing::whenTrue).orElse(Set.of()));
        List<TypedRule.Requirement> requirements = new ArrayList<>();
        for (Rule.Requirement requirement : rule.requirements()) {
            requirement(requirement, scope).ifPresent(requirements::add);
        }
        reportUnusedExceptions(rule.span());
        boolean complete = requirements.size() == rule.requirements().size()
                && applies.isPresent() == rule.appliesWhen().isPresent();
        return complete ? Optional.of(new TypedRule(rule.span(), applies, requirements)) : Optional.empty();
    }

    private Optional<TypedRule.Requirement> requirement(Rule.Requirement requirement, Scope scope) {
        Optional<Typed> condition = expressions.condition(requirement.condition(), scope);
        // An exception only matters where there is something to except from.
        Set<AccessPath> breached = condition
                .map(c -> requirement.force() == Rule.Force.FORBID ? Narrowing.whenTrue(c) : Narrowing.whenFalse(c))
                .orElse(Set.of());
        Optional<TypedRule.Unless> unless =
                requirement.unless().flatMap(written -> unless(written, scope.knowing(breached)));
        boolean unsound = requirement.unless().isPresent() && unless.isEmpty();
        return condition
                .filter(c -> !unsound)
                .map(c -> new TypedRule.Requirement(requirement.span(), requirement.force(), c, unless));
    }

    private Optional<TypedRule.Unless> unless(Rule.Unless unless, Scope scope) {
        Optional<Typed> condition = expressions.condition(unless.condition(), scope);
        if (unless.under().isEmpty()) {
            return condition.map(c -> new TypedRule.Unless(unless.span(), c, Optional.empty()));
        }
        Optional<NodeId> under = under(unless.under().get());
        return condition.flatMap(c -> under.map(u -> new TypedRule.Unless(unless.span(), c, Optional.of(u))));
    }

    private Optional<NodeId> under(ClauseReference reference) {
        Optional<NodeId> under = clauses.named(reference, source, report);
        namesUnknown |= under.isEmpty();
        if (under.isPresent()) {
            used.add(under.get());
            List<NodeId> exceptions =
                    norm.exceptions().stream().map(Ground::node).toList();
            if (!exceptions.contains(under.get())) {
                List<String> citations =
                        exceptions.stream().map(clauses::citation).distinct().toList();
                report.add(
                        source,
                        DiagnosticKind.UNDER_NO_EXCEPTION,
                        reference.span(),
                        "the norm '" + norm.id() + "' does not name " + clauses.citation(under.get())
                                + " as an exception",
                        Optional.of(
                                citations.isEmpty()
                                        ? "add its words to the 'exceptions' of the norm"
                                        : "add its words to the 'exceptions' of the norm, or name "
                                                + Phrases.list(citations, "or")));
                return Optional.empty();
            }
        }
        return under;
    }

    /** A clause that does not exist may be the one that was meant. */
    private void reportUnusedExceptions(TextSpan rule) {
        if (namesUnknown) {
            return;
        }
        Set<NodeId> reported = new HashSet<>(used);
        for (Ground exception : norm.exceptions()) {
            if (!exception.node().equals(norm.clause()) && reported.add(exception.node())) {
                String citation = clauses.citation(exception.node());
                report.add(
                        source,
                        DiagnosticKind.EXCEPTION_NOT_USED,
                        new TextSpan(rule.start(), rule.start()),
                        "the norm '" + norm.id() + "' names " + citation
                                + " as an exception, and its rule does not use it",
                        Optional.of("write 'unless … under " + citation + "', or take it out of the 'exceptions'"));
            }
        }
    }
}
