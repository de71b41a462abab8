/** What the translations into other languages share. */
@NullMarked
package dev.proviso.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
