package dev.proviso.analysis.cover;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;

/** Something that conditions decide. */
public sealed interface Decision {

    /** The verdict of a norm, by its rule. */
    record OfNorm(NormId norm, NodeId clause, String citation) implements Decision {}

    /** The truth value of a definition. */
    record OfDefinition(String name) implements Decision {}

    /** Which elements are counted, by the condition behind {@code where}. */
    record OfFilter(String text) implements Decision {}
}
