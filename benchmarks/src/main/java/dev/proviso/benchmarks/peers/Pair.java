package dev.proviso.benchmarks.peers;

/**
 * A condition of three values in a language of two: neither is true where the condition is unknown.
 *
 * @param isTrue a condition that is true where this one is
 * @param isFalse a condition that is true where this one is false
 */
public record Pair(String isTrue, String isFalse) {

    Pair negated() {
        return new Pair(/* isTrue= */ isFalse, /* isFalse= */ isTrue);
    }
}
