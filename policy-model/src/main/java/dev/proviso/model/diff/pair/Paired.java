package dev.proviso.model.diff.pair;

import java.util.BitSet;

/**
 * Which node became which, and which of them changed their place.
 *
 * @param moved the new nodes that moved by themselves, not along with a parent
 */
public record Paired(Pairs pairs, BitSet moved) {

    Paired inverse() {
        BitSet old = new BitSet();
        moved.stream().map(pairs::fromOf).forEach(old::set);
        return new Paired(pairs.inverse(), old);
    }
}
