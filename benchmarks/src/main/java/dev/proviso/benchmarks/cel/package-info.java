/** The rules in CEL. */
@NullMarked
package dev.proviso.benchmarks.cel;

import org.jspecify.annotations.NullMarked;
