package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.logicng.formulas.Formula;

/** The texts that facts may be: those that rules name, some that have the properties rules ask about, and some others. */
final class Texts {

    static final String NAME = "text";

    /** A text that says nothing. */
    static final String EXAMPLE = "example";

    private final Logic logic;
    private final Numbers numbers;
    private final List<Value> all;
    private final Set<String> free = new LinkedHashSet<>();
    private final Map<List<String>, Formula> guesses = new HashMap<>();
    private final Map<String, Linear> lengths = new HashMap<>();
    private final Map<String, Map<Value, Formula>> lowered = new HashMap<>();
    private boolean areAsked;

    /**
     * @param named texts with their own properties
     * @param others how many besides
     * @param areFree whether those may have any property
     */
    Texts(Logic logic, Numbers numbers, Collection<String> named, int others, boolean areFree) {
        this.logic = logic;
        this.numbers = numbers;
        Set<String> texts = new LinkedHashSet<>(named);
        texts.add("");
        for (int i = 1; i <= others; i++) {
            String other = unlike(texts, i);
            texts.add(other);
            if (areFree) {
                free.add(other);
            }
        }
        all = texts.stream().<Value>map(Value.Text::new).toList();
    }

    private static String unlike(Set<String> texts, int number) {
        String text = number == 1 ? EXAMPLE : EXAMPLE + " " + number;
        while (texts.contains(text)) {
            text = "another " + text;
        }
        return text;
    }

    /** All of them, the empty one included. */
    List<Value> all() {
        return all;
    }

    /** Whether anything but equality was asked of a text. */
    boolean areAsked() {
        return areAsked;
    }

    /**
     * Whether one of the options has a property.
     *
     * @param property a name for it
     */
    Formula has(Map<Value, Formula> options, String property, Predicate<String> test) {
        areAsked = true;
        List<Formula> cases = new ArrayList<>();
        options.forEach((value, condition) -> {
            String text = text(value);
            cases.add(logic.and(
                    condition, free.contains(text) ? guess(List.of(property, text)) : logic.of(test.test(text))));
        });
        return logic.or(cases);
    }

    /** Whether two texts stand in a relation. */
    Formula related(
            Map<Value, Formula> left, Map<Value, Formula> right, String relation, BiPredicate<String, String> test) {
        areAsked = true;
        List<Formula> cases = new ArrayList<>();
        left.forEach((a, first) -> right.forEach((b, second) -> {
            boolean isFree = free.contains(text(a)) || free.contains(text(b));
            Formula holds = isFree && !a.equals(b)
                    ? guess(List.of(relation, text(a), text(b)))
                    : logic.of(test.test(text(a), text(b)));
            cases.add(logic.and(first, second, holds));
        }));
        return logic.or(cases);
    }

    private static String text(Value value) {
        return ((Value.Text) value).value();
    }

    private Formula guess(List<String> about) {
        return guesses.computeIfAbsent(about, a -> logic.variable());
    }

    /** The number of characters. */
    Linear length(Map<Value, Formula> options) {
        areAsked = true;
        if (options.size() == 1) {
            return length(text(options.keySet().iterator().next()));
        }
        Linear length = length();
        options.forEach((value, condition) ->
                logic.axiom(logic.implies(condition, numbers.equal(length, length(text(value))))));
        return length;
    }

    private Linear length() {
        return numbers.variable(
                true, Optional.of(Rational.ZERO), Optional.of(Rational.of(Integer.MAX_VALUE)), Rational.ZERO);
    }

    private Linear length(String text) {
        return lengths.computeIfAbsent(
                text, t -> free.contains(t) ? length() : Linear.constant(Rational.of(t.codePointCount(0, t.length()))));
    }

    /** The texts in lower case. */
    Map<Value, Formula> lower(Map<Value, Formula> options) {
        areAsked = true;
        Map<Value, Formula> result = new LinkedHashMap<>();
        options.forEach((value, condition) -> lower(text(value))
                .forEach((lower, holds) -> result.merge(lower, logic.and(condition, holds), logic::or)));
        return result;
    }

    private Map<Value, Formula> lower(String text) {
        Map<Value, Formula> known = lowered.get(text);
        if (known == null) {
            known = free.contains(text) ? anyOf() : Map.of(new Value.Text(text.toLowerCase(Locale.ROOT)), logic.yes());
            lowered.put(text, known);
        }
        return known;
    }

    /** A text that may be any. */
    Map<Value, Formula> anyOf() {
        Map<Value, Formula> options = new LinkedHashMap<>();
        all.forEach(value -> options.put(value, logic.variable()));
        logic.exactlyOne(List.copyOf(options.values()));
        return options;
    }
}
