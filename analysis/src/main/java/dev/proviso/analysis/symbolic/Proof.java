package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Simplex;
import dev.proviso.model.fact.Facts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logicng.formulas.Formula;

/** Answers a question: first among apps of little extent, then among so many that they stand for all. */
public final class Proof {

    /**
     * What a proof may cost.
     *
     * @param steps nodes that may be evaluated, each for every element of the lists around it
     * @param rounds proposals of the propositional solver
     * @param elements of each list that may be told apart
     * @param values of each type with endless values that may be told apart
     * @param areExamplesSmall whether what is found leaves out whatever it need not say
     */
    public record Limits(long steps, int rounds, int elements, int values, boolean areExamplesSmall) {}

    /** What came of it. */
    public sealed interface Result {

        /** There is such an app; the rules were evaluated for it. */
        record Found(Facts facts) implements Result {}

        /** There is no such app. */
        record None() implements Result {}

        /** It is not known. */
        record Open(String reason) implements Result {}
    }

    /** How often a model may turn out not to be what it seemed. */
    private static final int ATTEMPTS = 12;

    private final Question question;
    private final Limits limits;
    private final Set<String> texts;

    private Proof(Question question, Limits limits) {
        this.question = question;
        this.limits = limits;
        this.texts = NamedTexts.of(question.plans());
    }

    /**
     * Answers a question.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
     */
    public static Result of(Question question, Limits limits) {
        try {
            return new Proof(question, limits).run();
        } catch (Scene.TooLarge e) {
            return new Result.Open("it takes more than " + limits.steps() + " steps");
        } catch (Simplex.TooMuchWork e) {
            return new Result.Open("the numbers that would have to be tried are too long");
        } catch (StackOverflowError e) {
            // Formulas are as deep as the definitions that read one another, and the solver descends into them.
            return new Result.Open("its definitions lie too deep inside each other");
        }
    }

    private Result run() {
        Extent extent = new Extent(Map.of(), 1, Map.of(), 2, false);
        while (true) {
            Scene scene = new Scene(question.types(), texts, extent, limits.steps());
            Formula asked = new Conditions(scene, question.plans(), question.condition()).formula(question.condition());
            Search search = new Search(scene, asked, limits.rounds());
            Optional<Result> result = search(scene, search);
            if (result.isPresent()) {
                return result.get();
            }
            Set<String> reasons = scene.needs().reasons();
            if (!extent.suffices(scene.needs())) {
                extent = grown(extent, scene.needs());
                Optional<String> excess = excess(extent);
                if (excess.isPresent()) {
                    return new Result.Open(excess.get());
                }
            } else if (!reasons.isEmpty()) {
                return new Result.Open(String.join(", ", reasons));
            } else if (scene.texts().areAsked() && !extent.hasFreeTexts()) {
                extent = new Extent(
                        extent.elements(), extent.otherElements(), extent.values(), extent.otherValues(), true);
            } else {
                return beyondTheOrdinary(search);
            }
        }
    }

    /** An answer, unless there is none within the extent. */
    private Optional<Result> search(Scene scene, Search search) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (search.find(true)) {
                case NONE -> {
                    return attempt == 0 ? Optional.empty() : Optional.of(new Result.Open(reason(scene)));
                }
                case LIMIT -> {
                    return Optional.of(new Result.Open("the search took too many rounds" + because(scene)));
                }
                case FOUND -> {
                    Optional<Facts> facts = Reading.facts(scene, question.types(), search.model())
                            .filter(question.isSo());
                    if (facts.isPresent()) {
                        return Optional.of(new Result.Found(
                                limits.areExamplesSmall()
                                        ? Shrinking.shrink(facts.get(), question.isSo())
                                        : facts.get()));
                    }
                    search.exclude();
                }
            }
        }
        return Optional.of(new Result.Open(reason(scene)));
    }

    private static String reason(Scene scene) {
        if (scene.extent().hasFreeTexts()) {
            return "it depends on the properties of texts, and no text was found that has them";
        }
        return "what seemed to be an example was none" + because(scene);
    }

    private static String because(Scene scene) {
        return scene.approximations().isEmpty() ? "" : ": " + String.join(", ", scene.approximations());
    }

    private static Result beyondTheOrdinary(Search search) {
        return switch (search.find(false)) {
            case NONE -> new Result.None();
            case FOUND ->
                new Result.Open("it is only so if a decimal number has more than a thousand digits, if at all");
            case LIMIT -> new Result.Open("the search took too many rounds");
        };
    }

    private static Extent grown(Extent extent, Needs needs) {
        Map<String, Integer> elements = new HashMap<>(extent.elements());
        needs.lists().forEach(list -> elements.merge(list, needs.elements(list), Integer::max));
        Map<String, Integer> values = new HashMap<>(extent.values());
        needs.universes().forEach(universe -> values.merge(universe, needs.values(universe), Integer::max));
        return new Extent(elements, extent.otherElements(), values, extent.otherValues(), extent.hasFreeTexts());
    }

    private Optional<String> excess(Extent extent) {
        Set<String> reasons = new LinkedHashSet<>();
        extent.elements().forEach((list, count) -> {
            if (count > limits.elements()) {
                reasons.add("more than " + limits.elements() + " elements of " + list + " would have to be told apart");
            }
        });
        extent.values().forEach((universe, count) -> {
            if (count > limits.values()) {
                reasons.add("more than " + limits.values() + " values of type " + universe
                        + " would have to be told apart");
            }
        });
        return reasons.stream().findFirst();
    }
}
