package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.dsl.finding.NormTrace;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers why the findings of one evaluation are as they are. */
public final class Explainer {

    /** Enough to choose from. */
    private static final int REMEDIES = 12;

    /**
     * The steps of the largest evaluation that is weighed part by part. The work grows with the square of them; rules over a hundred
     * elements take a tenth.
     */
    private static final long LARGEST = 10_000;

    private final Plan plan;
    private final Facts facts;
    private final Inputs inputs;
    private final Results results;
    private final Bounds bounds;
    private final Knowledge knowledge;
    private final Declared declared;

    /**
     * How much work one explanation may be.
     *
     * @param steps of the evaluation of each cell
     * @param alternatives how many sets of conditions are weighed at a time
     * @param traceChildren how many elements of a collection a trace shows
     */
    public record Bounds(long steps, int alternatives, int traceChildren) {}

    /**
     * Answers for an evaluation.
     *
     * @param inputs the facts as they were laid out for it
     * @param results of all cells
     */
    public Explainer(Plan plan, Vocabulary vocabulary, Facts facts, Inputs inputs, Results results, Bounds bounds) {
        this.plan = plan;
        this.facts = facts;
        this.inputs = inputs;
        this.results = results;
        this.bounds = bounds;
        this.knowledge = new Knowledge(plan);
        this.declared = new Declared(vocabulary);
    }

    /** Answers for one finding. */
    public Explanation explain(Finding finding) {
        Case question = new Case(plan, finding.clause(), bounds.steps());
        if (!question.isWithin(inputs, LARGEST)) {
            return new Outlines(question, inputs, declared, this::known).of(finding, results);
        }
        Trace trace = question.trace(inputs);
        WayAlgebra algebra = new WayAlgebra(bounds.alternatives());
        List<KnownFact> because = List.of();
        List<MissingSet> missing = List.of();
        List<Remedy> toComply = List.of();
        switch (finding.verdict()) {
            case UNDECIDED ->
                missing = new Missing(question, inputs, trace, knowledge, declared, algebra).find(trace.results());
            case VIOLATED, NOT_FOLLOWED -> {
                because = because(question, trace, algebra);
                toComply = new Remedies(question, knowledge, declared, algebra, REMEDIES).find(inputs, trace);
            }
            case COMPLIANT, FOLLOWED, NOT_APPLICABLE -> because = because(question, trace, algebra);
            case NOT_EVALUATED -> {}
        }
        TraceView view = new TraceView(plan, trace, bounds.traceChildren());
        List<NormTrace> norms =
                plan.norms(finding.clause()).stream().map(view::norm).toList();
        return new Explanation(finding, because, missing, toComply, norms, algebra.isLimited());
    }

    private List<KnownFact> because(Case question, Trace trace, WayAlgebra algebra) {
        return new Because(question, inputs, trace, knowledge, declared, algebra)
                .find(trace.results()).stream().map(this::known).toList();
    }

    private KnownFact known(FactPath path) {
        FactValue value = knowledge.at(inputs, path).map(Values::known).orElse(FactValue.UNKNOWN);
        return new KnownFact(path, value, location(path));
    }

    /** The place of a value, or of the nearest thing around it that has one. */
    private Optional<Location> location(FactPath path) {
        Map<FactPath, Location> locations = facts.locations();
        for (int length = path.steps().size(); length >= 0; length--) {
            Location location =
                    locations.get(new FactPath(path.fact(), path.steps().subList(0, length)));
            if (location != null) {
                return Optional.of(location);
            }
        }
        return Optional.empty();
    }
}
