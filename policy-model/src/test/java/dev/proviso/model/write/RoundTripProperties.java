package dev.proviso.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.Span;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.ParlanceReader;
import dev.proviso.model.read.PolicyReader;
import dev.proviso.model.read.RevisionReader;
import dev.proviso.model.schema.Schemas;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as it was. */
class RoundTripProperties {

    private static final Policy POLICY = SampleTerms.policy();

    @Property(tries = 400)
    void aRevisionIsReadBackAsItWasWritten(@ForAll("revisions") Revision revision) {
        String written = RevisionWriter.write(revision);

        Checked<Revision> read = RevisionReader.read(new SourceText("r.yaml", written), POLICY);

        assertThat(read.diagnostics()).as(written).noneMatch(Diagnostic::isError);
        assertThat(WithoutOrigins.of(read.orThrow())).as(written).isEqualTo(WithoutOrigins.of(revision));
    }

    @Property(tries = 50)
    void whatIsWrittenIsValidByItsSchema(@ForAll("revisions") Revision revision) {
        assertThat(Schemas.errors("revision", RevisionWriter.write(revision))).isEmpty();
    }

    @Property(tries = 200)
    void writingWhatWasReadChangesNothing(@ForAll("revisions") Revision revision) {
        String written = RevisionWriter.write(revision);

        Revision read =
                RevisionReader.read(new SourceText("r.yaml", written), POLICY).orThrow();

        assertThat(RevisionWriter.write(read)).isEqualTo(written);
    }

    @Property(tries = 200)
    void theSpansTileTheText(@ForAll("revisions") Revision revision) {
        String text = revision.text();
        int end = 0;
        for (Span span : revision.spans()) {
            assertThat(span.offset()).isEqualTo(end);
            assertThat(text.substring(span.offset(), span.end()))
                    .isEqualTo(span.text())
                    .isNotEmpty();
            end = span.end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    @Property(tries = 400)
    void anyTextIsReadBackAsItWasWritten(@ForAll("texts") String text) {
        Facts facts = new Facts(
                text,
                java.util.Optional.of(text),
                java.util.Optional.empty(),
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Map.of());

        Facts read = FactsReader.read(new SourceText("f.yaml", FactsWriter.write(facts)), POLICY)
                .orThrow();

        assertThat(read).isEqualTo(facts);
    }

    @Property(tries = 300)
    void factsAreReadBackAsTheyWereWritten(@ForAll("facts") Facts facts) {
        String written = FactsWriter.write(facts);

        Facts read = FactsReader.read(new SourceText("f.yaml", written), POLICY).orThrow();

        assertThat(read.app()).isEqualTo(facts.app());
        assertThat(read.title()).isEqualTo(facts.title());
        assertThat(read.asOf()).isEqualTo(facts.asOf());
        assertThat(read.values()).as(written).isEqualTo(facts.values());
        assertThat(read.evidence()).as(written).isEqualTo(facts.evidence());
    }

    @Example
    void theSampleIsReadBackAsItWasWritten() {
        Facts facts =
                FactsReader.read(SampleTerms.source("sample-app.yaml"), POLICY).orThrow();
        String written = FactsWriter.write(
                facts, RevisionAddress.parse("sample-terms@r2").orElseThrow());
        Policy policy = PolicyReader.read(
                        new SourceText("policy.yaml", PolicyWriter.write(POLICY)),
                        new SourceText("vocabulary.yaml", VocabularyWriter.write(POLICY.vocabulary())))
                .orThrow()
                .withParlance(
                        ParlanceReader.read(new SourceText("synonyms.yaml", ParlanceWriter.write(POLICY.parlance())))
                                .orThrow());

        assertThat(policy).isEqualTo(POLICY);
        assertThat(FactsReader.read(new SourceText("f.yaml", written), POLICY)
                        .orThrow()
                        .values())
                .isEqualTo(facts.values());
        for (String id : List.of("r1", "r2")) {
            Revision revision = SampleTerms.revision(id);
            Revision read = RevisionReader.read(new SourceText("r.yaml", RevisionWriter.write(revision)), POLICY)
                    .orThrow();
            assertThat(WithoutOrigins.of(read)).isEqualTo(WithoutOrigins.of(revision));
        }
    }

    @Provide
    Arbitrary<Revision> revisions() {
        return Arbitraries.randomValue(RandomRevisions::next);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(OddTexts::next);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.randomValue(RandomFacts::next);
    }
}
