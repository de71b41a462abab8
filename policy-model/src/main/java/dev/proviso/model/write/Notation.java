package dev.proviso.model.write;

import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactValue;

/** How parts of a facts file are written on one line. */
public enum Notation {
    YAML,
    JSON;

    /** A value that is not unknown. */
    public String of(FactValue value) {
        return print(FactsWriter.value(value));
    }

    /** A piece of evidence. */
    public String of(Evidence evidence) {
        return print(FactsWriter.evidence(evidence));
    }

    /** A key, without the colon. */
    public String key(String name, boolean isInBraces) {
        return this == JSON ? JsonLine.quoted(name) : isInBraces ? Scalars.inline(name) : Scalars.inBlock(name);
    }

    private String print(Yaml value) {
        return this == JSON ? JsonLine.print(value) : YamlPrinter.onOneLine(value);
    }
}
