/** Texts cut into words and punctuation. */
package dev.proviso.model.diff.words;
