package dev.proviso.model.document;

import java.util.Optional;

/**
 * A value that the text leaves open, fixed in one place by the editors of the data. An unset one makes what depends on it undecided.
 *
 * @param name as rules write it
 * @param type a type of the rule language, such as {@code duration}
 * @param value a literal of the rule language; empty: unset
 * @param words the vague words it stands for, verbatim
 * @param setBy who chose the value, in words
 * @param minimum the least value that makes sense, as a literal
 * @param maximum the greatest, likewise
 * @param reason why this value
 */
public record Parameter(
        String name,
        String type,
        Optional<RuleText> value,
        Ground words,
        String setBy,
        Optional<RuleText> minimum,
        Optional<RuleText> maximum,
        String reason) {}
