package dev.proviso.dsl.conformance;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.dsl.finding.Remedy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings and explanations in the words of the conformance cases. */
final class ToldFinding {

    private ToldFinding() {}

    static String verdict(Finding finding) {
        return name(finding.verdict());
    }

    static List<String> causes(Finding finding) {
        return finding.causes().stream().map(ToldFinding::name).toList();
    }

    static List<String> answer(String which, Explanation why) {
        return switch (which) {
            case "because" ->
                why.because().stream().map(fact -> fact.path().toString()).toList();
            case "missing" -> why.missing().stream().map(ToldFinding::missing).toList();
            default -> why.toComply().stream().map(ToldFinding::remedy).toList();
        };
    }

    private static String missing(MissingSet set) {
        return set.facts().stream().map(fact -> fact.path().toString()).collect(Collectors.joining(", "));
    }

    private static String remedy(Remedy remedy) {
        return remedy.changes().stream().map(ToldFinding::change).collect(Collectors.joining("; "));
    }

    private static String change(Change change) {
        if (change instanceof Change.SetTo set) {
            return set.fact() + " = " + joined(set.to(), " or ");
        }
        if (change instanceof Change.Include include) {
            return include.fact() + " with " + joined(include.elements(), ", ");
        }
        if (change instanceof Change.Exclude exclude) {
            return exclude.fact() + " without " + joined(exclude.elements(), ", ");
        }
        if (change instanceof Change.Satisfy satisfy) {
            return (satisfy.holds() ? "so that " : "so that not ") + satisfy.condition() + " by "
                    + joined(satisfy.facts(), ", ");
        }
        if (change instanceof Change.Comply comply) {
            return "comply with " + comply.clause();
        }
        return "no " + ((Change.Remove) change).element();
    }

    static List<String> sanctions(Evaluation evaluation) {
        return evaluation.sanctions().stream()
                .map(finding -> finding.sanction().id() + " on "
                        + finding.violated().stream()
                                .map(clause -> evaluation.compiled().outline().citation(clause))
                                .collect(Collectors.joining(", "))
                        + finding.aggravations().stream()
                                .map(aggravation -> ", aggravated: " + name(aggravation.holds()))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String joined(List<?> all, String separator) {
        return all.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
