/** Prints what is wrong with an input: place, message, the line with a mark, and how to mend it. */
package dev.proviso.shell.diagnostics;
