package dev.proviso.dsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationLimits;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.Verdicts;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.Facts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Rules have the verdicts, causes, explanations and sanctions that the conformance cases state. */
class EvaluationConformanceTest {

    private final Policy policy = CaseFiles.policy();

    @TestFactory
    Stream<DynamicNode> everyCaseComesOutAsItStates() throws IOException {
        return CaseFiles.in("evaluation").stream().map(file -> {
            JsonNode root = CaseFiles.parsed(file);
            return dynamicContainer(
                    file.getFileName() + ": " + root.get("about").asString(),
                    root.get("cases").valueStream().map(this::test));
        });
    }

    private DynamicNode test(JsonNode entry) {
        return dynamicTest(entry.toString(), () -> {
            CompiledPolicy compiled = CompiledPolicy.compile(policy, RulebookSketch.revision(entry))
                    .orThrow();
            Checked<EvaluationOptions> options = options(entry, compiled);
            assertThat(CaseFiles.mistakes(options)).isEqualTo(CaseFiles.texts(entry.path("mistakes")));
            options.value().ifPresent(given -> check(entry, compiled, given));
        });
    }

    private static Checked<EvaluationOptions> options(JsonNode entry, CompiledPolicy compiled) {
        EvaluationOptions options = EvaluationOptions.DEFAULT;
        if (entry.has("today")) {
            options = options.on(LocalDate.parse(entry.get("today").asString()));
        }
        if (entry.has("steps")) {
            options = options.within(new EvaluationLimits(entry.get("steps").asLong(), 100, 100));
        }
        Map<String, String> literals = new LinkedHashMap<>();
        entry.path("set").forEachEntry((name, literal) -> literals.put(name, literal.asString()));
        return compiled.withParameters(options, literals);
    }

    private void check(JsonNode entry, CompiledPolicy compiled, EvaluationOptions options) {
        Facts facts = CaseFiles.facts(entry, policy).orThrow();
        Evaluation evaluation = compiled.evaluate(facts, options);
        entry.path("verdicts")
                .forEachEntry((citation, verdict) -> assertThat(ToldFinding.verdict(finding(evaluation, citation)))
                        .as(citation)
                        .isEqualTo(verdict.asString()));
        entry.path("causes")
                .forEachEntry((citation, causes) -> assertThat(ToldFinding.causes(finding(evaluation, citation)))
                        .as("causes of %s", citation)
                        .isEqualTo(CaseFiles.texts(causes)));
        for (String answer : List.of("because", "missing", "to_comply")) {
            entry.path(answer)
                    .forEachEntry((citation, expected) -> assertThat(
                                    ToldFinding.answer(answer, evaluation.explain(finding(evaluation, citation))))
                            .as("%s of %s", answer, citation)
                            .isEqualTo(CaseFiles.texts(expected)));
        }
        if (entry.has("sanctions")) {
            assertThat(ToldFinding.sanctions(evaluation)).isEqualTo(CaseFiles.texts(entry.get("sanctions")));
        }
        if (options.limits().equals(EvaluationLimits.DEFAULT)) {
            checkCompiled(evaluation, compiled, options);
        }
    }

    private static void checkCompiled(Evaluation evaluation, CompiledPolicy compiled, EvaluationOptions options) {
        var decider = compiled.decider(options);
        Verdicts verdicts = decider.verdicts();
        decider.decide(decider.row(evaluation.facts()), verdicts);
        evaluation.findings().stream()
                .flatMap(finding -> finding.norms().stream())
                .filter(norm -> decider.norms().contains(norm.norm().id()))
                .forEach(norm -> assertThat(
                                verdicts.get(decider.norms().indexOf(norm.norm().id())))
                        .as("compiled %s", norm.norm().id())
                        .isEqualTo(norm.verdict()));
    }

    private static Finding finding(Evaluation evaluation, String citation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.citation().equals(citation))
                .findFirst()
                .orElseThrow();
    }
}
