package dev.proviso.dsl.compiled;

import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much code expressions take, counted in nodes, and which parts of large ones become methods of their own: the virtual machine
 * leaves methods of more than 8,000 bytes to its interpreter, which is a hundred times slower.
 */
final class Weights {

    /** The most nodes in one method; a node takes some 20 bytes, and less than 32. */
    static final int LARGEST = 250;

    /** What a loop weighs without what is done for each element. */
    private static final int LOOP = 4;

    /** What an operation on durations weighs, which are two words. */
    private static final int SPANS = 2;

    /** A part that weighs less is not worth a call. */
    private static final int SMALLEST_APART = 4;

    /** What a call weighs. */
    private static final int CALL = 2;

    /** A longer chain of operands is taken as a chain of chains, which can become methods. */
    private static final int LONGEST_CHAIN = 24;

    private final Layouts layouts;
    private final Sweeps sweeps;
    private final IdentityHashMap<Core, Integer> weights = new IdentityHashMap<>();
    private final IdentityHashMap<Core, Boolean> heavy = new IdentityHashMap<>();
    private final IdentityHashMap<Core, List<Core>> chains = new IdentityHashMap<>();
    private final Set<Core> apart = Collections.newSetFromMap(new IdentityHashMap<>());

    Weights(Layouts layouts, Sweeps sweeps) {
        this.layouts = layouts;
        this.sweeps = sweeps;
    }

    /** What an expression weighs in the method it is in. Decides which of its parts get methods of their own. */
    int weigh(Core core) {
        Integer known = weights.get(core);
        if (known != null) {
            return known;
        }
        List<Core> candidates = new ArrayList<>();
        int sum = own(core);
        if (core instanceof Core.Quantified quantified
                && sweeps.kept(quantified).isPresent()) {
            weights.put(core, 1);
            return 1;
        }
        for (Core part : parts(core)) {
            int weight = weigh(part);
            sum += weight;
            if (weight >= SMALLEST_APART && Kind.of(part.type()) == Kind.TRUTH) {
                candidates.add(part);
            }
        }
        candidates.sort(Comparator.comparingInt(this::weigh).reversed());
        for (Core part : candidates) {
            if (sum > LARGEST) {
                sum += CALL - weigh(part);
                apart.add(part);
                weights.put(part, CALL);
            }
        }
        weights.put(core, sum);
        return sum;
    }

    /** What a node weighs without its parts. */
    private static int own(Core core) {
        if (core instanceof Core.Quantified || core instanceof Core.Count) {
            return LOOP;
        }
        boolean isOnSpans = core instanceof Core.Operation operation
                && (Kind.of(operation.type()) == Kind.SPAN
                        || Kind.of(operation.operands().get(0).type()) == Kind.SPAN);
        return isOnSpans ? SPANS : 1;
    }

    /** Whether an expression may take long, so that it is worth a branch not to compute it. */
    boolean isHeavy(Core core) {
        Boolean known = heavy.get(core);
        if (known != null) {
            return known;
        }
        boolean isHeavy = isApart(core)
                || (core instanceof Core.Quantified quantified
                        && sweeps.kept(quantified).isEmpty())
                || (core instanceof Core.Count count && count.filter().isPresent())
                || core instanceof Core.Matches
                || (core instanceof Core.Operation operation && isOnObjects(operation))
                || (!(core instanceof Core.Quantified) && parts(core).stream().anyMatch(this::isHeavy));
        heavy.put(core, isHeavy);
        return isHeavy;
    }

    private static boolean isOnObjects(Core.Operation operation) {
        return operation.operands().stream()
                .map(operand -> Kind.of(operand.type()))
                .anyMatch(kind -> kind == Kind.REFERENCE || kind == Kind.TABLE);
    }

    /** Whether an expression has a method of its own. */
    boolean isApart(Core core) {
        return apart.contains(core);
    }

    /** Whether no part of an expression has a method of its own. */
    boolean isWhole(Core core) {
        return !isApart(core) && parts(core).stream().allMatch(this::isWhole);
    }

    /** The operands, a few at a time. */
    List<Core> operands(Core.Junction junction) {
        return chains.computeIfAbsent(junction, j -> chain(junction));
    }

    private List<Core> chain(Core.Junction junction) {
        List<Core> chain = new ArrayList<>();
        flatten(junction, chain);
        while (chain.size() > LONGEST_CHAIN) {
            List<Core> shorter = new ArrayList<>();
            for (int i = 0; i < chain.size(); i += LONGEST_CHAIN) {
                List<Core> link = chain.subList(i, Math.min(chain.size(), i + LONGEST_CHAIN));
                shorter.add(
                        link.size() == 1
                                ? link.get(0)
                                : new Core.Junction(Optional.empty(), junction.connective(), link));
            }
            chain = shorter;
        }
        return chain;
    }

    private static void flatten(Core.Junction junction, List<Core> operands) {
        for (Core operand : junction.operands()) {
            if (operand instanceof Core.Junction inner && inner.connective() == junction.connective()) {
                flatten(inner, operands);
            } else {
                operands.add(operand);
            }
        }
    }

    private List<Core> parts(Core core) {
        if (core instanceof Core.CellRead read && layouts.isException(read.cell())) {
            return List.of(layouts.core(read.cell())); // written where it is read
        }
        return core instanceof Core.Junction junction ? operands(junction) : Parts.of(core);
    }
}
