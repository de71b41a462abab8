import org.jspecify.annotations.NullMarked;

/** Finding the clauses that answer a question in ordinary words. */
@NullMarked
module dev.proviso.search {
    requires static org.jspecify;
    requires transitive dev.proviso.model;
    requires org.apache.lucene.core;
    requires snowball.stemmer;

    exports dev.proviso.search;

    uses dev.proviso.search.SentenceVectors;
}
