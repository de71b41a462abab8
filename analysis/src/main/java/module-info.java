import org.jspecify.annotations.NullMarked;

/** What can be said of rules without facts: proofs, and the tools for authors that rest on them. */
@NullMarked
module dev.proviso.analysis {
    requires static org.jspecify;
    requires transitive dev.proviso.dsl;
    requires transitive dev.proviso.model;
    requires logicng;

    exports dev.proviso.analysis.cases;
    exports dev.proviso.analysis.cover;
    exports dev.proviso.analysis.effect;
    exports dev.proviso.analysis.generate;
    exports dev.proviso.analysis.impact;
    exports dev.proviso.analysis.lint;
    exports dev.proviso.analysis.match;
    exports dev.proviso.analysis.mutate;
    exports dev.proviso.analysis.prove;
    exports dev.proviso.analysis.release;
}
