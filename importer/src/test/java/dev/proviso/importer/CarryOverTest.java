package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.importer.carry.CarriedOver;
import dev.proviso.importer.carry.CarryOver;
import dev.proviso.importer.carry.Concern;
import dev.proviso.importer.carry.Concern.Kind;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.CaseReader;
import dev.proviso.model.read.RevisionReader;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.model.seal.RevisionHash;
import dev.proviso.model.write.CaseWriter;
import dev.proviso.model.write.RevisionWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people gave to the bundled revisions, carried over to texts that follow them. */
class CarryOverTest {

    private static final PolicyRepository REPOSITORY = PolicyRepository.bundled();
    private static final PolicyId ID = new PolicyId("hubspot-developer-policy");
    private static final Policy POLICY = REPOSITORY.policy(ID).orElseThrow();
    private static final RevisionId NEXT = new RevisionId("next");

    private static Revision revision(String id) {
        return REPOSITORY.revision(ID, new RevisionId(id)).orElseThrow();
    }

    private static CarriedOver onto(String base, String text) {
        Imported imported = Importer.read(
                text.getBytes(StandardCharsets.UTF_8),
                new ImportRequest("next.txt", Optional.of(POLICY), Optional.empty(), NEXT, Optional.empty()));
        return CarryOver.onto(revision(base), REPOSITORY.cases(ID, new RevisionId(base)), imported);
    }

    /** The file of a revision that stands for another one of the same text. */
    private static String file(Revision revision, Revision as) {
        return RevisionWriter.write(new Revision(
                revision.policy(),
                as.id(),
                as.status(),
                as.dates(),
                as.predecessor(),
                as.source(),
                as.approvals(),
                as.notes(),
                revision.nodes(),
                revision.norms(),
                revision.terms(),
                revision.references(),
                revision.sanctions(),
                revision.parameters(),
                revision.definitions(),
                revision.allowances(),
                as.seal()));
    }

    private static Revision readAgain(CarriedOver carried) {
        Checked<Revision> read =
                RevisionReader.read(new SourceText("next.yaml", RevisionWriter.write(carried.revision())), POLICY);
        assertThat(read.diagnostics()).isEmpty();
        return read.orThrow();
    }

    private static List<String> texts(CarriedOver carried, Kind kind) {
        return carried.concerns().stream()
                .filter(concern -> concern.kind() == kind)
                .map(Concern::text)
                .toList();
    }

    private static Norm norm(Revision revision, String id) {
        return revision.norms().stream()
                .filter(norm -> norm.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLabelThatIsUsedOnceMoreInFrontOfAPartIsNotedThere() {
        String before = "# Terms\n\n## 1. Access\n\nYou must log in.\n\n## 2. Fees\n\nYou must pay all fees.\n";
        String after = before.replace("## 2. Fees", "## 2. Support\n\nWe answer by email.\n\n## 2. Fees");
        ImportRequest first = new ImportRequest(
                "terms.md", Optional.of(POLICY), Optional.empty(), new RevisionId("r1"), Optional.empty());
        ImportRequest second =
                new ImportRequest("terms.md", Optional.of(POLICY), Optional.empty(), NEXT, Optional.empty());
        Revision base =
                Importer.read(before.getBytes(StandardCharsets.UTF_8), first).revision();

        CarriedOver carried =
                CarryOver.onto(base, List.of(), Importer.read(after.getBytes(StandardCharsets.UTF_8), second));

        assertThat(readAgain(carried).text()).isEqualTo(after);
    }

    @Test
    void theSameTextGivesTheSameRevision() {
        Revision r1 = revision("r1");

        CarriedOver carried = onto("r1", r1.text());

        assertThat(file(carried.revision(), r1)).isEqualTo(file(r1, r1));
        assertThat(carried.concerns()).isEmpty();
        assertThat(CaseWriter.write(r1.address(), carried.cases()))
                .isEqualTo(CaseWriter.write(r1.address(), REPOSITORY.cases(ID, r1.id())));
    }

    @Test
    void itFollowsTheOneBeforeIt() {
        Revision carried = onto("r1", revision("r1").text()).revision();

        assertThat(carried.predecessor()).contains(new RevisionId("r1"));
        assertThat(carried.seal().predecessor()).contains(RevisionHash.of(revision("r1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r1", "r2"})
    void whatComesOutCanBeReadAgain(String base) {
        for (String text : List.of("r1", "r2")) {
            CarriedOver carried = onto(base, revision(text).text());
            Revision again = readAgain(carried);

            assertThat(again.bytes()).isEqualTo(revision(text).bytes());
            Checked<List<TestCase>> cases = CaseReader.read(
                    new SourceText("cases", CaseWriter.write(again.address(), carried.cases())), POLICY, again);
            assertThat(cases.diagnostics()).isEmpty();
        }
    }

    @Test
    void everyIdOfBeforeStandsOrHasATombstone() {
        Revision carried = onto("r1", revision("r2").text()).revision();

        assertThat(carried.preorder().stream().map(Node::id))
                .doesNotHaveDuplicates()
                .containsAll(revision("r1").preorder().stream().map(Node::id).toList());
    }

    @Test
    void partsHaveTheIdsThatPeopleGaveThem() {
        Revision byHand = revision("r2");
        Outline carried = Outline.of(onto("r1", byHand.text()).revision());
        Outline expected = Outline.of(byHand);

        List<NodeId> known = revision("r1").preorder().stream().map(Node::id).toList();
        for (Node node : expected.nodes()) {
            if (known.contains(node.id()) && !(node instanceof Paragraph)) {
                assertThat(carried.citation(node.id())).isEqualTo(expected.citation(node.id()));
            }
        }
    }

    @Test
    void mergedAndSplitPartsTellWhatTheyWereMadeOf() {
        Outline carried = Outline.of(onto("r1", revision("r2").text()).revision());

        assertThat(carried.find("C.2").orElseThrow().lineage().derivedFrom())
                .containsExactlyInAnyOrder(
                        new NodeId("no-sensitive-information"), new NodeId("sensitive-information-exception"));
        assertThat(carried.find("F.3").orElseThrow().lineage().derivedFrom())
                .containsExactly(new NodeId("appropriate-content-and-assistance"));
        assertThat(carried.find("#sensitive-information-exception")
                        .orElseThrow()
                        .lineage()
                        .successors())
                .containsExactly(new NodeId("no-sensitive-information"));
    }

    @Test
    void aRuleWhoseWordsChangedIsStale() {
        String text = revision("r1").text().replace("You will not request, use scopes", "You must never use scopes");
        CarriedOver carried = onto("r1", text);

        Norm norm = norm(carried.revision(), "no-unneeded-scopes");
        assertThat(norm.rule())
                .isEqualTo(norm(revision("r1"), "no-unneeded-scopes").rule());
        assertThat(norm.review().map(Review::status)).contains(ReviewStatus.STALE);
        assertThat(texts(carried, Kind.CHANGED))
                .containsExactly("the rule of 'no-unneeded-scopes' was written for other words");
    }

    @Test
    void curlyQuotesChangeNothing() {
        CarriedOver carried = onto("r1", revision("r1").text().replace('’', '\''));

        assertThat(carried.concerns()).isEmpty();
        assertThat(readAgain(carried).norms().stream().flatMap(norm -> norm.review().stream()))
                .allMatch(review -> review.status() == ReviewStatus.REVIEWED);
    }

    @Test
    void whatIsGoneIsTold() {
        Revision r1 = revision("r1");
        Node gone = Outline.of(r1).find("D.2").orElseThrow();
        CarriedOver carried = onto("r1", r1.text().replace(gone.passage().source(), ""));

        assertThat(Outline.of(carried.revision()).node(gone.id()).orElseThrow().isRemoved())
                .isTrue();
        assertThat(texts(carried, Kind.ORPHANED))
                .contains("the prohibition '" + gone.id() + "' of D.2 is left out, with its rule");
        assertThat(texts(carried, Kind.CASE)).isNotEmpty();
        assertThat(carried.cases().stream().flatMap(given -> given.expectations().stream()))
                .noneMatch(expectation -> expectation.node().equals(gone.id()));
        readAgain(carried);
    }

    @Test
    void rulesCiteClausesAsTheyAreLabelledNow() {
        CarriedOver carried = onto("r1", revision("r2").text());

        String rules = String.join(
                "\n",
                carried.revision().norms().stream()
                        .flatMap(norm -> norm.rule().stream())
                        .map(RuleText::text)
                        .toList());
        assertThat(rules).contains("under C.2").doesNotContain("under C.3");
    }

    @Test
    void whatIsNewHasProposalsAlone() {
        Revision r1 = revision("r1");
        Node last = Outline.of(r1).find("C.5").orElseThrow();
        String added = last.passage().source() + "  6. You must keep a register of all imports.\n";
        CarriedOver carried = onto("r1", r1.text().replace(last.passage().source(), added));

        NodeId id = Outline.of(carried.revision()).find("C.6").orElseThrow().id();
        assertThat(carried.revision().norms().stream()
                        .filter(norm -> norm.clause().equals(id))
                        .map(norm -> norm.review().map(Review::status).orElseThrow()))
                .containsExactly(ReviewStatus.PROPOSED);
        assertThat(texts(carried, Kind.NEW)).containsExactly("it is new; its words read like an obligation");
    }

    @Test
    void aTextThatHasNothingToDoWithItKeepsNoRule() {
        CarriedOver carried = onto("r1", "Cooking\n\n1. Peel the potatoes.\n2. Boil them.\n");

        assertThat(carried.revision().norms()).allMatch(norm -> norm.rule().isEmpty());
        assertThat(carried.cases()).isEmpty();
        assertThat(readAgain(carried).text()).startsWith("Cooking");
    }
}
