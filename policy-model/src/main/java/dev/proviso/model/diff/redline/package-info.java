/** What changed in a text, word by word, as a lawyer would mark it up: {@link dev.proviso.model.diff.redline.Redline}. */
package dev.proviso.model.diff.redline;
