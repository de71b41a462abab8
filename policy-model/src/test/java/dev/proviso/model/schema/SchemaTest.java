package dev.proviso.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.Temporal;
import dev.proviso.model.document.TextFormat;
import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.model.fact.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schemas take what the readers take, word for word. */
class SchemaTest {

    @ParameterizedTest
    @CsvSource({
        "policy, sample-terms/policy.yaml",
        "vocabulary, sample-terms/vocabulary.yaml",
        "synonyms, sample-terms/synonyms.yaml",
        "revision, sample-terms/r1.yaml",
        "revision, sample-terms/r2.yaml",
        "cases, sample-terms/cases/r2.yaml",
        "facts, sample-app.yaml",
        "facts, sample-app.json",
    })
    void theSampleIsValid(String schema, String file) {
        assertThat(Schemas.errors(schema, SampleTerms.source(file).text())).isEmpty();
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of(
                        "policy", "/properties/documents/items/properties/relation", RelatedDocument.Relation.class),
                Arguments.of("vocabulary", "/$defs/kind", FactKind.class),
                Arguments.of("vocabulary", "/properties/facts/items/properties/methods/items", EvidenceMethod.class),
                Arguments.of("facts", "/$defs/evidence/properties/method", EvidenceMethod.class),
                Arguments.of("revision", "/properties/status", RevisionStatus.class),
                Arguments.of("revision", "/properties/source/properties/origin", RevisionSource.ChangeOrigin.class),
                Arguments.of("revision", "/properties/source/properties/format", TextFormat.class),
                Arguments.of("revision", "/properties/sanctions/items/properties/notice", Sanction.Notice.class),
                Arguments.of("revision", "/$defs/lineage/properties/status", NodeStatus.class),
                Arguments.of("revision", "/$defs/reference/properties/relation", Reference.Relation.class),
                Arguments.of("revision", "/$defs/modality", Modality.class),
                Arguments.of("revision", "/$defs/norm/properties/temporal", Temporal.class),
                Arguments.of("revision", "/$defs/norm/properties/evaluability", Evaluability.class),
                Arguments.of("revision", "/$defs/review/properties/status", ReviewStatus.class),
                Arguments.of("revision", "/$defs/paragraph/properties/role", ParagraphRole.class));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void everyConstantIsAWordOfTheSchema(String schema, String pointer, Class<? extends Enum<?>> type) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            words.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        List<String> inSchema = new ArrayList<>();
        for (JsonNode word : Schemas.json(schema).at(pointer + "/enum")) {
            inSchema.add(word.asString());
        }

        assertThat(inSchema).isEqualTo(words);
    }
}
