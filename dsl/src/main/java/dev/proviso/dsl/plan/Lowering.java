package dev.proviso.dsl.plan;

import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.check.TypedPolicy;
import dev.proviso.dsl.check.TypedPolicy.TypedAggravation;
import dev.proviso.dsl.check.TypedPolicy.TypedDefinition;
import dev.proviso.dsl.check.TypedPolicy.TypedNorm;
import dev.proviso.dsl.check.TypedRule.Requirement;
import dev.proviso.dsl.check.TypedRule.Unless;
import dev.proviso.dsl.plan.PlannedNorm.Demand;
import dev.proviso.dsl.plan.PlannedNorm.Exemption;
import dev.proviso.dsl.syntax.Rule.Force;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of a checked policy. */
public final class Lowering {

    /** A cell of which it is not yet known which cells the outcomes it reads are made of. */
    private record Draft(int index, String name, RuleText source, Core core, ExpressionLowering reads) {}

    private final Slots slots;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<PlannedNorm> norms = new ArrayList<>();
    private final Map<NodeId, List<Integer>> normsOf = new LinkedHashMap<>();
    private final List<PlannedAggravation> aggravations = new ArrayList<>();

    private Lowering(Slots slots) {
        this.slots = slots;
    }

    /** The plan of all rules, definitions and aggravations. */
    public static Plan lower(TypedPolicy policy) {
        Lowering lowering =
                new Lowering(new Slots(policy.policy().vocabulary(), policy.parameters(), policy.definitions()));
        policy.definitions().forEach(lowering::definition);
        policy.norms().forEach(lowering::norm);
        policy.aggravations().forEach(aggravation -> lowering.aggravation(policy.revision(), aggravation));
        return lowering.plan(policy.revision().address().toString());
    }

    /** The plan of a lone expression that reads facts and nothing else of a policy: it has one cell. */
    public static Plan lower(Vocabulary vocabulary, Typed expression, RuleText source) {
        Lowering lowering = new Lowering(new Slots(vocabulary, List.of(), List.of()));
        ExpressionLowering reads = new ExpressionLowering(lowering.slots);
        lowering.add("expression", source, reads.lower(expression), reads);
        return lowering.plan(source.origin().file());
    }

    /**
     * The plan of the expressions of a query.
     *
     * @param facts the fields of its rows, as if they were facts, and the facts themselves where the rows are apps
     * @param policy whose definitions and parameters the expressions see; empty: none
     * @param expressions by what they are for
     * @return the plan; behind all others it has a cell for each expression, in their order
     */
    public static Plan lower(
            Vocabulary facts, Optional<TypedPolicy> policy, Map<String, Typed> expressions, RuleText source) {
        Lowering lowering = new Lowering(new Slots(
                facts,
                policy.map(TypedPolicy::parameters).orElse(List.of()),
                policy.map(TypedPolicy::definitions).orElse(List.of())));
        policy.map(TypedPolicy::definitions).orElse(List.of()).forEach(lowering::definition);
        boolean readOutcomes = lowering.drafts.stream()
                .anyMatch(draft -> !draft.reads().outcomes().isEmpty());
        if (readOutcomes) {
            policy.map(TypedPolicy::norms).orElse(List.of()).forEach(lowering::norm);
        }
        expressions.forEach((name, expression) -> {
            ExpressionLowering reads = new ExpressionLowering(lowering.slots);
            lowering.add(name, source, reads.lower(expression), reads);
        });
        return lowering.plan(source.origin().file());
    }

    private void definition(TypedDefinition definition) {
        ExpressionLowering reads = new ExpressionLowering(slots);
        add(
                definition.definition().name(),
                definition.definition().expression(),
                reads.lower(definition.expression()),
                reads);
    }

    private void norm(TypedNorm typed) {
        String name = typed.norm().id().toString();
        RuleText source = typed.norm().rule().orElseThrow();
        Optional<Integer> applies = typed.rule().appliesWhen().map(when -> {
            ExpressionLowering reads = new ExpressionLowering(slots);
            return add(name + " applies", source, reads.lower(when), reads);
        });
        ExpressionLowering reads = new ExpressionLowering(slots);
        List<Demand> demands = new ArrayList<>();
        for (Requirement requirement : typed.rule().requirements()) {
            String number = typed.rule().requirements().size() == 1 ? "" : " " + (demands.size() + 1);
            demands.add(demand(requirement, name + " exception" + number, source, reads));
        }
        List<Core> breaches = demands.stream().map(Demand::breach).toList();
        Core broken =
                breaches.size() == 1 ? breaches.get(0) : new Core.Junction(Optional.empty(), Connective.OR, breaches);
        Core breach = applies.map(cell -> and(reads.cell(Optional.empty(), Scalar.BOOLEAN, cell), broken))
                .orElse(broken);
        int cell = add(name + " breach", source, breach, reads);
        normsOf.computeIfAbsent(typed.norm().clause(), c -> new ArrayList<>()).add(norms.size());
        norms.add(new PlannedNorm(norms.size(), typed.norm(), applies, cell, demands));
    }

    private Demand demand(Requirement requirement, String name, RuleText source, ExpressionLowering reads) {
        boolean forbids = requirement.force() == Force.FORBID;
        Core condition = reads.lower(requirement.condition());
        Core offence = forbids ? condition : new Core.Not(Optional.empty(), condition);
        Optional<Exemption> unless = requirement.unless().map(u -> exemption(u, name, source));
        Core breach = unless.map(u -> and(
                        offence,
                        new Core.Not(Optional.empty(), reads.cell(Optional.empty(), Scalar.BOOLEAN, u.cell()))))
                .orElse(offence);
        return new Demand(forbids, condition, unless, breach);
    }

    /** An exception has a cell of its own, since findings tell whether it holds. */
    private Exemption exemption(Unless unless, String name, RuleText source) {
        ExpressionLowering reads = new ExpressionLowering(slots);
        return new Exemption(add(name, source, reads.lower(unless.condition()), reads), unless.under());
    }

    private static Core and(Core left, Core right) {
        return new Core.Junction(Optional.empty(), Connective.AND, List.of(left, right));
    }

    private void aggravation(Revision revision, TypedAggravation aggravation) {
        RuleText source = revision.sanctions().stream()
                .filter(sanction -> sanction.id().equals(aggravation.sanction()))
                .map(Sanction::aggravatedBy)
                .flatMap(all -> all.get(aggravation.index()).when().stream())
                .findFirst()
                .orElseThrow();
        ExpressionLowering reads = new ExpressionLowering(slots);
        int cell = add(
                aggravation.sanction() + " aggravated " + (aggravation.index() + 1),
                source,
                reads.lower(aggravation.condition()),
                reads);
        aggravations.add(new PlannedAggravation(aggravation.sanction(), aggravation.index(), cell));
    }

    private int add(String name, RuleText source, Core core, ExpressionLowering reads) {
        drafts.add(new Draft(drafts.size(), name, source, core, reads));
        return drafts.size() - 1;
    }

    private Plan plan(String name) {
        List<Cell> cells = drafts.stream().map(this::cell).toList();
        return new Plan(
                name,
                slots.facts(),
                slots.parameters(),
                cells,
                EvaluationOrder.of(cells),
                norms,
                normsOf,
                aggravations);
    }

    private Cell cell(Draft draft) {
        Set<Integer> cells = new LinkedHashSet<>(draft.reads().cells());
        for (NodeId clause : draft.reads().outcomes()) {
            for (int norm : normsOf.getOrDefault(clause, List.of())) {
                cells.add(norms.get(norm).breach());
                norms.get(norm).applies().ifPresent(cells::add);
            }
        }
        return new Cell(
                draft.index(),
                draft.name(),
                draft.source(),
                draft.core(),
                cells,
                draft.reads().facts());
    }
}
