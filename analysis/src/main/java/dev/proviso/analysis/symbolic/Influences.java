package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Simplex;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/**
 * Whether the verdict of a norm is another if one of its conditions is always so, asked of many conditions. The rules are put into formulas
 * once, as they are and with a switch at each condition; a question turns one switch. What the solver learns for one question it knows for
 * the next.
 */
public final class Influences {

    /** What can be asked of. */
    public record Subject(Plan plan, PlannedNorm norm, Map<FactId, Type> types, Set<String> texts) {}

    private final Scene scene;
    private final Map<FactId, Type> types;
    private final Switches switches;
    private final Search search;
    private final int rounds;

    private Influences(Scene scene, Map<FactId, Type> types, Switches switches, Search search, int rounds) {
        this.scene = scene;
        this.types = types;
        this.switches = switches;
        this.search = search;
        this.rounds = rounds;
    }

    /**
     * Prepares for questions.
     *
     * @param conditions that will be asked about
     * @param wanted of the verdict and the one that it is if a condition is always so
     * @param effort that this and other proofs may take
     * @return empty if the rules are such that each question needs a proof of its own
     */
    public static Optional<Influences> of(
            Subject subject,
            Collection<Core> conditions,
            BiPredicate<Verdict, Verdict> wanted,
            Proof.Limits limits,
            Effort effort) {
        Extent extent = Extent.LEAST;
        try {
            while (extent.excess(limits.elements(), limits.values()).isEmpty()) {
                Scene scene = new Scene(subject.types(), subject.texts(), extent, Long.MAX_VALUE, effort);
                Switches switches = new Switches(scene.logic(), conditions);
                Formula differs = differs(scene, subject, switches, wanted);
                if (!extent.suffices(scene.needs())) {
                    extent = extent.grown(scene.needs());
                } else if (scene.texts().areAsked() && !extent.hasFreeTexts()) {
                    extent = extent.withFreeTexts();
                } else if (!scene.needs().reasons().isEmpty()) {
                    return Optional.empty();
                } else {
                    Search search = new Search(scene, differs, limits.rounds());
                    return Optional.of(new Influences(scene, subject.types(), switches, search, limits.rounds()));
                }
            }
            return Optional.empty();
        } catch (Effort.Exhausted e) {
            return Optional.empty();
        }
    }

    private static Formula differs(
            Scene scene, Subject subject, Switches switches, BiPredicate<Verdict, Verdict> wanted) {
        Logic logic = scene.logic();
        Cells cells = new Cells(scene, subject.plan(), Recorder.NONE);
        Cells switched = new Cells(scene, subject.plan(), switches);
        List<Formula> ways = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Formula> others = new ArrayList<>();
            for (Verdict other : Verdict.values()) {
                if (wanted.test(verdict, other)) {
                    others.add(Outcomes.verdict(subject.norm(), other, switched, logic));
                }
            }
            ways.add(logic.and(Outcomes.verdict(subject.norm(), verdict, cells, logic), logic.or(others)));
        }
        return logic.or(ways);
    }

    /**
     * Whether the verdict of some app is another if a condition is always so.
     *
     * @param isExample whether it is so of an app, by evaluating the rules
     * @return open also where a proof of its own might find out
     */
    public Proof.Result ask(Core condition, boolean truth, Predicate<Facts> isExample) {
        Optional<Variable> turned = switches.of(condition, truth);
        if (turned.isEmpty()) {
            return new Proof.Result.Open("it has no switch");
        }
        try {
            Predicate<Model> isSo = model -> example(model, isExample).isPresent();
            return switch (search.find(turned.get(), rounds, isSo)) {
                case NONE ->
                    scene.extent().suffices(scene.needs())
                            ? new Proof.Result.None()
                            : new Proof.Result.Open("more values would have to be told apart");
                case LIMIT -> new Proof.Result.Open("the search took too many rounds");
                case FOUND ->
                    example(search.model(), isExample)
                            .<Proof.Result>map(Proof.Result.Found::new)
                            .orElseGet(() -> new Proof.Result.Open("what seemed to be an example was none"));
            };
        } catch (Effort.Exhausted e) {
            return new Proof.Result.Open(Proof.SPENT);
        } catch (Simplex.TooMuchWork e) {
            return new Proof.Result.Open("the numbers that would have to be tried are too long");
        }
    }

    private Optional<Facts> example(Model model, Predicate<Facts> isExample) {
        return Reading.facts(scene, types, model).filter(isExample);
    }
}
