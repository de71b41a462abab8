/** What the hand-written programs share. */
@NullMarked
package dev.proviso.benchmarks.ruling;

import org.jspecify.annotations.NullMarked;
