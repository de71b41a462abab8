package dev.proviso.benchmarks.report;

/**
 * What JMH measured of one benchmark. Times are of one operation, in nanoseconds, over the iterations of all forks.
 *
 * @param lower the quartile below: what a machine does besides only adds to a time, so that this tells most
 * @param median of all iterations
 * @param upper the quartile above
 * @param bytes allocated for one operation
 */
public record Measurement(double lower, double median, double upper, double bytes) {}
