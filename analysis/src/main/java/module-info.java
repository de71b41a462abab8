import org.jspecify.annotations.NullMarked;

/** What can be said of rules without facts: proofs, and the tools for authors that rest on them. */
@NullMarked
module dev.proviso.analysis {
    requires static org.jspecify;
    requires transitive dev.proviso.dsl;
    requires transitive dev.proviso.model;
    requires logicng;

    exports dev.proviso.analysis.prove;
}
