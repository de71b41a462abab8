/**
 * Asks about policies and apps in the expressions of the rule language.
 *
 * <pre>{@code
 * Query query = Query.compile("clauses where modality = prohibition select label, text", compiled).orThrow();
 * for (Row row : query.run(QueryInput.NONE).rows()) {
 *     System.out.println(row.get("label"));
 * }
 * }</pre>
 */
package dev.proviso.dsl.query;
