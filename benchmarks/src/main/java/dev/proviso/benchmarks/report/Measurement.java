package dev.proviso.benchmarks.report;

/**
 * What JMH measured of one benchmark. Times are of one operation, in nanoseconds, over the iterations of all forks.
 *
 * @param lower the quartile below
 * @param median so that an iteration that was disturbed does not count
 * @param upper the quartile above
 * @param bytes allocated for one operation
 */
public record Measurement(double lower, double median, double upper, double bytes) {}
