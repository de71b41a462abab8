package dev.proviso.analysis.lint;

import dev.proviso.model.fact.Facts;
import java.util.stream.Collectors;

/** Facts in a line. */
final class Examples {

    private Examples() {}

    static String of(Facts facts) {
        String values = facts.values().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        String known = values.isEmpty() ? "nothing known" : values;
        return known + facts.asOf().map(day -> " on " + day).orElse("");
    }
}
