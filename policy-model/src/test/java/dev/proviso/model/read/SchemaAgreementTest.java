package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.schema.Schemas;
import dev.proviso.model.yaml.YamlTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schemas and readers agree on what is well formed. Readers check more: names that must be there, words, days, types of facts. */
class SchemaAgreementTest {

    private static final Set<String> ABOUT_FORM = Set.of("DOC-005", "DOC-006", "DOC-007", "DOC-008");

    /** What only a reader can tell, though its code is one of form. */
    private static final Set<String> PAST_A_SCHEMA = Set.of(
            "an address that is none",
            "a duration in months",
            "no such day",
            "an expiry that is no day",
            "a removed clause with words",
            "markup outside of the words",
            "markup over markup",
            "a charset that is none",
            "a group that is a text",
            "none for a group of facts",
            // The YAML that the schema is held against here takes it for a text.
            "a tilde for a title");

    private static final Pattern NO_SUCH_KEY = Pattern.compile("(.*) has no key 'zzzzzzzz'; the keys are (.*)");

    private static Stream<BrokenFile> wellFormedFiles() {
        return Stream.of("syntax", "policy", "vocabulary", "synonyms", "revision", "facts", "cases")
                .flatMap(kind -> BrokenFile.in("broken/" + kind + ".yaml").stream())
                .filter(broken -> broken.diagnostics().stream()
                        .noneMatch(d -> Set.of("DOC-001", "DOC-003", "DOC-004").contains(d.code())));
    }

    static Stream<BrokenFile> filesThatTheSchemaRefuses() {
        return wellFormedFiles().filter(broken -> !isValid(broken));
    }

    static Stream<BrokenFile> filesWithAMistakeOfForm() {
        return wellFormedFiles()
                .filter(broken -> broken.diagnostics().stream().anyMatch(d -> ABOUT_FORM.contains(d.code())))
                .filter(broken -> !PAST_A_SCHEMA.contains(broken.name()));
    }

    static Stream<BrokenFile> filesWithoutMistakes() {
        return wellFormedFiles().filter(broken -> broken.expected().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("filesThatTheSchemaRefuses")
    void whatTheSchemaRefusesTheReaderRefusesToo(BrokenFile broken) {
        assertThat(broken.diagnostics()).anyMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @MethodSource("filesWithAMistakeOfForm")
    void whatTheReaderFindsInTheFormTheSchemaRefusesToo(BrokenFile broken) {
        assertThat(isValid(broken)).as(broken.diagnostics().toString()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("filesWithoutMistakes")
    void whatTheReaderTakesTheSchemaTakesToo(BrokenFile broken) {
        assertThat(isValid(broken)).isTrue();
    }

    private static boolean isValid(BrokenFile broken) {
        return Schemas.errors(schemaOf(broken.file()), broken.content()).isEmpty();
    }

    private static String schemaOf(String file) {
        return switch (file) {
            case "policy.yaml" -> "policy";
            case "vocabulary.yaml" -> "vocabulary";
            case "synonyms.yaml" -> "synonyms";
            case "r2.yaml" -> "revision";
            case "cases.yaml" -> "cases";
            default -> "facts";
        };
    }

    /** Where the schema describes what a reader calls by this name. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("a policy", "policy#"),
            Map.entry("a role", "policy#/properties/roles/items"),
            Map.entry("a related document", "policy#/properties/documents/items"),
            Map.entry("a vocabulary", "vocabulary#"),
            Map.entry(
                    "a field",
                    "vocabulary#/properties/types/additionalProperties/oneOf/1/properties/fields/additionalProperties"),
            Map.entry("a fact", "vocabulary#/properties/facts/items"),
            Map.entry("a file of synonyms", "synonyms#"),
            Map.entry("a synonym", "synonyms#/properties/synonyms/items"),
            Map.entry("an example", "synonyms#/properties/examples/items"),
            Map.entry("a gap", "synonyms#/properties/gaps/items"),
            Map.entry("a revision", "revision#"),
            Map.entry("'dates'", "revision#/properties/dates"),
            Map.entry("'source'", "revision#/properties/source"),
            Map.entry("an approval", "revision#/properties/approvals/items"),
            Map.entry("a term", "revision#/properties/terms/items"),
            Map.entry("a parameter", "revision#/properties/parameters/items"),
            Map.entry("a definition", "revision#/properties/definitions/items"),
            Map.entry("a sanction", "revision#/properties/sanctions/items"),
            Map.entry(
                    "an aggravating circumstance",
                    "revision#/properties/sanctions/items/properties/aggravated_by/items"),
            Map.entry("a ground", "revision#/$defs/own_ground"),
            Map.entry("a section", "revision#/$defs/section"),
            Map.entry("a piece of markup", "revision#/$defs/markup"),
            Map.entry("a clause", "revision#/$defs/clause"),
            Map.entry("an item", "revision#/$defs/item"),
            Map.entry("a paragraph", "revision#/$defs/paragraph"),
            Map.entry("a lineage", "revision#/$defs/lineage"),
            Map.entry("a reference", "revision#/$defs/reference"),
            Map.entry("a norm", "revision#/$defs/norm"),
            Map.entry("a review", "revision#/$defs/review"),
            Map.entry("a facts file", "facts#"),
            Map.entry("a piece of evidence", "facts#/$defs/evidence"),
            Map.entry("a file of test cases", "cases#"),
            Map.entry("a test case", "cases#/properties/cases/items"));

    @Test
    void readersAndSchemasKnowTheSameKeys() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (String file :
                List.of("policy.yaml", "vocabulary.yaml", "synonyms.yaml", "r2.yaml", "facts.yaml", "cases.yaml")) {
            known.putAll(keysThatReadersKnow(file));
        }
        known.remove("a type");

        assertThat(known.keySet()).isEqualTo(new TreeSet<>(PLACES.keySet()));
        known.forEach((owner, keys) -> assertThat(keys).as(owner).isEqualTo(keysOfSchema(owner)));
    }

    /** Puts a key that nobody knows into every mapping of a sample, and hears which ones are known there. */
    private static Map<String, Set<String>> keysThatReadersKnow(String file) {
        String sample = SampleTerms.source(BrokenFile.sampleOf(file)).text();
        JsonNode tree = YamlTrees.read(sample);
        addKey(tree);
        BrokenFile broken = new BrokenFile("", file, JsonMapper.shared().writeValueAsString(tree), List.of());
        Map<String, Set<String>> known = new TreeMap<>();
        for (Diagnostic diagnostic : broken.diagnostics()) {
            Matcher matcher = NO_SUCH_KEY.matcher(
                    diagnostic.message() + "; " + diagnostic.hint().orElse(""));
            if (matcher.matches()) {
                known.put(
                        matcher.group(1), new TreeSet<>(List.of(matcher.group(2).split(", "))));
            }
        }
        return known;
    }

    private static void addKey(JsonNode node) {
        for (JsonNode child : new ArrayList<>(node.values())) {
            addKey(child);
        }
        if (node instanceof ObjectNode object) {
            object.put("zzzzzzzz", 1);
        }
    }

    private static Set<String> keysOfSchema(String owner) {
        String[] place = PLACES.getOrDefault(owner, "").split("#", 2);
        return new TreeSet<>(Schemas.json(place[0]).at(place[1] + "/properties").propertyNames());
    }
}
