package dev.proviso.dsl.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a query can be about. Its rows come in the order in which the policy, the revision or the input has them. */
public enum Source {
    /** The policies that the input holds. */
    POLICIES,
    /** The revisions that the input holds. */
    REVISIONS,
    /** The sections of the revision. */
    SECTIONS,
    /** The clauses and items of the revision, and what else states a norm. */
    CLAUSES,
    /** The terms of the revision. */
    TERMS,
    /** What the revision refers to. */
    REFERENCES,
    /** The facts that the policy asks about. */
    FACTS,
    /** The apps that the input holds. */
    APPS,
    /** What an evaluation of the apps finds: a row for each app and clause. */
    FINDINGS,
    /** What changed between the two revisions that the query names. */
    CHANGES;

    /** The word of the language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The source with this word. */
    public static Optional<Source> named(String word) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(word))
                .findFirst();
    }

    /** The fields of its rows, in the order of the reference. The rows of {@link #APPS} have the policy's facts besides. */
    public List<SourceField> fields() {
        return Tables.of(this).fields().stream()
                .map(field -> new SourceField(field.name(), field.type(), field.meaning()))
                .toList();
    }

    /** The columns of a query that selects none. */
    public List<String> shownFields() {
        return Tables.of(this).shown();
    }
}
