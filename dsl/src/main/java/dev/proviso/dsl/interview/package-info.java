/**
 * Asks a person about an app, and no more than is needed to decide it.
 *
 * <pre>{@code
 * Interview interview = Interview.of(compiled, facts, EvaluationOptions.DEFAULT);
 * while (interview.question().isPresent()) {
 *     Question question = interview.question().get();
 *     interview = interview.answer(…, evidence);   // or doNotKnow(), skip(), back()
 * }
 * Facts answered = interview.facts();
 * }</pre>
 */
package dev.proviso.dsl.interview;
