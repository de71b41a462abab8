/** Which conditions of the rules the cases show to matter. */
package dev.proviso.analysis.cover;
