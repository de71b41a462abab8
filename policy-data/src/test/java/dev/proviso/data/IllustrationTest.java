package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.OUTLINE;
import static dev.proviso.data.PolicyFiles.OUTLINE_OF_R2;
import static dev.proviso.data.PolicyFiles.POLICY;
import static dev.proviso.data.PolicyFiles.R1;
import static dev.proviso.data.PolicyFiles.R2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.read.FactsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** r2 is told from the publisher's text at every look, and its ids tell what became of each part of r1. */
class IllustrationTest {

    private static final RoleId DEVELOPER = new RoleId("developer");

    @Test
    void nobodyCanTakeItForThePublishersText() {
        assertThat(R2.isIllustration()).isTrue();
        assertThat(R1.isIllustration()).isFalse();
        assertThat(R2.status()).isEqualTo(RevisionStatus.DRAFT);
        assertThat(R2.source().capturedBy()).contains("not captured from the publisher");
        assertThat(R2.notes().get(0).text()).startsWith("An illustration").contains("not HubSpot's text");
        assertThat(R2.text()).contains("It was not written or published by HubSpot.");
        assertThat(R2.dates()).isEqualTo(R1.dates());
    }

    @Test
    void itFollowsR1() {
        assertThat(R2.predecessor()).contains(R1.id());
    }

    @Test
    void noIdOfR1IsLostOrStandsForSomethingElse() {
        Map<NodeId, Node> before = byId(R1);
        Map<NodeId, Node> after = byId(R2);

        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(before).allSatisfy((id, node) -> assertThat(after.get(id)).hasSameClassAs(node));
    }

    @Test
    void whatIsGoneNamesWhatTookItsPlace() {
        Map<NodeId, Node> after = byId(R2);

        assertThat(R2.preorder().stream()
                        .filter(Node::isRemoved)
                        .map(node -> node.id().value())
                        .sorted())
                .containsExactly(
                        "appropriate-content-and-assistance", "sensitive-information-exception", "third-party-rights");
        assertThat(R2.preorder()).filteredOn(Node::isRemoved).allSatisfy(node -> {
            assertThat(node.lineage().successors())
                    .isNotEmpty()
                    .allMatch(id ->
                            Objects.requireNonNull(after.get(id)).lineage().status() == NodeStatus.ACTIVE);
            assertThat(R2.norms()).noneMatch(norm -> norm.clause().equals(node.id()));
        });
    }

    @Test
    void originsAreNodesOfR1AndNewIdsHaveOneUnlessTheirWordsAreNew() {
        Set<NodeId> before = byId(R1).keySet();

        assertThat(R2.preorder())
                .allMatch(node -> before.containsAll(node.lineage().derivedFrom()));
        assertThat(R2.preorder().stream()
                        .filter(node -> !before.contains(node.id()))
                        .filter(node -> node.lineage().derivedFrom().isEmpty())
                        .map(node -> OUTLINE_OF_R2.citation(node.id())))
                .containsExactly("B.7");
    }

    @ParameterizedTest(name = "{0} of r1 is {1} of r2")
    @CsvSource({
        "C.4, A.4",
        "A.4, A.5",
        "A.9, A.10",
        "C.5, C.3",
        "E.3, E.2",
        "F.4, F.5",
    })
    void whatMovedOrWasRenumberedKeepsItsId(String before, String after) {
        assertThat(OUTLINE_OF_R2.find(after).map(Node::id))
                .isEqualTo(OUTLINE.find(before).map(Node::id));
    }

    @Test
    void everyNormOfR1IsInR2ButThatOfTheClauseThatIsGone() {
        Set<NormId> gone = new HashSet<>(norms(R1).keySet());
        gone.removeAll(norms(R2).keySet());
        Set<NormId> added = new HashSet<>(norms(R2).keySet());
        added.removeAll(norms(R1).keySet());

        assertThat(gone).containsExactly(new NormId("third-party-rights"));
        assertThat(added).containsExactly(new NormId("no-access-by-user-password"));
    }

    @Test
    void theForceOfOneNormChanges() {
        Map<NormId, Norm> before = norms(R1);

        assertThat(R2.norms().stream()
                        .filter(norm -> before.containsKey(norm.id()))
                        .filter(norm -> norm.effective() != before(norm, before).effective()))
                .singleElement()
                .satisfies(norm -> {
                    assertThat(norm.id()).isEqualTo(new NormId("personal-data-needs-basis"));
                    assertThat(norm.effective()).isEqualTo(Modality.PROHIBITION);
                });
    }

    @Test
    void onlyTheseRulesChange() {
        Map<NormId, Norm> before = norms(R1);

        assertThat(R2.norms().stream()
                        .filter(norm -> norm.rule().isPresent() && before.containsKey(norm.id()))
                        .filter(norm -> !norm.rule()
                                .orElseThrow()
                                .text()
                                .equals(before(norm, before)
                                        .rule()
                                        .orElseThrow()
                                        .text()))
                        .map(norm -> norm.id().value()))
                .containsExactly(
                        "comply-with-this-policy",
                        "erase-on-request",
                        "authentication-and-login-audit",
                        "no-sensitive-information");
        assertThat(R2.definitions().stream().map(IllustrationTest::words))
                .containsExactlyElementsOf(
                        R1.definitions().stream().map(IllustrationTest::words).toList());
    }

    @Test
    void oneParameterChanges() {
        Map<String, String> before = values(R1);

        assertThat(values(R2)).hasSameSizeAs(before).allSatisfy((name, value) -> {
            if (name.equals("upkeep_interval")) {
                assertThat(value).isEqualTo("184 days").isNotEqualTo(before.get(name));
            } else {
                assertThat(value).isEqualTo(before.get(name));
            }
        });
    }

    @Test
    void everyDutyAndAdviceOfTheDeveloperHasAReviewedRule() {
        Set<Modality> evaluated =
                Set.of(Modality.OBLIGATION, Modality.PROHIBITION, Modality.RECOMMENDATION, Modality.CONDITION);

        assertThat(R2.norms()).allSatisfy(norm -> {
            boolean hasRule = norm.bearer().equals(DEVELOPER) && evaluated.contains(norm.effective());
            assertThat(norm.rule().isPresent()).as(norm.id().value()).isEqualTo(hasRule);
            assertThat(norm.evaluability() != Evaluability.NONE).isEqualTo(hasRule);
            assertThat(norm.review().map(review -> review.status() == ReviewStatus.REVIEWED))
                    .isEqualTo(norm.rule().map(rule -> true));
        });
    }

    @Test
    void theOdditiesOfR1AreMended() {
        assertThat(R1.text()).contains("Customers)", "etc that", "Hubspot Platform", "scope what", "inappropriate.You");
        assertThat(R2.text())
                .doesNotContain("Customers)", "etc that", "Hubspot Platform", "scope what", "\u00a0\n", ".You");
        assertThat(OUTLINE_OF_R2.find("B").flatMap(Node::heading)).contains("Security.");
        assertThat(R2.text()).endsWith("\n");
    }

    @Test
    void itsNotesNameWhatChanges() {
        String notes = R2.notes().stream().map(EditorialNote::text).collect(Collectors.joining(" "));
        Set<String> named =
                new TreeSet<>(List.of("A.7", "A.8", "B.1", "B.7", "E.2", "F.5", "A.4", "C.2", "F.2", "F.3"));

        assertThat(named).allMatch(notes::contains);
    }

    @ParameterizedTest
    @MethodSource("dev.proviso.data.ExamplesTest#files")
    void anExampleHasAVerdictForEveryClause(Path file) throws IOException {
        CompiledPolicy compiled = PolicyFiles.clean(CompiledPolicy.compile(POLICY, R2));

        assertThat(compiled.evaluate(PolicyFiles.clean(FactsReader.read(file, POLICY)))
                        .findings())
                .hasSize(46)
                .noneMatch(finding -> finding.citation().startsWith("#"));
    }

    private static Map<NodeId, Node> byId(Revision revision) {
        return revision.preorder().stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    private static Map<NormId, Norm> norms(Revision revision) {
        return revision.norms().stream().collect(Collectors.toMap(Norm::id, Function.identity()));
    }

    private static Norm before(Norm norm, Map<NormId, Norm> before) {
        return Objects.requireNonNull(before.get(norm.id()));
    }

    private static Map<String, String> values(Revision revision) {
        return revision.parameters().stream()
                .collect(Collectors.toMap(
                        Parameter::name,
                        parameter -> parameter.value().orElseThrow().text()));
    }

    private static String words(Definition definition) {
        return definition.name() + " as " + definition.expression().text();
    }
}
