package dev.proviso.dsl.query;

/**
 * The two revisions whose changes a query is about, as it names them: {@code from r1 to r2}. What the names mean, the program knows that
 * runs the query.
 *
 * @param from the old one
 * @param to the new one
 */
public record RevisionRange(String from, String to) {}
