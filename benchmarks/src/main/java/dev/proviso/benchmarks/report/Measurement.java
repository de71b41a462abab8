package dev.proviso.benchmarks.report;

/**
 * What JMH measured of one benchmark.
 *
 * @param nanoseconds for one operation: the median of all iterations, so that one that was disturbed does not count
 * @param bytes allocated for one operation
 */
public record Measurement(double nanoseconds, double bytes) {}
