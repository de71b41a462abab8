import org.jspecify.annotations.NullMarked;

/** The document model: a written policy, its revisions, and what can be known of an app, as data. */
@NullMarked
module dev.proviso.model {
    requires static org.jspecify;
    requires io.github.javadiffutils;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires org.apache.commons.text;

    exports dev.proviso.model.bundle;
    exports dev.proviso.model.diagnostic;
    exports dev.proviso.model.diff;
    exports dev.proviso.model.diff.history;
    exports dev.proviso.model.diff.match;
    exports dev.proviso.model.diff.patch;
    exports dev.proviso.model.diff.redline;
    exports dev.proviso.model.document;
    exports dev.proviso.model.edit;
    exports dev.proviso.model.fact;
    exports dev.proviso.model.read;
    exports dev.proviso.model.repository;
    exports dev.proviso.model.seal;
    exports dev.proviso.model.write;

    uses dev.proviso.model.repository.PolicyProvider;

// import goes last so that the exports stand out
}
