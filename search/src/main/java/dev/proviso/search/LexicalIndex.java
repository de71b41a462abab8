package dev.proviso.search;

import dev.proviso.search.Concept.Alternative;
import dev.proviso.search.Reason.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** The words of all parts, in memory: which parts have the words of a question, how weightily, and where. */
final class LexicalIndex {

    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);
    /** What a second field or a second word for the same thing adds. */
    private static final float TIE = 0.15f;
    /** How far the words of a phrase may stand apart. */
    private static final int SLOP = 3;

    private final IndexSearcher searcher;

    private LexicalIndex(IndexSearcher searcher) {
        this.searcher = searcher;
        searcher.setSimilarity(SIMILARITY);
        // A cache would be shared between all searchers of the process, and these indexes are too small to need one.
        searcher.setQueryCache(null);
    }

    /** Indexes the texts of all parts; a part goes by its place in the list. */
    static LexicalIndex of(List<Map<Field, String>> parts, English english) {
        FieldType positions = new FieldType();
        positions.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        positions.freeze();
        IndexWriterConfig config = new IndexWriterConfig(english)
                .setSimilarity(SIMILARITY)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Map<Field, String> part : parts) {
                Document document = new Document();
                part.forEach((field, text) ->
                        document.add(new org.apache.lucene.document.Field(field.name(), text, positions)));
                writer.addDocument(document);
            }
            writer.commit();
            IndexReader reader = DirectoryReader.open(directory);
            return new LexicalIndex(new IndexSearcher(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a part matches.
     *
     * @param part its place in the list that was indexed
     * @param places where its own words match
     * @param found the alternatives that it has, each where it counts most
     */
    record Match(int part, double score, List<Hit.Passage> places, Map<Alternative, Found> found) {}

    /**
     * Where an alternative was found.
     *
     * @param place in the part's own words, if it is there
     */
    record Found(Field field, Optional<Hit.Passage> place) {}

    /** The parts that have some of these concepts and all that are required, the best first. */
    List<Match> search(List<Concept> concepts) {
        List<Alternative> alternatives = new ArrayList<>();
        Query query = query(concepts, alternatives);
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            int most = Math.max(1, searcher.getIndexReader().maxDoc());
            List<Match> matches = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                matches.add(match(hit, weight, alternatives));
            }
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(List<Concept> concepts, List<Alternative> alternatives) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Concept concept : concepts) {
            List<Query> ways = new ArrayList<>();
            for (Alternative alternative : concept.alternatives()) {
                ways.add(new BoostQuery(
                        way(alternative, alternatives.size(), concept.required()), alternative.weight()));
                alternatives.add(alternative);
            }
            all.add(
                    ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, TIE),
                    concept.required() ? Occur.MUST : Occur.SHOULD);
        }
        return all.build();
    }

    /** Words in quotes count where they stand in the part itself. */
    private static Query way(Alternative alternative, int number, boolean isQuoted) {
        List<Query> fields = new ArrayList<>();
        for (Field field : isQuoted ? new Field[] {Field.WORDS} : Field.values()) {
            fields.add(new BoostQuery(
                    NamedMatches.wrapQuery(number + ":" + field.name(), words(alternative, field)), field.weight()));
        }
        return new DisjunctionMaxQuery(fields, TIE);
    }

    private static Query words(Alternative alternative, Field field) {
        List<String> stems = alternative.stems();
        if (stems.size() == 1) {
            return new TermQuery(new Term(field.name(), stems.get(0)));
        }
        int slop = alternative.kind() == Reason.Kind.PHRASE ? 0 : SLOP;
        return new PhraseQuery(slop, field.name(), stems.toArray(new String[0]));
    }

    private Match match(ScoreDoc hit, Weight weight, List<Alternative> alternatives) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        Map<Alternative, Found> found = new LinkedHashMap<>();
        List<Hit.Passage> places = new ArrayList<>();
        Matches matches = weight.matches(leaf, hit.doc - leaf.docBase);
        for (NamedMatches named : matches == null ? List.<NamedMatches>of() : NamedMatches.findNamedMatches(matches)) {
            int colon = named.getName().indexOf(':');
            Alternative alternative =
                    alternatives.get(Integer.parseInt(named.getName().substring(0, colon)));
            Field field = Field.valueOf(named.getName().substring(colon + 1));
            List<Hit.Passage> here = field == Field.WORDS ? places(named.getMatches(field.name())) : List.of();
            places.addAll(here);
            found.merge(
                    alternative,
                    new Found(field, here.stream().findFirst()),
                    (a, b) -> a.field().compareTo(b.field()) <= 0 ? a : b);
        }
        return new Match(hit.doc, hit.score, places, found);
    }

    private static List<Hit.Passage> places(@Nullable MatchesIterator matches) throws IOException {
        List<Hit.Passage> places = new ArrayList<>();
        while (matches != null && matches.next()) {
            places.add(new Hit.Passage(matches.startOffset(), matches.endOffset()));
        }
        return places;
    }
}
