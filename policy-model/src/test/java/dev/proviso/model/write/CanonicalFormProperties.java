package dev.proviso.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Seal;
import dev.proviso.model.read.RevisionReader;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The canonical form tells any two revisions apart, and nothing else. */
class CanonicalFormProperties {

    @Property(tries = 15)
    void whateverIsChangedTheFormChanges(@ForAll("revisions") Revision revision) {
        String form = RevisionWriter.canonical(revision);

        Map<String, Revision> variations = Variations.of(revision);

        assertThat(variations).containsKeys("status", "source.snapshot", "source.charset");
        variations.forEach((path, changed) -> {
            if (isTold(path, changed)) {
                assertThat(RevisionWriter.canonical(changed)).as(path).isNotEqualTo(form);
            }
        });
    }

    /** A norm without a ground is none, and its own hash is no part of what is hashed. */
    private static boolean isTold(String path, Revision changed) {
        boolean isNorm =
                changed.norms().stream().noneMatch(norm -> norm.grounds().isEmpty());
        boolean hasPredecessor = changed.predecessor().isPresent() || !path.startsWith("seal.");
        return isNorm && hasPredecessor && !path.startsWith("seal.own");
    }

    @Property(tries = 100)
    void itsOwnHashDoesNotChangeTheForm(@ForAll("revisions") Revision revision) {
        Revision sealed = revision.sealed(
                new Seal(Optional.of(ContentHash.of("another")), revision.seal().predecessor()));

        assertThat(RevisionWriter.canonical(sealed)).isEqualTo(RevisionWriter.canonical(revision));
    }

    @Property(tries = 100)
    void writingAndReadingKeepsTheForm(@ForAll("revisions") Revision revision) {
        Revision read = RevisionReader.read(
                        new SourceText("other-name.yaml", "# a remark\n" + RevisionWriter.write(revision)),
                        SampleTerms.policy())
                .orThrow();

        assertThat(RevisionWriter.canonical(read)).isEqualTo(RevisionWriter.canonical(revision));
    }

    @Property(tries = 100)
    void theFormIsJsonWithKeysInOrderAndNoWhiteSpaceBetween(@ForAll("revisions") Revision revision) {
        String form = RevisionWriter.canonical(revision);
        java.util.Deque<String> lastKeys = new java.util.ArrayDeque<>();
        StringBuilder again = new StringBuilder();

        try (JsonParser parser = new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), form)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> lastKeys.push("");
                    case END_OBJECT -> lastKeys.pop();
                    case PROPERTY_NAME -> assertThat(parser.currentName()).isGreaterThan(lastKeys.pop());
                    default -> {}
                }
                if (token == JsonToken.PROPERTY_NAME) {
                    lastKeys.push(parser.currentName());
                }
                again.append(token == JsonToken.VALUE_STRING ? parser.getString() : "");
            }
        }
        assertThat(again).isNotEmpty();
        assertThat(form.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "")).doesNotContainPattern("\\s");
    }

    /** Hashes are kept for years: should this one change, so does every seal there is. */
    @Example
    void theFormOfTheSampleIsAsItAlwaysWas() {
        assertThat(RevisionWriter.canonical(SampleTerms.revision("r2")))
                .startsWith("{\"approvals\":[{\"by\":\"the editors\",\"on\":\"2026-02-01\"}],\"dates\":")
                .contains("\"lineage\":{\"status\":\"removed\",\"successors\":[\"consent\"]}");
        assertThat(ContentHash.of(RevisionWriter.canonical(SampleTerms.revision("r2")))
                        .value())
                .isEqualTo("sha256:344cfe3b820218d8ba33353711657bac6d143bb56e0eb17fd19dabacf85ddb44");
    }

    @Provide
    Arbitrary<Revision> revisions() {
        return Arbitraries.randomValue(RandomRevisions::next);
    }
}
