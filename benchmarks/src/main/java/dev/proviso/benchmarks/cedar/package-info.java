/** The rules in Cedar. */
@NullMarked
package dev.proviso.benchmarks.cedar;

import org.jspecify.annotations.NullMarked;
