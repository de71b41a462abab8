/** What a revision amounts to as a whole, and the version number it deserves. */
package dev.proviso.analysis.release;
