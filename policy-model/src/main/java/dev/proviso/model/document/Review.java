package dev.proviso.model.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The state of a rule, tied to the words it was written for. Where a norm was proposed, it is the state of the norm, which need not have a
 * rule yet.
 *
 * @param words hash of the grounds' words in normal form ({@link WordsHash}); when the words no longer match, the rule is stale
 * @param by who reviewed it, if recorded
 * @param on the day of the review, if recorded
 */
public record Review(ReviewStatus status, WordsHash words, Optional<String> by, Optional<LocalDate> on) {}
