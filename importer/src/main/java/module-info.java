import org.jspecify.annotations.NullMarked;

/** From a published text, plain or marked up, to a revision that gives it back byte for byte. */
@NullMarked
module dev.proviso.importer {
    requires static org.jspecify;
    requires transitive dev.proviso.model;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;

    exports dev.proviso.importer;
    exports dev.proviso.importer.carry;
}
