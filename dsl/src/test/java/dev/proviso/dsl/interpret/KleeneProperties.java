package dev.proviso.dsl.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.random.RandomConditions;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of strong Kleene logic, on conditions of every form. */
class KleeneProperties {

    @Provide
    Arbitrary<RandomConditions> conditions() {
        return RandomConditions.monotone();
    }

    @Property(tries = 200)
    void andAndOrAreCommutative(@ForAll("conditions") RandomConditions random) {
        assertSame(random, "A and B", "B and A");
        assertSame(random, "A or B", "B or A");
    }

    @Property(tries = 200)
    void andAndOrAreAssociative(@ForAll("conditions") RandomConditions random) {
        assertSame(random, "(A and B) and C", "A and (B and C)");
        assertSame(random, "(A or B) or C", "A or (B or C)");
    }

    @Property(tries = 200)
    void andAndOrAreIdempotentAndAbsorbEachOther(@ForAll("conditions") RandomConditions random) {
        assertSame(random, "A and A", "A");
        assertSame(random, "A or A", "A");
        assertSameTruth(random, "A and (A or B)", "A");
        assertSameTruth(random, "A or (A and B)", "A");
    }

    @Property(tries = 200)
    void andAndOrDistributeOverEachOther(@ForAll("conditions") RandomConditions random) {
        assertSameTruth(random, "A and (B or C)", "(A and B) or (A and C)");
        assertSameTruth(random, "A or (B and C)", "(A or B) and (A or C)");
    }

    @Property(tries = 200)
    void notIsAnInvolutionAndObeysDeMorgan(@ForAll("conditions") RandomConditions random) {
        assertSame(random, "not not A", "A");
        assertSame(random, "not (A and B)", "not A or not B");
        assertSame(random, "not (A or B)", "not A and not B");
    }

    @Property(tries = 200)
    void impliesIsNotOrAndContraposes(@ForAll("conditions") RandomConditions random) {
        assertSame(random, "A implies B", "not A or B");
        assertSame(random, "A implies B", "not B implies not A");
    }

    @Property(tries = 200)
    void trueAndFalseAreNeutral(@ForAll("conditions") RandomConditions random) {
        assertSame(random, "A and true", "A");
        assertSame(random, "A or false", "A");
        assertThat(truth(random, "A and false")).isEqualTo(Truth.FALSE);
        assertThat(truth(random, "A or true")).isEqualTo(Truth.TRUE);
    }

    @Property(tries = 200)
    void aContradictionIsNeverTrueAndATautologyNeverFalse(@ForAll("conditions") RandomConditions random) {
        assertThat(truth(random, "A and not A")).isNotEqualTo(Truth.TRUE);
        assertThat(truth(random, "A or not A")).isNotEqualTo(Truth.FALSE);
    }

    @Property(tries = 200)
    void learningAFactNeverTurnsTruthRound(@ForAll("conditions") RandomConditions random) {
        Datum before = random.evaluate(random.a(), random.less());

        Datum after = random.evaluate(random.a(), random.known());

        if (before.truth() != Truth.UNKNOWN) {
            assertThat(after.truth()).isEqualTo(before.truth());
        }
    }

    private static void assertSame(RandomConditions random, String left, String right) {
        assertThat(outcome(random, left)).isEqualTo(outcome(random, right));
    }

    /** The truth value, and if that is unknown, the reasons. */
    private static Object outcome(RandomConditions random, String expression) {
        Datum datum = random.evaluate(fill(random, expression), random.less());
        return datum.truth() == Truth.UNKNOWN ? datum.gaps() : datum.truth();
    }

    private static void assertSameTruth(RandomConditions random, String left, String right) {
        assertThat(truth(random, left)).isEqualTo(truth(random, right));
    }

    private static Truth truth(RandomConditions random, String expression) {
        return random.evaluate(fill(random, expression), random.less()).truth();
    }

    private static String fill(RandomConditions random, String expression) {
        return expression
                .replaceAll("\\bA\\b", "\u0001")
                .replaceAll("\\bB\\b", "\u0002")
                .replaceAll("\\bC\\b", "\u0003")
                .replace("\u0001", random.a())
                .replace("\u0002", random.b())
                .replace("\u0003", random.c());
    }
}
