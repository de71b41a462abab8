/** The rules of the bundled policy by hand, over maps. */
@NullMarked
package dev.proviso.benchmarks.map;

import org.jspecify.annotations.NullMarked;
