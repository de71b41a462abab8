package dev.proviso.dsl.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Joins ways. Keeps only so many of them, the smallest, and remembers whether it had to leave any out. */
final class WayAlgebra {

    private final int limit;
    private boolean isLimited;

    WayAlgebra(int limit) {
        this.limit = limit;
    }

    /** Whether some ways have been left out. */
    boolean isLimited() {
        return isLimited;
    }

    /** Remembers that something else was left out. */
    void noteLimit() {
        isLimited = true;
    }

    /** The ways to settle one of several things. */
    Ways either(List<Ways> all) {
        TreeSet<LiteralSet> candidates = new TreeSet<>();
        for (Ways ways : all) {
            if (ways.isFree()) {
                return ways;
            }
            candidates.addAll(ways.sets());
        }
        return smallest(candidates);
    }

    /** The ways to settle all of several things. */
    Ways both(List<Ways> all) {
        Ways joined = Ways.FREE;
        for (Ways ways : all) {
            if (ways.sets().isEmpty()) {
                return Ways.NONE;
            }
        }
        for (Ways ways : all) {
            joined = ways.isFree() ? joined : both(joined, ways);
        }
        return joined;
    }

    private Ways both(Ways left, Ways right) {
        if (left.isFree()) {
            return right;
        }
        TreeSet<LiteralSet> candidates = new TreeSet<>();
        for (LiteralSet a : left.sets()) {
            for (LiteralSet b : right.sets()) {
                LiteralSet union = a.union(b);
                if (!union.isContradictory()) {
                    candidates.add(union);
                }
            }
        }
        return smallest(candidates);
    }

    private Ways smallest(SortedSet<LiteralSet> candidates) {
        List<LiteralSet> kept = new ArrayList<>();
        for (LiteralSet candidate : candidates) {
            if (kept.stream().noneMatch(smaller -> smaller.isSubsetOf(candidate))) {
                if (kept.size() == limit) {
                    isLimited = true;
                    break;
                }
                kept.add(candidate);
            }
        }
        return new Ways(kept);
    }
}
