package dev.proviso.dsl.random;

import java.util.List;

/**
 * Decisions, from a list of numbers. Past its end every decision is the first of its alternatives, so that a shorter list makes a
 * simpler thing; makers put their simplest alternative first.
 */
public final class Choices {

    private final List<Integer> numbers;
    private int next;

    public Choices(List<Integer> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    /** A number from 0 up to, and without, the bound. */
    public int below(int bound) {
        return next < numbers.size() ? Math.floorMod(numbers.get(next++), bound) : 0;
    }

    /** True in so many of a hundred cases; false past the end. */
    public boolean percent(int share) {
        return below(100) >= 100 - share;
    }

    public <T> T pick(List<T> alternatives) {
        return alternatives.get(below(alternatives.size()));
    }
}
