package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.OutcomeTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions by the names that rules give them. */
final class Functions {

    private Functions() {}

    static Optional<Typed.Function> named(String name) {
        return Arrays.stream(Typed.Function.values())
                .filter(function -> word(function).equals(name))
                .findFirst();
    }

    /** The names of everything that takes brackets. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        Arrays.stream(Typed.Function.values()).map(Functions::word).forEach(all::add);
        all.add("count");
        Arrays.stream(OutcomeTest.values()).map(OutcomeTest::word).forEach(all::add);
        return all;
    }

    static String word(Typed.Function function) {
        return function.name().toLowerCase(Locale.ROOT);
    }
}
