/** Finds which node of one revision is which node of another, one class a step, in the order that {@code Pairing} gives. */
package dev.proviso.model.diff.pair;
