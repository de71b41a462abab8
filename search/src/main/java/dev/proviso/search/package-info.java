/**
 * Finds the parts of a revision that answer a question in ordinary words.
 *
 * <pre>{@code
 * ClauseSearch search = ClauseSearch.of(policy, revision);
 * for (Hit hit : search.search("may my app keep contacts after the customer disconnects?", 3).hits()) {
 *     System.out.println(hit.node().id() + " " + hit.score());
 * }
 * }</pre>
 */
package dev.proviso.search;
