package dev.proviso.dsl.explain;

import java.util.List;

/**
 * The smallest sets of literals that each settle something one way.
 *
 * <p>INVARIANT: no set contains another; the smaller come first.
 */
record Ways(List<LiteralSet> sets) {

    /** It cannot be settled this way. */
    static final Ways NONE = new Ways(List.of());

    /** It is settled this way already. */
    static final Ways FREE = new Ways(List.of(LiteralSet.EMPTY));

    Ways {
        sets = List.copyOf(sets);
    }

    static Ways of(int literal) {
        return new Ways(List.of(LiteralSet.of(literal)));
    }

    static Ways free(boolean isSettled) {
        return isSettled ? FREE : NONE;
    }

    boolean isFree() {
        return sets.size() == 1 && sets.get(0).equals(LiteralSet.EMPTY);
    }
}
