package dev.proviso.benchmarks;

import dev.proviso.benchmarks.ruling.Ruling;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The verdicts on one app, by norm. */
final class Verdicts {

    private Verdicts() {}

    /** Of all norms that have a rule. */
    static Map<NormId, Verdict> ofInterpreter(CompiledPolicy compiled, Facts facts, EvaluationOptions options) {
        Map<NormId, Verdict> verdicts = new LinkedHashMap<>();
        compiled.evaluate(facts, options).findings().stream()
                .flatMap(finding -> finding.norms().stream())
                .filter(norm -> norm.norm().rule().isPresent())
                .forEach(norm -> verdicts.put(norm.norm().id(), norm.verdict()));
        return verdicts;
    }

    static Map<NormId, Verdict> ofRulings(List<NormId> norms, byte[] rulings) {
        Map<NormId, Verdict> verdicts = new LinkedHashMap<>();
        for (int i = 0; i < rulings.length; i++) {
            verdicts.put(norms.get(i), Ruling.VERDICTS.get(rulings[i]));
        }
        return verdicts;
    }
}
