package dev.proviso.benchmarks.typed;

import java.time.Duration;
import java.util.Map;

/**
 * The parameters of the policy, in whole days: what lies between two days is a whole number of them, so that a part of a day on top
 * of a deadline makes no difference.
 */
public record Deadlines(int erasure, int update, int breachContact, int upkeep, int supportResponse, int proof) {

    /** From the durations of all parameters, by name. */
    public static Deadlines of(Map<String, Duration> parameters) {
        return new Deadlines(
                days(parameters, "erasure_deadline"),
                days(parameters, "update_deadline"),
                days(parameters, "breach_contact_deadline"),
                days(parameters, "upkeep_interval"),
                days(parameters, "support_response_deadline"),
                days(parameters, "proof_deadline"));
    }

    private static int days(Map<String, Duration> parameters, String name) {
        Duration duration = parameters.get(name);
        if (duration == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return Math.toIntExact(
                Math.floorDiv(duration.toSeconds(), Duration.ofDays(1).toSeconds()));
    }
}
