package dev.proviso.analysis.mutate;

import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.Rule;
import dev.proviso.dsl.syntax.Rule.Force;
import dev.proviso.dsl.syntax.Rule.Requirement;
import dev.proviso.dsl.syntax.Rule.Unless;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rule that differs from a given one in one place. */
final class RuleMutations {

    private final ExpressionMutations expressions;
    private final List<Change<Rule>> changes = new ArrayList<>();

    RuleMutations(Names names) {
        this.expressions = new ExpressionMutations(names);
    }

    List<Change<Rule>> of(Rule rule) {
        rule.appliesWhen().ifPresent(when -> {
            changes.add(new Change<>(
                    new Rule(rule.span(), Optional.empty(), rule.requirements()),
                    when.span(),
                    "applies when " + Printer.print(when),
                    ""));
            expressions
                    .of(when, true)
                    .forEach(change -> changes.add(change.within(
                            changed -> new Rule(rule.span(), Optional.of(changed), rule.requirements()))));
        });
        for (int i = 0; i < rule.requirements().size(); i++) {
            requirement(rule, i);
        }
        return changes;
    }

    private void requirement(Rule rule, int index) {
        Requirement requirement = rule.requirements().get(index);
        String text = text(requirement);
        if (rule.requirements().size() > 1) {
            List<Requirement> fewer = new ArrayList<>(rule.requirements());
            fewer.remove(index);
            changes.add(new Change<>(new Rule(rule.span(), rule.appliesWhen(), fewer), requirement.span(), text, ""));
        }
        Force other = requirement.force() == Force.REQUIRE ? Force.FORBID : Force.REQUIRE;
        Requirement turned = new Requirement(requirement.span(), other, requirement.condition(), requirement.unless());
        changes.add(new Change<>(with(rule, index, turned), requirement.span(), text, text(turned)));
        expressions
                .of(requirement.condition(), true)
                .forEach(change -> changes.add(change.within(condition -> with(
                        rule,
                        index,
                        new Requirement(requirement.span(), requirement.force(), condition, requirement.unless())))));
        requirement.unless().ifPresent(unless -> exception(rule, index, requirement, unless));
    }

    /** An exception that is printed as a clause cannot be dropped: the norm lists it. It can be made to hold never. */
    private void exception(Rule rule, int index, Requirement requirement, Unless unless) {
        if (unless.under().isEmpty()) {
            changes.add(new Change<>(
                    with(
                            rule,
                            index,
                            new Requirement(
                                    requirement.span(),
                                    requirement.force(),
                                    requirement.condition(),
                                    Optional.empty())),
                    unless.span(),
                    "unless " + Printer.print(unless.condition()),
                    ""));
        }
        expressions
                .of(unless.condition(), true)
                .forEach(change -> changes.add(change.within(condition -> with(
                        rule,
                        index,
                        new Requirement(
                                requirement.span(),
                                requirement.force(),
                                requirement.condition(),
                                Optional.of(new Unless(unless.span(), condition, unless.under())))))));
    }

    private static Rule with(Rule rule, int index, Requirement requirement) {
        List<Requirement> changed = new ArrayList<>(rule.requirements());
        changed.set(index, requirement);
        return new Rule(rule.span(), rule.appliesWhen(), changed);
    }

    private static String text(Requirement requirement) {
        Expression condition = requirement.condition();
        return (requirement.force() == Force.REQUIRE ? "require " : "forbid ") + Printer.print(condition);
    }
}
