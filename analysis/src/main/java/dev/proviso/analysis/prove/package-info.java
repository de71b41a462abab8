/** Proofs about rules: whether some app can be such and such, with the facts of one that is. */
package dev.proviso.analysis.prove;
