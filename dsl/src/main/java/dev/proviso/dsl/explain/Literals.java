package dev.proviso.dsl.explain;

import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Scope;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CorePrinter;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for literals. The same condition on the same facts has one number wherever it stands; a condition and its opposite have
 * an even number and the next.
 */
final class Literals {

    private final Plan plan;
    private final List<Literal> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Literals(Plan plan) {
        this.plan = plan;
    }

    int predicate(int cell, Step step, boolean truth) {
        boolean isOpposite = Opposites.isOpposite(step.core());
        Core core = isOpposite ? Opposites.of(step.core()) : step.core();
        int first = numbers.computeIfAbsent(key(core, step.scope()), key -> {
            all.add(new Literal.Predicate(cell, step, !isOpposite));
            all.add(new Literal.Predicate(cell, step, isOpposite));
            return all.size() - 2;
        });
        return truth == isOpposite ? first + 1 : first;
    }

    int removal(FactPath element) {
        return numbers.computeIfAbsent("without " + element, key -> {
            all.add(new Literal.Removal(element));
            // The number of the opposite, which is never asked for, must stay free.
            all.add(new Literal.Removal(element));
            return all.size() - 2;
        });
    }

    private String key(Core core, Scope scope) {
        return new CorePrinter(
                        plan,
                        read -> scope.isBound(read.variable())
                                ? name(scope.element(read.variable()))
                                : read.variable().name())
                .print(core);
    }

    private static String name(Datum element) {
        return element.place().map(FactPath::toString).orElseGet(() -> "<" + Values.known(element) + ">");
    }

    List<Literal> of(LiteralSet set) {
        return set.stream().mapToObj(all::get).toList();
    }
}
