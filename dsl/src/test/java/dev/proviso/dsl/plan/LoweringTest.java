package dev.proviso.dsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.random.PolicySketch;
import org.junit.jupiter.api.Test;

class LoweringTest {

    private final PolicySketch sketch = PolicySketch.over("""
            types:
              use: {fields: {sold: {type: boolean, question: Is it sold?, kind: observed}}}
            facts:
              - {id: unread, type: boolean, question: Is it read?, kind: observed}
              - {id: uses, type: list of use, question: What uses?, kind: observed}
              - {id: users, type: integer, question: How many?, kind: observed}
              - {id: consent, type: "boolean?", question: Is there consent?, kind: observed}
            """);

    @Test
    void aPlanPrintsAsText() {
        sketch.parameter("limit", "integer", "3")
                .define("popular", "users * 2 > limit")
                .clause("A1", "applies when popular forbid no use in uses satisfies use.sold unless consent is known")
                .clause("B2", "require violated(A1) implies users + 0.5 >= 1.0");

        assertThat(sketch.compile().describePlan()).isEqualTo("""
                        plan of sketch@r1
                        facts
                          0 users: integer
                          1 uses: list of use
                          2 consent: boolean?
                        parameters
                          0 limit: integer = 3
                        cells
                          0 [popular] = (users * 2) > limit
                          1 [a1-1 applies] = [popular]
                          2 [a1-1 exception] = consent is known
                          3 [a1-1 breach] = [a1-1 applies] and ((every use in uses satisfies (not use.sold)) and (not [a1-1 exception]))
                          4 [b2-1 breach] = not ((not violated(#a1)) or ((decimal(users) + 0.5) >= 1))
                        norms
                          0 a1-1 of #a1: breach in cell 3
                          1 b2-1 of #b2: breach in cell 4
                        aggravations
                        """);
    }

    @Test
    void definitionsThatReadOutcomesComeAfterTheRulesTheyReadThrough() {
        sketch.define("trouble", "violated(A1)")
                .clause("A1", "require users > 1")
                .clause("B2", "forbid trouble");

        String plan = sketch.compile().describePlan();

        assertThat(plan.indexOf("[a1-1 breach] =")).isLessThan(plan.indexOf("[trouble] ="));
        assertThat(plan.indexOf("[trouble] =")).isLessThan(plan.indexOf("[b2-1 breach] ="));
    }

    @Test
    void aChainOfConnectivesIsOneNode() {
        sketch.clause("A1", "require users > 1 and users > 2 and users > 3 and users > 4");

        assertThat(sketch.compile().describePlan())
                .contains("= not ((users > 1) and (users > 2) and (users > 3) and (users > 4))");
    }
}
