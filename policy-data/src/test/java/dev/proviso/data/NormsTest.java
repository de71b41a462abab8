package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.OUTLINE;
import static dev.proviso.data.PolicyFiles.R1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is bound by what, as an independent reading of the text has it. */
class NormsTest {

    private static final RoleId DEVELOPER = new RoleId("developer");
    private static final RoleId PUBLISHER = new RoleId("publisher");
    private static final Set<Modality> EVALUATED =
            Set.of(Modality.OBLIGATION, Modality.PROHIBITION, Modality.RECOMMENDATION, Modality.CONDITION);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "preamble.1, obligation obligation constitutive",
        "preamble.2, power",
        "preamble.3, power power",
        "A.lead-in, obligation",
        "A.1, prohibition",
        "A.2, prohibition",
        "A.3, prohibition",
        "A.4, prohibition",
        "A.5, recommendation",
        "A.6, recommendation",
        "A.7, obligation",
        "A.8, obligation",
        "A.9, obligation obligation",
        "B.1, obligation",
        "B.2, obligation",
        "B.2.a, condition",
        "B.3, prohibition",
        "B.4, prohibition",
        "B.5, prohibition",
        "B.6, prohibition",
        "C.1, prohibition",
        "C.2, prohibition",
        "C.3, permission prohibition",
        "C.4, prohibition",
        "C.5, prohibition",
        "D.lead-in, obligation",
        "D.1, prohibition",
        "D.2, prohibition",
        "D.3, prohibition",
        "D.4, prohibition",
        "D.5, prohibition",
        "D.6, prohibition",
        "E.1, recommendation",
        "E.2, recommendation",
        "E.3, recommendation",
        "E.4, power obligation",
        "E.5, recommendation",
        "F.1, prohibition",
        "F.2, prohibition obligation",
        "F.3, obligation",
        "F.4, obligation obligation",
        "closing.1, obligation",
        "closing.2, power",
        "closing.3, power power power",
    })
    void theForceOfAClauseIs(String citation, String modalities) {
        assertThat(normsOf(citation).stream()
                        .map(norm -> norm.effective().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(modalities);
    }

    @Test
    void theWordsSayOtherwiseOnlyUnderTheLeadInOfFAndInTheBullet() {
        Set<String> lifted = R1.norms().stream()
                .filter(norm -> norm.stated() != norm.effective())
                .map(norm -> OUTLINE.citation(norm.clause()) + " " + norm.stated() + " " + norm.effective())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(lifted)
                .containsExactly(
                        "B.2.a OBLIGATION CONDITION",
                        "F.1 RECOMMENDATION PROHIBITION",
                        "F.2 RECOMMENDATION OBLIGATION",
                        "F.2 RECOMMENDATION PROHIBITION");
    }

    @Test
    void whatTheLeadInLiftsNamesTheLeadInAsItsGround() {
        NodeId leadIn = id("F.lead-in");

        assertThat(R1.norms())
                .filteredOn(norm -> OUTLINE.citation(norm.clause()).matches("F\\.\\d"))
                .isNotEmpty()
                .allSatisfy(norm ->
                        assertThat(norm.grounds()).extracting(Ground::node).contains(leadIn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "D", "F"})
    void theLeadInIsPartOfTheGroundOfEveryItem(String section) {
        NodeId leadIn = id(section + ".lead-in");
        List<Norm> norms = R1.norms().stream()
                .filter(norm -> OUTLINE.citation(norm.clause()).matches(section + "\\.\\d"))
                .toList();

        assertThat(norms).isNotEmpty().allSatisfy(norm -> {
            assertThat(norm.grounds().get(0).node()).isEqualTo(norm.clause());
            assertThat(norm.grounds()).extracting(Ground::node).contains(leadIn);
        });
    }

    @Test
    void c3ExceptsC2AndForbidsSomethingOfItsOwn() {
        Norm prohibition = normsOf("C.2").get(0);

        assertThat(prohibition.exceptions()).extracting(Ground::node).containsExactly(id("C.3"));
        assertThat(R1.references())
                .filteredOn(reference -> reference.relation() == Reference.Relation.EXCEPTS)
                .containsExactly(new Reference(
                        id("C.3"),
                        "Unless such information",
                        new Reference.ToNode(id("C.2")),
                        Reference.Relation.EXCEPTS));
        assertThat(normsOf("C.3").get(1).rule()).isPresent();
    }

    @Test
    void thePublisherIsBoundByE4AndNoRuleAppliesItToAnApp() {
        Norm notice = normsOf("E.4").get(1);

        assertThat(notice.effective()).isEqualTo(Modality.OBLIGATION);
        assertThat(notice.bearer()).isEqualTo(PUBLISHER);
        assertThat(normsOf("E.4")).allSatisfy(norm -> assertThat(norm.rule()).isEmpty());
    }

    @Test
    void everyDutyAndAdviceOfTheDeveloperHasAReviewedRule() {
        assertThat(R1.norms())
                .filteredOn(norm -> norm.bearer().equals(DEVELOPER) && EVALUATED.contains(norm.effective()))
                .hasSize(43)
                .allSatisfy(norm -> {
                    assertThat(norm.rule()).isPresent();
                    assertThat(norm.review().map(Review::status)).contains(ReviewStatus.REVIEWED);
                    assertThat(norm.evaluability()).isNotEqualTo(Evaluability.NONE);
                });
    }

    @Test
    void nothingElseHasARule() {
        assertThat(R1.norms())
                .filteredOn(norm -> !norm.bearer().equals(DEVELOPER) || !EVALUATED.contains(norm.effective()))
                .isNotEmpty()
                .allSatisfy(norm -> {
                    assertThat(norm.rule()).isEmpty();
                    assertThat(norm.evaluability()).isEqualTo(Evaluability.NONE);
                });
    }

    @Test
    void everyClauseAndItemStatesANorm() {
        Set<NodeId> stating = R1.norms().stream().map(Norm::clause).collect(Collectors.toSet());

        assertThat(R1.preorder())
                .filteredOn(node -> node instanceof Clause || node instanceof Item)
                .hasSize(36)
                .extracting(Node::id)
                .allMatch(stating::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.7", "A.8", "A.9", "closing.1"})
    void whatWaitsForAnEventBitesOnlyThen(String citation) {
        assertThat(normsOf(citation)).allSatisfy(norm -> {
            assertThat(norm.temporal()).isEqualTo(Temporal.ON_TRIGGER);
            assertThat(norm.rule().orElseThrow().text()).startsWith("applies when");
        });
    }

    @Test
    void aBreachIsOwedToCustomersAndToHubSpot() {
        assertThat(normsOf("A.9"))
                .extracting(norm -> norm.counterparty().orElseThrow().value())
                .containsExactly("customer", "publisher");
    }

    @Test
    void everySanctionIsDiscretionaryWithNoticeLeftOpen() {
        assertThat(R1.sanctions()).hasSize(9).allSatisfy(sanction -> {
            assertThat(sanction.actor()).isEqualTo(PUBLISHER);
            assertThat(sanction.discretionary()).isTrue();
            assertThat(sanction.notice()).isEqualTo(Sanction.Notice.OPTIONAL);
            assertThat(sanction.aggravatedBy()).hasSize(1);
        });
    }

    @Test
    void everySanctionRestsOnAPowerAndMayFollowOnAnyViolation() {
        Set<NodeId> powers = R1.norms().stream()
                .filter(norm -> norm.effective() == Modality.POWER)
                .map(Norm::clause)
                .collect(Collectors.toSet());

        assertThat(R1.sanctions())
                .extracting(sanction -> sanction.ground().node())
                .allMatch(powers::contains);
        assertThat(R1.norms()).allMatch(norm -> norm.sanctions().isEmpty());
    }

    @Test
    void everyDocumentIsReferredTo() {
        Set<Object> named = R1.references().stream()
                .map(Reference::target)
                .filter(Reference.ToDocument.class::isInstance)
                .map(target -> ((Reference.ToDocument) target).document())
                .collect(Collectors.toSet());

        assertThat(PolicyFiles.POLICY.documents()).allMatch(document -> named.contains(document.id()));
    }

    @Test
    void everyTermIsUsed() {
        assertThat(R1.terms())
                .allSatisfy(term ->
                        assertThat(term.forms()).allMatch(form -> R1.text().contains(form)));
    }

    private static NodeId id(String citation) {
        return OUTLINE.find(citation).orElseThrow().id();
    }

    private static List<Norm> normsOf(String citation) {
        NodeId clause = id(citation);
        return R1.norms().stream().filter(norm -> norm.clause().equals(clause)).toList();
    }
}
