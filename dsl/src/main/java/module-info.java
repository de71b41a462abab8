import org.jspecify.annotations.NullMarked;

/** The rule language: syntax, types, evaluation, explanations. */
@NullMarked
module dev.proviso.dsl {
    requires static org.jspecify;
    requires transitive dev.proviso.model;
    requires org.antlr.antlr4.runtime;
    requires org.apache.commons.text;
    requires re2j;

    exports dev.proviso.dsl;
    exports dev.proviso.dsl.finding;
    exports dev.proviso.dsl.syntax;
}
