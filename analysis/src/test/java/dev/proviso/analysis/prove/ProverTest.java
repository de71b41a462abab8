package dev.proviso.analysis.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProverTest {

    private static final String VOCABULARY = """
            types:
              colour: {values: [red, green, blue]}
              use:
                fields:
                  colour: {type: colour, question: Which?, kind: observed}
                  records: {type: integer, question: How many?, kind: observed}
            facts:
              - {id: fair, type: boolean, question: Is it?, kind: observed}
              - {id: users, type: integer, question: How many?, kind: observed}
              - {id: price, type: decimal, question: How much?, kind: observed}
              - {id: uses, type: list of use, question: Which?, kind: observed}
              - {id: started, type: date, question: When?, kind: observed}
              - {id: ended, type: date?, question: When?, kind: observed}
              - {id: retention, type: duration, question: How long?, kind: observed}
              - {id: url, type: text?, question: Where?, kind: observed}
              - {id: scopes, type: set of text, question: Which?, kind: observed}
              - {id: colours, type: set of colour, question: Which?, kind: observed}
            """;

    private static final NormId NORM = new NormId("a1-1");

    private static CompiledPolicy policy(String rule) {
        return PolicySketch.over(VOCABULARY).clause("A1", rule).compile();
    }

    /** Each rule with the answer to whether an app can violate it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    require fair                                                                       | Witness
                    require fair or not fair                                                           | Impossible
                    forbid users > 3 and users < 5                                                     | Witness
                    forbid users > 3 and users < 4                                                     | Impossible
                    forbid price > 3 and price < 4                                                     | Witness
                    forbid users + users = 7                                                           | Impossible
                    forbid users * users < 0                                                           | Impossible
                    forbid started + 3 days < started                                                  | Impossible
                    forbid started + retention < started and retention > 1 day                         | Impossible
                    forbid started + retention = started and retention > 1 hour                        | Witness
                    forbid ended is not none and ended - started > 30 days and started - ended > 1 day | Impossible
                    forbid every u in uses satisfies u.records > 5                                     | Witness
                    forbid count(uses) > 3 and no u in uses satisfies u.colour = red                   | Witness
                    forbid count(u in uses where u.colour = red) > count(uses)                         | Impossible
                    forbid (some u in uses satisfies u.colour = red) and uses is empty                 | Impossible
                    forbid (some u in uses satisfies u.records > 3) and (every u in uses satisfies u.records < 3) | Impossible
                    forbid count(colours) > 3                                                          | Impossible
                    forbid count(colours) > 2                                                          | Witness
                    forbid colours subset of {red} and colours subset of {green} and colours is not empty | Impossible
                    forbid "a" in scopes and scopes subset of {"b"}                                    | Impossible
                    forbid "a" in scopes and not scopes subset of {"a", "b"}                           | Witness
                    forbid url is not none and url = "x" and length(url) > 1                           | Impossible
                    forbid url is not none and url starts with "https://" and length(url) > 8          | Witness
                    forbid url is not none and url matches "^a$" and url = "b"                         | Impossible
                    require 10 / users <= 10 or users < 1                                              | Impossible
                    require -10 / users <= 10 or users > -1                                            | Impossible
                    require 10 / price <= 10 or price < 1                                              | Impossible
                    require 10 / users <= 10                                                           | Impossible
                    require 10 / price <= 10                                                           | Witness
                    require price / users < 10 or price > 20 or users < 2                              | Witness
                    require price / users >= 0 or price < 0 or users < 0                               | Impossible
                    require price / 2 > 3 or price < 7 or fair                                         | Impossible
                    require price / 3 > 3 or price < 7 or fair                                         | Witness
                    require users / 2 > 3 or users < 7 or fair                                         | Impossible
                    forbid fair is known and fair is unknown                                           | Impossible
                    """)
    void canItBeViolated(String rule, String answer) {
        assertThat(Prover.of(policy(rule))
                        .verdict(NORM, Verdict.VIOLATED)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(answer);
    }

    @Test
    void aWitnessSaysNoMoreThanItNeeds() {
        Answer answer = Prover.of(policy("forbid fair and users > 3 unless url is none"))
                .verdict(NORM, Verdict.VIOLATED);

        assertThat(((Answer.Witness) answer).facts().values())
                .containsOnlyKeys(new FactId("fair"), new FactId("users"), new FactId("url"))
                .containsEntry(new FactId("users"), FactValue.of(new Value.Int(4)))
                .containsEntry(new FactId("url"), FactValue.of(new Value.Text("example")));
    }

    @Test
    void conditionsInsideAQuantifierAreAboutOneElement() {
        CompiledPolicy policy = policy("forbid some u in uses satisfies u.colour = red and u.records > 3");
        Core.Quantified some = (Core.Quantified) policy.plan().cells().get(0).core();
        Core.Junction both = (Core.Junction) some.condition();
        Demand isRed = new Demand(both.operands().get(0), Truth.TRUE);
        Demand isMany = new Demand(both.operands().get(1), Truth.TRUE);

        Prover prover = Prover.of(policy);

        assertThat(prover.truth(NORM, List.of(isRed, isMany, new Demand(some, Truth.TRUE))))
                .isInstanceOf(Answer.Witness.class);
        assertThat(prover.truth(NORM, List.of(isRed, isMany, new Demand(some, Truth.FALSE))))
                .isEqualTo(new Answer.Impossible());
        assertThat(prover.truth(NORM, List.of(isRed, new Demand(both, Truth.UNKNOWN))))
                .isInstanceOf(Answer.Witness.class);
    }

    @Test
    void aConditionThatTheOthersImplyHasNoInfluence() {
        CompiledPolicy policy = policy("forbid users > 3 and users > 2");
        Core.Junction both = (Core.Junction) policy.plan().cells().get(0).core();

        Prover prover = Prover.of(policy);

        assertThat(prover.influence(NORM, both.operands().get(1), true)).isEqualTo(new Answer.Impossible());
        assertThat(prover.influence(NORM, both.operands().get(0), true)).isInstanceOf(Answer.Witness.class);
    }

    @Test
    void rulesThatSayTheSameNeverDiffer() {
        CompiledPolicy one = policy("forbid fair and users > 3");
        CompiledPolicy other = policy("require users <= 3 or not fair");

        assertThat(Prover.difference(one, NORM, other, NORM)).isEqualTo(new Answer.Impossible());
    }

    @Test
    void aStricterRuleIsBrokenByAppsThatKeepTheOther() {
        CompiledPolicy one = policy("forbid users > 10");
        CompiledPolicy other = policy("forbid users > 3");

        assertThat(Prover.verdicts(one, NORM, other, NORM, (a, b) -> a == Verdict.COMPLIANT && b == Verdict.VIOLATED))
                .isInstanceOf(Answer.Witness.class);
        assertThat(Prover.verdicts(one, NORM, other, NORM, (a, b) -> a == Verdict.VIOLATED && b == Verdict.COMPLIANT))
                .isEqualTo(new Answer.Impossible());
    }

    @Test
    void whereATypeHasChangedThereIsAWitnessThatFitsBothOrNoAnswer() {
        CompiledPolicy one = policy("forbid users > 10");
        CompiledPolicy other = PolicySketch.over(
                        VOCABULARY.replace("id: users, type: integer", "id: users, type: decimal"))
                .clause("A1", "forbid users > 10")
                .compile();
        CompiledPolicy laxer = PolicySketch.over(
                        VOCABULARY.replace("id: users, type: integer", "id: users, type: decimal"))
                .clause("A1", "forbid users > 20.5")
                .compile();

        assertThat(Prover.difference(one, NORM, other, NORM)).isInstanceOf(Answer.Unproved.class);
        assertThat(Prover.difference(one, NORM, laxer, NORM)).isInstanceOf(Answer.Witness.class);
    }

    @Test
    void aLimitEndsInAReason() {
        Prover prover = Prover.of(policy("forbid fair and users > 3"), new ProofLimits(2, 10, 3, 3, true));

        assertThat(prover.verdict(NORM, Verdict.VIOLATED)).isEqualTo(new Answer.Unproved("it takes more than 2 steps"));
    }
}
