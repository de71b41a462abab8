package dev.proviso.dsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Explanation;
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
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reference says of truth and of explanations is so. */
class EvaluationChaptersTest {

    private final ReferencePage page = ReferencePage.read();
    private final Policy policy =
            SketchedPolicy.policyWith(page.blocks("yaml vocabulary").get(0));

    EvaluationChaptersTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> theTruthTableIsTheInterpreters() throws IOException {
        return Files.readString(Path.of("..", "docs", "language.md"))
                .lines()
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .filter(cells -> cells.size() == 6 && Truths.areAll(cells))
                .map(cells -> DynamicTest.dynamicTest(cells.toString(), () -> {
                    assertThat(truth("fair and express_consent", cells)).isEqualTo(cells.get(2));
                    assertThat(truth("fair or express_consent", cells)).isEqualTo(cells.get(3));
                    assertThat(truth("fair implies express_consent", cells)).isEqualTo(cells.get(4));
                    assertThat(truth("not fair", cells)).isEqualTo(cells.get(5));
                }));
    }

    private String truth(String expression, List<String> row) {
        List<String> facts = new ArrayList<>();
        facts.add("fair: " + row.get(0));
        facts.add("express_consent: " + row.get(1));
        facts.removeIf(fact -> fact.endsWith("unknown"));
        return evaluate(expression, String.join(", ", facts)).truth().name().toLowerCase(Locale.ROOT);
    }

    private static final class Truths {
        static boolean areAll(List<String> cells) {
            return cells.stream().allMatch(List.of("true", "false", "unknown")::contains);
        }
    }

    @TestFactory
    Stream<DynamicTest> expressionsHaveTheirValues() {
        return page.examples("values").stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    String[] parts = example.text().split(" given ", 2);

                    Datum datum = evaluate(parts[0].strip(), parts.length == 2 ? parts[1] : "");

                    assertThat(told(datum)).isEqualTo(example.outcome());
                }));
    }

    private Datum evaluate(String expression, String facts) {
        RuleText text = new RuleText(expression, Origin.of("docs/language.md"));
        Typed typed = Checker.expression(policy.vocabulary(), text).orThrow();
        Plan plan = Lowering.lower(policy.vocabulary(), typed, text);
        Inputs inputs = Inputs.of(plan, facts(facts), Optional.empty(), Map.of());
        return Interpreter.run(plan, inputs, 1_000, BitSet.valueOf(new long[] {1}))
                .cell(0);
    }

    private Facts facts(String facts) {
        return FactsReader.read(new SourceText("facts", "app: x\nfacts: {" + facts + "}"), policy)
                .orThrow();
    }

    private static String told(Datum datum) {
        return datum.gaps().isEmpty()
                ? Values.known(datum).toString()
                : "unknown: "
                        + datum.gaps().stream()
                                .map(EvaluationChaptersTest::told)
                                .collect(Collectors.joining(", "));
    }

    private static String told(Gap gap) {
        if (gap instanceof Gap.Missing missing) {
            return missing.path().toString();
        }
        Enum<?> name = gap instanceof Gap.NoResult noResult ? noResult.failure() : gap.cause();
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @TestFactory
    Stream<DynamicTest> findingsHaveTheirExplanations() {
        String clause = page.blocks("verdicts").get(0).split("\n\n", 2)[0];
        SketchedPolicy sketch = SketchedPolicy.of(clause, policy);
        CompiledPolicy compiled =
                CompiledPolicy.compile(sketch.policy(), sketch.revision()).orThrow();
        return Arrays.stream(page.blocks("explanations").get(0).split("\n\n")).map(example -> {
            List<String> lines = example.lines().toList();
            return DynamicTest.dynamicTest(lines.get(0), () -> {
                Evaluation evaluation = compiled.evaluate(facts(lines.get(0)));
                List<String> expected = lines.stream()
                        .skip(1)
                        .map(line -> line.strip().replaceAll(" {2,}", ": "))
                        .toList();

                Explanation why = evaluation.explain(evaluation.findings().get(0));

                assertThat(told(why)).isEqualTo(expected);
            });
        });
    }

    private static List<String> told(Explanation why) {
        List<String> told = new ArrayList<>();
        if (!why.because().isEmpty()) {
            told.add("because: "
                    + why.because().stream().map(fact -> fact.path().toString()).collect(Collectors.joining(", ")));
        }
        why.missing()
                .forEach(set -> told.add("missing: "
                        + set.facts().stream()
                                .map(fact -> fact.path().toString())
                                .collect(Collectors.joining(", "))));
        why.toComply()
                .forEach(
                        remedy -> told.add("to comply: " + told(remedy.changes().get(0))));
        return told;
    }

    private static String told(Change change) {
        return change instanceof Change.SetTo set
                ? set.fact() + " = "
                        + set.to().stream().map(FactValue::toString).collect(Collectors.joining(" or "))
                : "no " + change.facts().get(0);
    }
}
