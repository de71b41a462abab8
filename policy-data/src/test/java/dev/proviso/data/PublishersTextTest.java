package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.OUTLINE;
import static dev.proviso.data.PolicyFiles.R1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Span;
import dev.proviso.model.document.SpanKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nodes of the revision are the publisher's text, all of it and nothing else. */
class PublishersTextTest {

    @Test
    void theRevisionRendersToThePublishersTextByteForByte() {
        assertThat(R1.text()).isEqualTo(PolicyFiles.publishersText());
    }

    @Test
    void theSnapshotIsTheHashOfThePublishersText() {
        assertThat(R1.source().snapshot()).isEqualTo(ContentHash.of(PolicyFiles.publishersText()));
    }

    @Test
    void whatIsCalledTriviaCarriesNoWords() {
        assertThat(R1.spans())
                .filteredOn(span -> span.kind() == SpanKind.TRIVIA)
                .extracting(Span::text)
                .allMatch(text -> text.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    @Test
    void noWordsHaveBlanksAroundThem() {
        assertThat(R1.spans())
                .filteredOn(span -> span.kind() != SpanKind.TRIVIA)
                .extracting(Span::text)
                .allMatch(text -> !text.startsWith("\u00a0") && !text.endsWith("\u00a0") && text.equals(text.strip()));
    }

    @Test
    void theSectionsAreLabelledAToF() {
        assertThat(R1.nodes())
                .filteredOn(Section.class::isInstance)
                .extracting(PublishersTextTest::labelText)
                .containsExactly("A", "B", "C", "D", "E", "F");
    }

    @ParameterizedTest
    @CsvSource({"A,9", "B,6", "C,5", "D,6", "E,5", "F,4"})
    void theClausesOfASectionAreNumberedAsPrinted(String section, int clauses) {
        List<Node> numbered = OUTLINE.find(section).orElseThrow().children().stream()
                .filter(Clause.class::isInstance)
                .toList();

        assertThat(numbered).hasSize(clauses);
        for (int i = 0; i < clauses; i++) {
            assertThat(labelText(numbered.get(i))).isEqualTo(String.valueOf(i + 1));
            assertThat(numbered.get(i).passage().marker()).isEqualTo((i + 1) + ".");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A,Data Protection.",
        "C,Using Customer Data.",
        "D,Compliance with Laws.",
        "E,Design.",
        "F,User Experience."
    })
    void headingsStandAsPrinted(String section, String heading) {
        assertThat(OUTLINE.find(section).flatMap(Node::heading)).contains(heading);
    }

    @Test
    void theBulletUnderB2IsAnItemOfItsOwn() {
        Node bullet = OUTLINE.find("B.2.a").orElseThrow();

        assertThat(bullet).isInstanceOf(Item.class);
        assertThat(bullet.text()).startsWith("In order to be considered eligible for any benefits from HubSpot");
        assertThat(OUTLINE.parent(bullet.id())).isEqualTo(OUTLINE.find("B.2"));
    }

    @ParameterizedTest
    @CsvSource({"TITLE,1", "DATELINE,1", "PREAMBLE,4", "LEAD_IN,5", "CLOSING,3", "CONTINUATION,0"})
    void everyParagraphHasItsRole(ParagraphRole role, int count) {
        assertThat(R1.preorder())
                .filteredOn(node -> node instanceof Paragraph paragraph && paragraph.role() == role)
                .hasSize(count);
    }

    @Test
    void noDayOfTheTextIsInvented() {
        assertThat(R1.dates().published()).isEmpty();
        assertThat(R1.dates().effective()).isEmpty();
    }

    private static String labelText(Node node) {
        return node.label().map(Object::toString).orElse("");
    }

    @Test
    void sectionBHasALabelThatIsNotPrinted() {
        Node b = OUTLINE.find("B").orElseThrow();

        assertThat(b.passage().marker()).isEmpty();
        assertThat(b.heading()).isEqualTo(Optional.empty());
    }
}
