/**
 * Compiles a revision's rules once and evaluates them for any number of apps.
 *
 * <pre>{@code
 * CompiledPolicy compiled = CompiledPolicy.compile(policy, revision).orThrow();
 * Evaluation evaluation = compiled.evaluate(facts);
 * for (Finding finding : evaluation.findings()) {
 *     System.out.println(finding.citation() + " " + finding.verdict());
 *     Explanation why = evaluation.explain(finding);
 * }
 * }</pre>
 */
package dev.proviso.dsl;
