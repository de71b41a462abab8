import org.jspecify.annotations.NullMarked;

/** The command line and the interactive shell. */
@NullMarked
module dev.proviso.shell {
    requires static org.jspecify;
    requires dev.proviso.analysis;
    requires dev.proviso.data;
    requires dev.proviso.dsl;
    requires dev.proviso.importer;
    requires dev.proviso.model;
    requires dev.proviso.search;
    requires gg.jte.runtime;
    requires info.picocli;
    requires org.apache.commons.text;
    requires org.apache.commons.csv;
    requires org.jline.builtins;
    requires org.jline.reader;
    requires org.jline.terminal;
    requires org.jline.terminal.jni;
    requires java.logging;
    requires java.xml;
    requires tools.jackson.core;

    // Templates are found by their names.
    opens dev.proviso.shell.html.template to
            gg.jte.runtime;
}
