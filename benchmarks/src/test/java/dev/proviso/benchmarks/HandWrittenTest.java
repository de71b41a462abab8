package dev.proviso.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.benchmarks.data.Apps;
import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.benchmarks.data.Measured;
import dev.proviso.benchmarks.map.FactMap;
import dev.proviso.benchmarks.map.MapRules;
import dev.proviso.benchmarks.ruling.NormOrder;
import dev.proviso.benchmarks.typed.AppReader;
import dev.proviso.benchmarks.typed.Deadlines;
import dev.proviso.benchmarks.typed.TypedRules;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The hand-written programs give every verdict that the interpreter gives. */
class HandWrittenTest {

    private static final Bundled BUNDLED = Bundled.read();
    private static final CompiledPolicy COMPILED = BUNDLED.compiled();
    private static final int RANDOM_APPS = 20_000;

    @Test
    void theyDecideAllNormsThatHaveARule() {
        assertThat(NormOrder.norms())
                .containsExactlyInAnyOrderElementsOf(COMPILED.decider().norms());
    }

    @Test
    void typedRulesAgreeWithTheInterpreterOnAllCases() {
        for (TestCase given : Cases.read(BUNDLED)) {
            EvaluationOptions options = options(given);

            agree(given.name(), given.facts(), options, typed(options));
        }
    }

    @Test
    void mapRulesAgreeWithTheInterpreterOnAllCases() {
        for (TestCase given : Cases.read(BUNDLED)) {
            EvaluationOptions options = options(given);

            agree(given.name(), given.facts(), options, map(options));
        }
    }

    @Test
    void typedRulesAgreeWithTheInterpreterOnRandomApps() {
        BiConsumer<Facts, byte[]> typed = typed(EvaluationOptions.DEFAULT);
        for (Facts facts : Apps.random(BUNDLED.policy(), RANDOM_APPS, 1)) {
            agree(facts.toString(), facts, EvaluationOptions.DEFAULT, typed);
        }
    }

    @Test
    void mapRulesAgreeWithTheInterpreterOnRandomApps() {
        BiConsumer<Facts, byte[]> map = map(EvaluationOptions.DEFAULT);
        for (Facts facts : Apps.random(BUNDLED.policy(), RANDOM_APPS, 2)) {
            agree(facts.toString(), facts, EvaluationOptions.DEFAULT, map);
        }
    }

    @Test
    void theAppsThatAreMeasuredShowEveryVerdictThatTheCasesShow() {
        Map<NormId, Set<Verdict>> wanted = new LinkedHashMap<>();
        for (TestCase given : Cases.read(BUNDLED)) {
            note(wanted, Verdicts.ofInterpreter(COMPILED, given.facts(), options(given)));
        }
        Map<NormId, Set<Verdict>> shown = new LinkedHashMap<>();
        for (Facts facts : Measured.apps(BUNDLED)) {
            note(shown, Verdicts.ofInterpreter(COMPILED, facts, EvaluationOptions.DEFAULT));
        }

        wanted.forEach(
                (norm, verdicts) -> assertThat(shown.get(norm)).as(norm.value()).containsAll(verdicts));
    }

    private static void note(Map<NormId, Set<Verdict>> seen, Map<NormId, Verdict> verdicts) {
        verdicts.forEach((norm, verdict) ->
                seen.computeIfAbsent(norm, id -> EnumSet.noneOf(Verdict.class)).add(verdict));
    }

    private static EvaluationOptions options(TestCase given) {
        Map<String, String> parameters = new LinkedHashMap<>();
        given.parameters().forEach((name, literal) -> parameters.put(name, literal.text()));
        return COMPILED.withParameters(EvaluationOptions.DEFAULT, parameters).orThrow();
    }

    private static Map<String, Duration> deadlines(EvaluationOptions options) {
        Map<String, Duration> deadlines = new LinkedHashMap<>(BUNDLED.deadlines());
        options.parameters().forEach((name, value) -> deadlines.put(name, ((Value.Duration) value).value()));
        return deadlines;
    }

    private static BiConsumer<Facts, byte[]> typed(EvaluationOptions options) {
        TypedRules rules = new TypedRules(Deadlines.of(deadlines(options)));
        return (facts, verdicts) ->
                rules.decide(AppReader.read(facts, BUNDLED.policy().vocabulary()), verdicts);
    }

    private static BiConsumer<Facts, byte[]> map(EvaluationOptions options) {
        MapRules rules = new MapRules(deadlines(options));
        return (facts, verdicts) -> rules.decide(FactMap.of(facts), verdicts);
    }

    private static void agree(String name, Facts facts, EvaluationOptions options, BiConsumer<Facts, byte[]> program) {
        byte[] verdicts = new byte[NormOrder.norms().size()];
        program.accept(facts, verdicts);

        assertThat(Verdicts.ofRulings(NormOrder.norms(), verdicts))
                .as(name)
                .isEqualTo(Verdicts.ofInterpreter(COMPILED, facts, options));
    }
}
