package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Simplex;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Facts;
import java.util.List;
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

    private static final int CELLS_OF_A_STEP = 4;

    /** Evaluations that it may take to make an example small, and the cells that are evaluated in all of them. */
    private static final int MOST_TRIES = 2_000;

    private static final int MOST_CELLS_TRIED = 2_000_000;

    /** What is said of a question for which no effort is left. */
    public static final String SPENT = "the steps for all proofs about this revision are spent";

    private final Question question;
    private final Limits limits;
    private final Effort effort;

    private Proof(Question question, Limits limits, Effort effort) {
        this.question = question;
        this.limits = limits;
        this.effort = effort;
    }

    /** The texts that plans name, and others that are likely to have the properties that they ask about. */
    public static Set<String> texts(List<Plan> plans) {
        return NamedTexts.of(plans);
    }

    /**
     * Answers a question.
     *
     * @param effort that this and other proofs may take
     * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
     */
    public static Result of(Question question, Limits limits, Effort effort) {
        if (effort.isSpent()) {
            return new Result.Open(SPENT);
        }
        try {
            return new Proof(question, limits, effort).run();
        } catch (Effort.Exhausted e) {
            return new Result.Open(SPENT);
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
        Extent extent = Extent.LEAST;
        while (true) {
            Scene scene = new Scene(question.types(), question.texts(), extent, limits.steps(), effort);
            Formula asked = new Conditions(scene, question.plans(), question.condition()).formula(question.condition());
            Search search = new Search(scene, asked, limits.rounds());
            Optional<Result> result = search(scene, search);
            if (result.isPresent()) {
                return result.get();
            }
            Set<String> reasons = scene.needs().reasons();
            if (!extent.suffices(scene.needs())) {
                extent = extent.grown(scene.needs());
                Optional<String> excess = extent.excess(limits.elements(), limits.values());
                if (excess.isPresent()) {
                    return new Result.Open(excess.get());
                }
            } else if (!reasons.isEmpty()) {
                return new Result.Open(String.join(", ", reasons));
            } else if (scene.texts().areAsked() && !extent.hasFreeTexts()) {
                extent = extent.withFreeTexts();
            } else {
                return beyondTheOrdinary(search);
            }
        }
    }

    /** An answer, unless there is none within the extent. */
    private Optional<Result> search(Scene scene, Search search) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (search.find(true, model -> example(scene, model).isPresent())) {
                case NONE -> {
                    return attempt == 0 ? Optional.empty() : Optional.of(new Result.Open(reason(scene)));
                }
                case LIMIT -> {
                    return Optional.of(new Result.Open("the search took too many rounds" + because(scene)));
                }
                case FOUND -> {
                    Optional<Facts> facts = example(scene, search.model());
                    if (facts.isPresent()) {
                        return Optional.of(new Result.Found(
                                limits.areExamplesSmall()
                                        ? Shrinking.shrink(facts.get(), this::isSo, tries())
                                        : facts.get()));
                    }
                    search.exclude();
                }
            }
        }
        return Optional.of(new Result.Open(reason(scene)));
    }

    private Optional<Facts> example(Scene scene, Model model) {
        return Reading.facts(scene, question.types(), model).filter(this::isSo);
    }

    private int tries() {
        return Math.min(MOST_TRIES, MOST_CELLS_TRIED / Math.max(1, question.weight()));
    }

    /** An evaluation of a cell takes a fraction of a step. */
    private boolean isSo(Facts facts) {
        effort.take(1 + question.weight() / CELLS_OF_A_STEP);
        return question.isSo().test(facts);
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
        return switch (search.find(false, model -> false)) {
            case NONE -> new Result.None();
            case FOUND ->
                new Result.Open("it is only so if a decimal number has more than a thousand digits, if at all");
            case LIMIT -> new Result.Open("the search took too many rounds");
        };
    }
}
