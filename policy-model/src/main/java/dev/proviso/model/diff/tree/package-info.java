/** The nodes of a revision in rows, for quick comparison. */
package dev.proviso.model.diff.tree;
