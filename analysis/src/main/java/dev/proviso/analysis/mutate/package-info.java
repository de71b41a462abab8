/** Rules changed in one place, to see whether the cases notice. */
package dev.proviso.analysis.mutate;
