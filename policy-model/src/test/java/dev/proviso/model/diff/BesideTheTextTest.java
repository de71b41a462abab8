package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.WordsHash;
import dev.proviso.model.read.RevisionReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed in norms, terms, parameters, definitions, sanctions and references is marked, each where its words stand. */
class BesideTheTextTest {

    private static final String SOURCE =
            SampleTerms.source("sample-terms/r2.yaml").text();

    private static Revision read(String source) {
        return RevisionReader.read(new SourceText("r2.yaml", source), SampleTerms.policy())
                .orThrow();
    }

    private static RevisionDiff edited(String before, String after) {
        assertThat(SOURCE).contains(before);
        return Differ.diff(read(SOURCE), read(SOURCE.replace(before, after)));
    }

    /** The marks with the citations of their parts; those of no part have none. */
    private static List<String> marks(RevisionDiff diff) {
        Stream<String> ofParts = diff.entries().stream()
                .flatMap(change -> change.marks().stream()
                        .map(mark -> change.to().get(0).citation() + " "
                                + mark.kind().code() + " " + mark.subject()));
        Stream<String> ofNone = diff.marks().stream().map(mark -> mark.kind().code() + " " + mark.subject());
        return Stream.concat(ofParts, ofNone).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modality: recommendation            | modality: obligation                | B.1 modality-changed answer-quickly
            modality: permission\\n            bearer: developer | modality: permission\\n            bearer: customer | A.2 parties-changed consent
            temporal: on-trigger                | temporal: periodic                  | B.1 time-changed answer-quickly
            support.delay <= answer_deadline    | support.delay < answer_deadline     | B.1 rule-changed answer-quickly
            exact: with consent                 | exact: consent                      | A.1 exception-changed no-sale
            overrides: [consent]                | overrides: []                       | A.1 overrides-changed no-sale
            value: 3 days                       | value: 5 days                       | B.1 parameter-changed answer_deadline
            notice: optional                    | notice: required                    | closing sanction-changed removal
            forms: [Customer, Customers]        | forms: [Customer]                   | term-forms-changed customer
            exact: "“data” means                | exact: "data” means                 | preamble term-redefined data
            text: A.2, node: consent            | text: A.2, node: kept-free          | A.1 reference-retargeted A.2
            """)
    void oneThingThatChangedIsOneMark(String before, String after, String mark) {
        String from = before.replace("\\n", "\n");
        String to = after.replace("\\n", "\n");

        assertThat(marks(edited(from, to))).containsExactly(mark);
    }

    @Test
    void layoutAndCommentsOfARuleAreNoChange() {
        RevisionDiff diff = edited(
                "rule: require support.delay <= answer_deadline",
                "rule: |\n              require // soon\n                support.delay <= answer_deadline");

        assertThat(diff.isEmpty()).isTrue();
    }

    @Test
    void aParameterBearsOnTheClausesWhoseRulesReadIt() {
        Mark mark = edited("value: 3 days", "value: 5 days")
                .changes()
                .get(0)
                .marks()
                .get(0);

        assertThat(mark.before()).isEqualTo("3 days");
        assertThat(mark.after()).isEqualTo("5 days");
        assertThat(mark.affected()).containsExactly(new NodeId("answer-quickly"));
    }

    @Test
    void whatReadsAChangedDefinitionIsMarkedToo() {
        assertThat(marks(edited("use.purpose = sale", "use.purpose = rental")))
                .containsExactly("A.1 rule-follows sells_data", "definition-changed sells_data");
    }

    @Test
    void whatReadsAChangedParameterElsewhereIsMarkedToo() {
        String elsewhere = SOURCE.replace("rule: require support.delay <= answer_deadline", "rule: require true")
                .replace("applies when users > 0", "applies when support.delay > answer_deadline");

        RevisionDiff diff = Differ.diff(read(elsewhere), read(elsewhere.replace("value: 3 days", "value: 5 days")));

        assertThat(marks(diff))
                .containsExactly("A.1 rule-follows answer_deadline", "B.1 parameter-changed answer_deadline");
    }

    @Test
    void itIsReadThroughDefinitionsAsWell() {
        String through = SOURCE.replace("definitions:\n", """
                        definitions:
                          - {name: slow, as: support.delay > answer_deadline}
                          - {name: careless, as: slow or sells_data}
                        """).replace("forbid sells_data", "forbid careless");

        RevisionDiff diff = Differ.diff(read(through), read(through.replace("value: 3 days", "value: 5 days")));

        assertThat(marks(diff))
                .containsExactly("A.1 rule-follows answer_deadline", "B.1 parameter-changed answer_deadline");
        assertThat(diff.changes().get(1).marks().get(0).affected())
                .containsExactlyInAnyOrder(new NodeId("answer-quickly"), new NodeId("no-sale"));
    }

    @Test
    void aRuleThatSomebodyWroteForAProposalIsTold() {
        String rule = "rule: require support.delay <= answer_deadline";
        String review = "review: {status: proposed, words: \"" + WordsHash.of("the house") + "\"}";
        Revision proposed = read(SOURCE.replace(rule, review));
        Revision written = read(SOURCE.replace(rule, rule + "\n            " + review));

        assertThat(marks(Differ.diff(proposed, written))).containsExactly("B.1 rule-changed answer-quickly");
        assertThat(marks(Differ.diff(written, proposed))).containsExactly("B.1 rule-changed answer-quickly");
    }

    @Test
    void marksAreTurnedAroundWhenReadBackwards() {
        Revision old = read(SOURCE);
        Revision young = read(SOURCE.replace("value: 3 days", "value: 5 days"));

        Mark there = Differ.diff(old, young).changes().get(0).marks().get(0);
        Mark back = Differ.diff(young, old).changes().get(0).marks().get(0);

        assertThat(back).isEqualTo(there.inverse());
    }
}
