package dev.proviso.analysis.lint;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.ParameterSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Definition;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what is declared and not used, and for facts that nobody could be asked for. */
final class UsageChecks {

    private final CompiledPolicy policy;
    private final Plan plan;
    private final Remarks remarks;

    private UsageChecks(CompiledPolicy policy, Remarks remarks) {
        this.policy = policy;
        this.plan = policy.plan();
        this.remarks = remarks;
    }

    static void check(CompiledPolicy policy, Remarks remarks) {
        UsageChecks checks = new UsageChecks(policy, remarks);
        checks.facts();
        checks.definitions();
        checks.parameters();
    }

    private void facts() {
        Set<FactId> read = plan.facts().stream()
                .map(FactSlot::declaration)
                .map(FactDeclaration::id)
                .collect(Collectors.toSet());
        for (FactDeclaration fact : policy.policy().vocabulary().facts().values()) {
            Subject subject = new Subject(Subject.Kind.FACT, fact.id().value());
            if (!read.contains(fact.id())) {
                remarks.add(
                        Remark.FACT_UNREAD,
                        subject,
                        "no rule of " + policy.revision().id() + " reads the fact '" + fact.id() + "'",
                        "remove it, or write the rule that it was meant for");
            }
            if (fact.question().isBlank()) {
                unasked(subject, "the fact '" + fact.id() + "'");
            }
            fields(fact.type()).stream()
                    .filter(field -> field.question().isBlank())
                    .forEach(field -> unasked(subject, "the field '" + field.name() + "' of '" + fact.id() + "'"));
        }
    }

    private void unasked(Subject subject, String what) {
        remarks.add(
                Remark.NO_QUESTION,
                subject,
                what + " has no question",
                "write the question that a person is asked to state it");
    }

    private static List<FieldDeclaration> fields(Type type) {
        if (type instanceof Type.OptionalOf optional) {
            return fields(optional.value());
        }
        if (type instanceof Type.ListOf list) {
            return fields(list.element());
        }
        return type instanceof Type.Structure structure ? structure.fields() : List.of();
    }

    /** Definitions have the first cells, in any order; they go by their names. */
    private void definitions() {
        Set<Integer> read = new HashSet<>();
        plan.norms().forEach(norm -> {
            read.add(norm.breach());
            norm.applies().ifPresent(read::add);
        });
        plan.aggravations().forEach(aggravation -> read.add(aggravation.cell()));
        java.util.BitSet roots = new java.util.BitSet();
        read.forEach(roots::set);
        Set<String> used = plan.closure(roots).stream()
                .mapToObj(plan.cells()::get)
                .map(Cell::name)
                .collect(Collectors.toSet());
        for (Definition definition : policy.revision().definitions()) {
            if (!used.contains(definition.name())) {
                remarks.add(
                        Remark.DEFINITION_UNUSED,
                        new Subject(Subject.Kind.DEFINITION, definition.name()),
                        "no rule uses the definition '" + definition.name() + "', not even by way of another",
                        "remove it");
            }
        }
    }

    private void parameters() {
        Set<Integer> read = new HashSet<>();
        plan.cells().forEach(cell -> collect(cell.core(), read));
        for (ParameterSlot slot : plan.parameters()) {
            if (!read.contains(slot.index())) {
                remarks.add(
                        Remark.PARAMETER_UNUSED,
                        new Subject(Subject.Kind.PARAMETER, slot.parameter().name()),
                        "no rule uses the parameter '" + slot.parameter().name() + "'",
                        "remove it, or use it where the rules write its value out");
            }
        }
    }

    private static void collect(Core core, Set<Integer> read) {
        if (core instanceof Core.ParameterRead parameter) {
            read.add(parameter.slot());
        }
        CoreParts.of(core).forEach(part -> collect(part, read));
    }
}
