package dev.proviso.dsl.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.fact.Facts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No method is so large that the virtual machine would leave it to its interpreter, whatever the rules are made of. */
class MethodSizeTest {

    /** More bytes of instructions are never compiled. */
    private static final int HUGE = 8_000;

    /** How many rules must be alike to share code: more than there are, or one. */
    private static final int APART = Integer.MAX_VALUE;

    private static final int SHARED = 1;

    private static final String VOCABULARY = """
            types:
              origin: {values: {web: The web, user: The user, other: Others}}
              use:
                fields:
                  sold: {type: boolean, question: Sold?, kind: observed}
                  on: {type: date, question: When?, kind: observed}
                  gone: {type: date, question: Gone when?, kind: observed}
                  until: {type: date, question: Until when?, kind: observed}
                  took: {type: duration, question: How long?, kind: observed}
                  records: {type: integer, question: How many?, kind: observed}
                  price: {type: decimal, question: Which price?, kind: observed}
                  name: {type: text, question: Which name?, kind: observed}
                  topics: {type: 'set of text', question: Which topics?, kind: observed}
                  origin: {type: origin, question: Where from?, kind: observed}
                  origins: {type: set of origin, question: Where from?, kind: observed}
            facts:
              - {id: uses, type: list of use, question: Which uses?, kind: observed}
              - {id: one, type: use, question: Which use?, kind: observed}
              - {id: limit, type: duration, question: How long?, kind: observed}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u.sold",
                "not u.sold",
                "u.until - u.on > 3 days",
                "u.until - u.on > limit",
                "u.until - u.on = u.took",
                "u.took + limit > u.took - limit",
                "u.took * 3 = limit",
                "u.on + 3 days = u.until",
                "u.on - limit < u.until",
                "u.gone is not known",
                "u.records + 2 * u.records > 3 - u.records",
                "u.price * 2.5 > u.price / 3.0",
                "u.name = \"x\"",
                "lower(u.name) contains \"x\"",
                "u.name in u.topics",
                "u.topics is empty",
                "{\"a\", u.name} subset of u.topics",
                "u.origin = web",
                "u.origin in u.origins",
                "{web, user} subset of u.origins",
                "count(uses) > 3",
                "count(w in uses where w.sold) > 2"
            })
    void manyOfOneKind(String condition) {
        String ofOne = condition.replaceAll("\\bu\\.", "one.");
        String[] rules =
                IntStream.range(0, 300).mapToObj(i -> "forbid " + ofOne).toArray(String[]::new);
        assertThat(largest(APART, "forbid " + repeated(ofOne, 300))).isLessThan(HUGE);
        for (int times :
                new int[] {10, 20, 40, 80}) { // as much as rules that share code may be made of, of whatever weight
            assertThat(largest(SHARED, "forbid " + repeated(ofOne, times))).isLessThan(HUGE);
        }
        for (int alike : new int[] {APART, SHARED}) {
            assertThat(largest(alike, rules)).isLessThan(HUGE);
        }
        assertThat(largest(APART, "forbid some u in uses satisfies " + repeated(condition, 300)))
                .isLessThan(HUGE);
        assertThat(largest(APART, "forbid " + repeated("some u in uses satisfies " + condition, 300)))
                .isLessThan(HUGE);
    }

    private static String repeated(String condition, int times) {
        return IntStream.range(0, times).mapToObj(i -> "(" + condition + ")").collect(Collectors.joining(" or "));
    }

    private static int largest(int alike, String... rules) {
        PolicySketch sketch = PolicySketch.over(VOCABULARY);
        sketch.clause("A1", rules);
        Plan plan = sketch.compile().plan();
        Inputs none = Inputs.of(plan, Facts.none(""), Optional.empty(), Map.of());
        Program program = Program.of(plan, sketch.policy().vocabulary(), none.parameters(), Long.MAX_VALUE, alike);
        assertThat(program.largestMethod()).isPositive();
        return program.largestMethod();
    }
}
