/** From what JMH measured to the tables of docs/performance.md. */
@NullMarked
package dev.proviso.benchmarks.report;

import org.jspecify.annotations.NullMarked;
