/** The rules of the bundled policy by hand, over typed fields. */
@NullMarked
package dev.proviso.benchmarks.typed;

import org.jspecify.annotations.NullMarked;
