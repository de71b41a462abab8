package dev.proviso.dsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.Lowering;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Runs the conformance cases on the interpreter. */
class ConformanceTest {

    private static final Path CASES = Path.of("conformance");

    @TestFactory
    Stream<DynamicNode> everyCaseHasTheValueItStates() throws IOException {
        Policy policy = policy();
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> ofCases = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("vocabulary.yaml"))
                    .sorted()
                    .toList();
            return ofCases.stream().map(file -> container(file, policy));
        }
    }

    private static Policy policy() throws IOException {
        String head =
                "{id: conformance, title: Conformance, publisher: Nobody, language: en, roles: [], documents: []}";
        return PolicyReader.read(
                        new SourceText("policy", head),
                        new SourceText("vocabulary", Files.readString(CASES.resolve("vocabulary.yaml"))))
                .orThrow();
    }

    private static DynamicNode container(Path file, Policy policy) {
        JsonNode root = CaseFiles.parsed(file);
        Optional<LocalDate> today = Optional.ofNullable(root.get("today")).map(day -> LocalDate.parse(day.asString()));
        return dynamicContainer(
                file.getFileName() + ": " + root.get("about").asString(),
                root.get("cases").valueStream().map(entry -> test(entry, root.get("given"), today, policy)));
    }

    private static DynamicTest test(JsonNode entry, JsonNode shared, Optional<LocalDate> today, Policy policy) {
        String expression = entry.get("expression").asString();
        String name = expression + (entry.has("given") ? " given " + entry.get("given") : "");
        return dynamicTest(name, () -> {
            RuleText text = new RuleText(expression, Origin.of("case"));
            Typed typed = Checker.expression(policy.vocabulary(), text).orThrow();
            Plan plan = Lowering.lower(policy.vocabulary(), typed, text);
            Facts facts = facts(policy, shared).orElse(Facts.none("case"));
            Map<FactId, FactValue> own =
                    facts(policy, entry.get("given")).map(Facts::values).orElse(Map.of());
            for (Map.Entry<FactId, FactValue> fact : own.entrySet()) {
                facts = facts.with(fact.getKey(), fact.getValue());
            }
            BitSet cell = BitSet.valueOf(new long[] {1});
            Datum datum = Interpreter.run(plan, Inputs.of(plan, facts, today, Map.of()), 10_000, cell)
                    .cell(0);
            check(entry, datum, typed.type());
        });
    }

    private static Optional<Facts> facts(Policy policy, JsonNode given) {
        return Optional.ofNullable(given)
                .map(node -> FactsReader.read(new SourceText("facts", "{app: case, facts: " + node + "}"), policy)
                        .orThrow());
    }

    private static void check(JsonNode entry, Datum datum, Type type) {
        if (entry.has("value")) {
            FactPath anywhere = FactPath.of(new FactId("value"));
            SourceText written = new SourceText("value", entry.get("value").toString());
            assertThat(Values.known(datum))
                    .isEqualTo(FactsReader.readValue(written, anywhere, type).orThrow());
        } else {
            TreeSet<String> expected = new TreeSet<>(texts(entry, "missing"));
            expected.addAll(texts(entry, "causes"));
            TreeSet<String> actual = new TreeSet<>();
            datum.gaps().forEach(gap -> actual.add(name(gap)));
            assertThat(actual).isEqualTo(expected).isNotEmpty();
        }
    }

    private static List<String> texts(JsonNode entry, String key) {
        return entry.has(key)
                ? entry.get(key).valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    private static String name(Gap gap) {
        if (gap instanceof Gap.Missing missing) {
            return missing.path().toString();
        }
        Enum<?> name = gap instanceof Gap.NoResult noResult ? noResult.failure() : gap.cause();
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
