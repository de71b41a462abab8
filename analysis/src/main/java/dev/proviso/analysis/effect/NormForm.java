package dev.proviso.analysis.effect;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.CorePrinter;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.ParameterSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormalForm;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.fact.Type;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a norm is made of, written so that norms of two revisions are alike exactly where the texts are: after lowering, so that layout
 * and the names of variables are gone.
 *
 * @param written the texts that all of it comes from, which may differ where nothing else does: {@code 30 days}, {@code 720 hours}
 * @param rule empty for a norm without one
 * @param definitions that the rule reads, those behind others included
 * @param parameters likewise
 * @param facts their types
 * @param outcomes the rules of other parts whose outcomes it reads
 */
record NormForm(
        List<String> written,
        String rule,
        Map<String, String> definitions,
        Map<String, String> parameters,
        Map<String, String> facts,
        Set<String> outcomes,
        Modality modality,
        String bearer,
        Set<String> exceptions,
        Set<String> sanctions) {

    static NormForm of(CompiledPolicy policy, Norm norm) {
        return new Maker(policy).form(norm);
    }

    /** What differs between norms that are taken together. How often something is said counts only where there are as many of them. */
    static Set<Aspect> differences(Collection<NormForm> before, Collection<NormForm> after) {
        Map<Aspect, Function<NormForm, Object>> parts = Map.of(
                Aspect.RULE, NormForm::rule,
                Aspect.DEFINITION, NormForm::definitions,
                Aspect.PARAMETER, NormForm::parameters,
                Aspect.OUTCOME, NormForm::outcomes,
                Aspect.MODALITY, NormForm::modality,
                Aspect.BEARER, NormForm::bearer,
                Aspect.EXCEPTION, NormForm::exceptions,
                Aspect.SANCTION, NormForm::sanctions);
        Set<Aspect> differences = EnumSet.noneOf(Aspect.class);
        boolean areAsMany = before.size() == after.size();
        parts.forEach((aspect, part) -> {
            Map<Object, Long> old = counted(before, part);
            Map<Object, Long> recent = counted(after, part);
            if (areAsMany ? !old.equals(recent) : !old.keySet().equals(recent.keySet())) {
                differences.add(aspect);
            }
        });
        Map<String, String> types = facts(before);
        boolean isTypeChanged = facts(after).entrySet().stream()
                .anyMatch(fact ->
                        !types.getOrDefault(fact.getKey(), fact.getValue()).equals(fact.getValue()));
        if (isTypeChanged) {
            differences.add(Aspect.FACT);
        }
        return differences;
    }

    private static Map<Object, Long> counted(Collection<NormForm> forms, Function<NormForm, Object> part) {
        return forms.stream().collect(Collectors.groupingBy(part, Collectors.counting()));
    }

    private static Map<String, String> facts(Collection<NormForm> forms) {
        Map<String, String> facts = new TreeMap<>();
        forms.forEach(form -> facts.putAll(form.facts()));
        return facts;
    }

    /** Writes the forms of one revision's norms. */
    private static final class Maker {

        private final CompiledPolicy policy;
        private final Plan plan;
        private final CorePrinter printer;
        private final Set<String> definitions;

        Maker(CompiledPolicy policy) {
            this.policy = policy;
            this.plan = policy.plan();
            this.printer = CorePrinter.withoutVariableNames(plan);
            this.definitions = policy.revision().definitions().stream()
                    .map(Definition::name)
                    .collect(Collectors.toSet());
        }

        NormForm form(Norm norm) {
            List<PlannedNorm> planned = plan.norms().stream()
                    .filter(one -> one.norm().id().equals(norm.id()))
                    .toList();
            BitSet own = new BitSet();
            planned.forEach(one -> cells(one, own));
            BitSet all = plan.closure(own);
            Map<String, String> read = new TreeMap<>();
            Map<String, String> facts = new TreeMap<>();
            Map<String, String> parameters = new TreeMap<>();
            Set<String> outcomes = new TreeSet<>();
            all.stream().mapToObj(plan.cells()::get).forEach(cell -> {
                if (definitions.contains(cell.name())) {
                    read.put(cell.name(), printer.print(cell.core()));
                }
                facts(cell, facts);
                parameters(cell.core(), parameters);
            });
            plan.norms().stream()
                    .filter(other -> all.get(other.breach()) && !own.get(other.breach()))
                    .forEach(other -> outcomes.add(other.norm().effective() + " " + rule(other)));
            return new NormForm(
                    written(norm, read.keySet(), parameters.keySet()),
                    planned.stream().map(this::rule).collect(Collectors.joining()),
                    read,
                    parameters,
                    facts,
                    outcomes,
                    norm.effective(),
                    norm.bearer().value(),
                    norm.exceptions().stream().map(this::words).collect(Collectors.toCollection(TreeSet::new)),
                    sanctions(norm));
        }

        private List<String> written(Norm norm, Set<String> read, Set<String> parameters) {
            Stream<RuleText> definitions = policy.revision().definitions().stream()
                    .filter(definition -> read.contains(definition.name()))
                    .map(Definition::expression);
            Stream<RuleText> values = policy.revision().parameters().stream()
                    .filter(parameter -> parameters.contains(parameter.name()))
                    .flatMap(parameter -> parameter.value().stream());
            return Stream.of(norm.rule().stream(), definitions, values)
                    .flatMap(texts -> texts)
                    .map(RuleText::withoutLayout)
                    .toList();
        }

        private static void cells(PlannedNorm norm, BitSet cells) {
            cells.set(norm.breach());
            norm.applies().ifPresent(cells::set);
            norm.demands().forEach(demand -> demand.unless().ifPresent(unless -> cells.set(unless.cell())));
        }

        /** From the demands, not from the cells, whose names have the norm's id in them. */
        private String rule(PlannedNorm norm) {
            StringBuilder rule = new StringBuilder();
            norm.applies().ifPresent(cell -> rule.append("applies when ").append(cell(cell)));
            for (PlannedNorm.Demand demand : norm.demands()) {
                rule.append(demand.forbids() ? "\nforbid " : "\nrequire ").append(printer.print(demand.condition()));
                demand.unless().ifPresent(unless -> rule.append("\nunless ").append(cell(unless.cell())));
            }
            return rule.toString();
        }

        private String cell(int index) {
            return printer.print(plan.cells().get(index).core());
        }

        private void facts(Cell cell, Map<String, String> facts) {
            for (int slot : cell.facts()) {
                FactSlot fact = plan.facts().get(slot);
                facts.put(
                        fact.declaration().id().value(),
                        shape(fact.declaration().type()));
            }
        }

        /** The values that a type has; what its parts are called for people does not count. */
        private static String shape(Type type) {
            if (type instanceof Type.OptionalOf optional) {
                return shape(optional.value()) + "?";
            }
            if (type instanceof Type.ListOf list) {
                return "list of " + shape(list.element());
            }
            if (type instanceof Type.SetOf set) {
                return "set of " + shape(set.element());
            }
            if (type instanceof Type.Enumeration names) {
                return names.values().stream()
                        .map(Type.EnumerationValue::name)
                        .sorted()
                        .collect(Collectors.joining("|", "(", ")"));
            }
            if (type instanceof Type.Structure structure) {
                return structure.fields().stream()
                        .map(field -> field.name() + ": " + shape(field.type()))
                        .sorted()
                        .collect(Collectors.joining(", ", "{", "}"));
            }
            return type.toString();
        }

        private void parameters(Core core, Map<String, String> parameters) {
            if (core instanceof Core.ParameterRead read) {
                ParameterSlot slot = plan.parameters().get(read.slot());
                parameters.put(
                        slot.parameter().name(),
                        slot.value().map(Object::toString).orElse("unset"));
            }
            CoreParts.of(core).forEach(part -> parameters(part, parameters));
        }

        private String words(Ground ground) {
            return policy.outline()
                    .node(ground.node())
                    .map(ground::words)
                    .map(NormalForm::of)
                    .orElse("");
        }

        private Set<String> sanctions(Norm norm) {
            return policy.revision().sanctions().stream()
                    .filter(sanction -> norm.sanctions().contains(sanction.id()))
                    .map(this::terms)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private String terms(Sanction sanction) {
            return SanctionTerms.of(policy, sanction).toString();
        }
    }
}
