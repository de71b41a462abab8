/** The rules as rules of Drools. */
@NullMarked
package dev.proviso.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
