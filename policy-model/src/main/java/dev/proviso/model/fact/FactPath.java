package dev.proviso.model.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * The address of a fact or of a value inside it, such as {@code erasure_requests[0].erased_on}. Elements count from 0.
 *
 * @param steps empty for the fact as a whole
 */
public record FactPath(FactId fact, List<Step> steps) implements Comparable<FactPath> {

    public FactPath {
        steps = List.copyOf(steps);
    }

    /** A fact as a whole. */
    public static FactPath of(FactId fact) {
        return new FactPath(fact, List.of());
    }

    /** The field of the record at this address. */
    public FactPath field(String name) {
        return append(new Field(name));
    }

    /** The element of the list at this address, counted from 0. */
    public FactPath element(int index) {
        return append(new Element(index));
    }

    /** Whether {@code other} is this address or lies inside it. */
    public boolean contains(FactPath other) {
        return fact.equals(other.fact)
                && steps.size() <= other.steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    private FactPath append(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FactPath(fact, longer);
    }

    @Override
    public int compareTo(FactPath other) {
        int byFact = fact.compareTo(other.fact);
        for (int i = 0; byFact == 0 && i < Math.min(steps.size(), other.steps.size()); i++) {
            byFact = compare(steps.get(i), other.steps.get(i));
        }
        return byFact != 0 ? byFact : Integer.compare(steps.size(), other.steps.size());
    }

    private static int compare(Step a, Step b) {
        if (a instanceof Element x && b instanceof Element y) {
            return Integer.compare(x.index(), y.index());
        }
        return a.toString().compareTo(b.toString());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(fact.value());
        steps.forEach(text::append);
        return text.toString();
    }

    /** One step into a value. */
    public sealed interface Step {}

    /** Into the field of a record. */
    public record Field(String name) implements Step {
        @Override
        public String toString() {
            return "." + name;
        }
    }

    /** Into an element of a list, counted from 0. */
    public record Element(int index) implements Step {
        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }
}
