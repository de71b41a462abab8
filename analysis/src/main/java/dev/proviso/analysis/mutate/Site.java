package dev.proviso.analysis.mutate;

import dev.proviso.model.document.NormId;

/** Whose text is changed. */
public sealed interface Site {

    /** The rule of a norm. */
    record OfNorm(NormId norm) implements Site {
        @Override
        public String toString() {
            return norm.value();
        }
    }

    record OfDefinition(String name) implements Site {
        @Override
        public String toString() {
            return name;
        }
    }

    record OfParameter(String name) implements Site {
        @Override
        public String toString() {
            return name;
        }
    }
}
