/** The rules as scripts, for JEXL and MVEL. */
@NullMarked
package dev.proviso.benchmarks.script;

import org.jspecify.annotations.NullMarked;
