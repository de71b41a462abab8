package dev.proviso.model.diff;

import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.RuleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands beside the text, as it is compared and as marks tell it. */
final class Printed {

    private Printed() {}

    /** A rule without its comments and its layout. */
    static String rule(Optional<RuleText> rule) {
        return rule.map(RuleText::withoutLayout).orElse("");
    }

    static String words(List<Ground> grounds, Outline outline) {
        return grounds.stream().map(ground -> words(ground, outline)).collect(Collectors.joining(" … "));
    }

    static String words(Ground ground, Outline outline) {
        return outline.node(ground.node()).map(ground::words).orElse("");
    }

    /** A constant as it is written in files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Values by what tells them apart, in their order; the first one of equals. */
    static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.putIfAbsent(key.apply(value), value));
        return map;
    }
}
