/**
 * From files to records. YAML and JSON give the same tree; a reader tells everything that is wrong with a file in one go, each thing
 * with its place and how to mend it, and gives a value only if nothing is.
 *
 * <pre>{@code
 * Policy policy = PolicyReader.read(policyFile, vocabularyFile).orThrow();
 * Revision revision = RevisionReader.read(revisionFile, policy).orThrow();
 * Facts facts = FactsReader.read(factsFile, policy).orThrow();
 * }</pre>
 */
package dev.proviso.model.read;
