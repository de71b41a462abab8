package dev.proviso.dsl.explain;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An immutable set of literals, by number. */
final class LiteralSet implements Comparable<LiteralSet> {

    static final LiteralSet EMPTY = new LiteralSet(new long[0]);

    /** INVARIANT: the last word is not zero. */
    private final long[] words;

    private LiteralSet(long[] words) {
        this.words = words;
    }

    static LiteralSet of(int literal) {
        long[] words = new long[literal / 64 + 1];
        words[literal / 64] = 1L << literal;
        return new LiteralSet(words);
    }

    LiteralSet union(LiteralSet other) {
        long[] longer = words.length >= other.words.length ? words : other.words;
        long[] shorter = longer == words ? other.words : words;
        long[] union = longer.clone();
        for (int i = 0; i < shorter.length; i++) {
            union[i] |= shorter[i];
        }
        return new LiteralSet(union);
    }

    boolean isSubsetOf(LiteralSet other) {
        if (words.length > other.words.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & ~other.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it holds a condition and its opposite, whose numbers are an even one and the next. */
    boolean isContradictory() {
        for (long word : words) {
            if ((word & (word >>> 1) & 0x5555_5555_5555_5555L) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean has(int literal) {
        int word = literal / 64;
        return word < words.length && ((words[word] >>> literal) & 1) != 0;
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    IntStream stream() {
        return IntStream.range(0, words.length * 64).filter(this::has);
    }

    /** The smaller set first; sets of one size by the literals met first. */
    @Override
    public int compareTo(LiteralSet other) {
        int bySize = Integer.compare(size(), other.size());
        for (int i = 0; bySize == 0 && i < Math.min(words.length, other.words.length); i++) {
            long difference = words[i] ^ other.words[i];
            if (difference != 0) {
                return (words[i] & Long.lowestOneBit(difference)) != 0 ? -1 : 1;
            }
        }
        return bySize != 0 ? bySize : Integer.compare(words.length, other.words.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LiteralSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
