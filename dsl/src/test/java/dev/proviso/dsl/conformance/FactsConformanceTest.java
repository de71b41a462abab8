package dev.proviso.dsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts files say what the conformance cases state, or have the mistakes at the places. */
class FactsConformanceTest {

    private final Policy policy = CaseFiles.policy();

    @TestFactory
    Stream<DynamicTest> everyFileSaysWhatItsCaseStates() throws IOException {
        return CaseFiles.in("facts").stream()
                .flatMap(file -> CaseFiles.parsed(file).get("cases").valueStream())
                .map(entry -> dynamicTest(entry.toString(), () -> check(entry)));
    }

    private void check(JsonNode entry) {
        Checked<Facts> facts = FactsReader.read(source(entry), policy);

        assertThat(CaseFiles.mistakes(facts)).isEqualTo(CaseFiles.texts(entry.path("mistakes")));
        for (String condition : CaseFiles.texts(entry.path("holds"))) {
            ObjectNode rules = JsonMapper.shared().createObjectNode();
            rules.putObject("rules").put("A.1", "require " + condition);
            CompiledPolicy compiled = CompiledPolicy.compile(policy, RulebookSketch.revision(rules))
                    .orThrow();
            Facts read = facts.value().orElseThrow();
            assertThat(compiled.evaluate(read).summary()).as(condition).containsKey(Verdict.COMPLIANT);
        }
    }

    private static SourceText source(JsonNode entry) {
        return entry.has("yaml")
                ? new SourceText("facts.yaml", entry.get("yaml").asString())
                : new SourceText("facts.json", "{\"app\":\"case\",\"facts\":" + entry.get("facts") + "}");
    }
}
