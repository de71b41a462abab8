/**
 * What changed from one revision to another.
 *
 * <pre>{@code
 * RevisionDiff diff = Differ.diff(from, to);
 * for (Change change : diff.changes()) {
 *     System.out.println(change.kinds() + " " + change.severity());
 *     change.words().segments().forEach(segment -> System.out.println(segment.operation() + " " + segment.text()));
 * }
 * }</pre>
 */
package dev.proviso.model.diff;
