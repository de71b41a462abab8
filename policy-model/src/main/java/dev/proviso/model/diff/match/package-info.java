/** Which part of one revision is which part of another: {@link dev.proviso.model.diff.match.Matching}. */
package dev.proviso.model.diff.match;
