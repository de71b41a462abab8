/** Labels read as numbers. */
package dev.proviso.model.diff.number;
