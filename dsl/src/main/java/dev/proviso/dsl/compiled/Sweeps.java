package dev.proviso.dsl.compiled;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Quantifiers of all rules that look at the same list of the facts: one sweep over the list answers them all, before the rules are
 * looked at. Most policies have few lists and many rules about each.
 */
final class Sweeps {

    /** Quantifiers over the fact in one slot. */
    record Sweep(Core.FactRead list, List<Core.Quantified> quantifiers) {
        Sweep {
            quantifiers = List.copyOf(quantifiers);
        }
    }

    private final IdentityHashMap<Core, Integer> kept = new IdentityHashMap<>();
    private final Map<Integer, List<Core.Quantified>> byFact = new LinkedHashMap<>();
    private final Layouts layouts;

    private Sweeps(Layouts layouts) {
        this.layouts = layouts;
    }

    static Sweeps of(Layouts layouts) {
        Sweeps sweeps = new Sweeps(layouts);
        for (Cell cell : layouts.plan().cells()) {
            if (layouts.hasCode(cell.index())) {
                sweeps.find(cell.core());
            }
        }
        return sweeps;
    }

    private void find(Core core) {
        if (core instanceof Core.Quantified quantified
                && quantified.domain() instanceof Core.FactRead read
                && Kind.of(read.type()) == Kind.TABLE
                && Parts.free(quantified.condition()).equals(Set.<Variable>of(quantified.variable()))
                && isSimple(quantified.condition())) {
            kept.put(quantified, layouts.keep());
            byFact.computeIfAbsent(read.slot(), slot -> new ArrayList<>()).add(quantified);
        } else {
            Parts.of(core).forEach(this::find);
        }
    }

    /** Whether it reads facts and its element alone, and takes about as long for every element. */
    private static boolean isSimple(Core core) {
        boolean isSimple = !(core instanceof Core.CellRead
                || core instanceof Core.Outcome
                || core instanceof Core.Quantified
                || core instanceof Core.Count
                || core instanceof Core.Matches);
        return isSimple && Parts.of(core).stream().allMatch(Sweeps::isSimple);
    }

    /** The slot of the workspace in which the answer to a quantifier is kept. */
    Optional<Integer> kept(Core.Quantified quantified) {
        return Optional.ofNullable(kept.get(quantified));
    }

    /** The sweeps, none of which weighs more than a method should unless one quantifier alone does. */
    List<Sweep> all(Weights weights) {
        List<Sweep> sweeps = new ArrayList<>();
        for (List<Core.Quantified> quantifiers : byFact.values()) {
            List<Core.Quantified> some = new ArrayList<>();
            int weight = 0;
            for (Core.Quantified quantified : quantifiers) {
                int more = weights.weigh(quantified.condition());
                if (!some.isEmpty() && weight + more > Weights.LARGEST) {
                    sweeps.add(new Sweep((Core.FactRead) some.get(0).domain(), some));
                    some.clear();
                    weight = 0;
                }
                some.add(quantified);
                weight += more;
            }
            sweeps.add(new Sweep((Core.FactRead) some.get(0).domain(), some));
        }
        return sweeps;
    }
}
