package dev.proviso.analysis.generate;

import dev.proviso.model.document.TestCase;

/**
 * A case worth having.
 *
 * @param given the case; its name says what it shows, for the author to put into better words
 * @param shows what no other case shows
 */
public record Proposal(TestCase given, String shows) {}
