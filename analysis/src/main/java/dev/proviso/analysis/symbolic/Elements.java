package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Core;
import java.util.IdentityHashMap;

/** Which element each of some quantifiers and counts is looking at. Nodes are told apart by identity: the same words may stand twice. */
public final class Elements {

    public static final Elements NONE = new Elements(new IdentityHashMap<>());

    private final IdentityHashMap<Core, Integer> numbers;

    private Elements(IdentityHashMap<Core, Integer> numbers) {
        this.numbers = numbers;
    }

    /** These, and one more. */
    public Elements with(Core binder, int number) {
        IdentityHashMap<Core, Integer> more = new IdentityHashMap<>(numbers);
        more.put(binder, number);
        return new Elements(more);
    }

    /** These and those. */
    public Elements and(Elements others) {
        IdentityHashMap<Core, Integer> more = new IdentityHashMap<>(numbers);
        more.putAll(others.numbers);
        return new Elements(more);
    }

    /** Whether no quantifier looks at two different elements. */
    public boolean agree(Elements others) {
        return numbers.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().equals(others.numbers.getOrDefault(entry.getKey(), entry.getValue())));
    }
}
