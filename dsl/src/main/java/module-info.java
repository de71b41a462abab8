import org.jspecify.annotations.NullMarked;

/** The rule language: syntax, types, evaluation, explanations. */
@NullMarked
@SuppressWarnings("module") // the modules that the internals are open to are built after this one
module dev.proviso.dsl {
    requires static org.jspecify;
    requires transitive dev.proviso.model;
    requires org.antlr.antlr4.runtime;
    requires org.apache.commons.text;
    requires org.objectweb.asm;
    requires re2j;
    requires snowball.stemmer;
    requires tools.jackson.core;

    exports dev.proviso.dsl;
    exports dev.proviso.dsl.finding;
    exports dev.proviso.dsl.format;
    exports dev.proviso.dsl.interview;
    exports dev.proviso.dsl.query;
    exports dev.proviso.dsl.stage;
    exports dev.proviso.dsl.syntax;
    exports dev.proviso.dsl.check to
            dev.proviso.analysis;
    exports dev.proviso.dsl.interpret to
            dev.proviso.analysis;
    exports dev.proviso.dsl.plan to
            dev.proviso.analysis;
}
