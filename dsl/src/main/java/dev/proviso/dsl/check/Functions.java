package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.OutcomeTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The functions by the names that rules give them. */
final class Functions {

    private static final String NOT_ADDED =
            "elements can be counted, not added up: let a fact hold the result, and compare that";

    private static final String OF_ALL =
            "ask it of the elements: every NAME in LIST satisfies NAME.FIELD <= …, or 'some' for one of them";

    private static final String NO_PLACE =
            "elements are not picked by their place: ask about them with 'some' or 'every'";

    /** Functions that other languages have, and what does their work in this one. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("sum", NOT_ADDED),
            Map.entry("total", NOT_ADDED),
            Map.entry("avg", NOT_ADDED),
            Map.entry("average", NOT_ADDED),
            Map.entry("mean", NOT_ADDED),
            Map.entry("min", OF_ALL),
            Map.entry("max", OF_ALL),
            Map.entry("first", NO_PLACE),
            Map.entry("last", NO_PLACE),
            Map.entry("any", "write some NAME in LIST satisfies CONDITION"),
            Map.entry("exists", "write some NAME in LIST satisfies CONDITION"),
            Map.entry("all", "write every NAME in LIST satisfies CONDITION"),
            Map.entry("is_known", "write VALUE is known"),
            Map.entry("is_unknown", "write VALUE is unknown"),
            Map.entry("is_none", "write VALUE is none"),
            Map.entry("is_empty", "write VALUE is empty"),
            Map.entry("filter", "write count(NAME in LIST where CONDITION)"));

    private Functions() {}

    /** What to write in place of a function that other languages have. */
    static Optional<String> remedy(String name) {
        return Optional.ofNullable(ELSEWHERE.get(name));
    }

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
