package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.syntax.State;
import dev.proviso.model.fact.FactPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the smallest sets of unknown facts that may decide a clause. */
final class Missing {

    private final Case question;
    private final Declared declared;
    private final Reaches reaches;
    private final Literals literals;
    private final Derivation derivation;
    private final Decisiveness decisiveness;
    private final Map<FactPath, Gap.Missing> gaps = new LinkedHashMap<>();

    Missing(Case question, Inputs inputs, Trace trace, Knowledge knowledge, Declared declared, WayAlgebra algebra) {
        this.question = question;
        this.declared = declared;
        this.reaches = new Reaches(question.plan(), trace.cells());
        this.literals = new Literals(question.plan());
        this.derivation = new Derivation(question.plan(), trace.cells(), algebra, new Learnable());
        this.decisiveness = new Decisiveness(question, inputs, knowledge, declared);
    }

    /** Conditions that are as they are, and those that may become so when unknown facts are learnt. */
    private final class Learnable implements Derivation.Leaves {

        @Override
        public Ways of(int cell, Step leaf, boolean truth) {
            if (leaf.datum().truth() == Truth.of(truth)) {
                return Ways.FREE;
            }
            boolean asksWhatIsKnown = leaf.core() instanceof Core.StateTest test && test.state() == State.KNOWN;
            Set<Gap.Missing> unknown = reaches.of(leaf).unknown();
            boolean mayChange = !unknown.isEmpty()
                    && (asksWhatIsKnown || leaf.datum().gaps().stream().allMatch(Gap.Missing.class::isInstance));
            if (!mayChange || (leaf.datum() instanceof Datum.Known && !asksWhatIsKnown)) {
                return Ways.NONE;
            }
            unknown.forEach(gap -> gaps.put(gap.path(), gap));
            return Ways.of(literals.predicate(cell, leaf, truth));
        }

        @Override
        public Ways domain(int cell, Step domain) {
            return Ways.FREE;
        }

        @Override
        public Ways removed(Datum collection, Datum element) {
            return Ways.NONE;
        }

        @Override
        public Ways reshaped(int cell, Step quantifier, boolean truth) {
            return Ways.NONE;
        }
    }

    /** The sets: the shortest first, then those that decide in more cases, then in the order of the vocabulary. */
    List<MissingSet> find(Results results) {
        Ways deciding =
                derivation.any(List.of(derivation.violated(question.clause()), derivation.cleared(question.clause())));
        List<Candidate> kept = new ArrayList<>();
        for (List<FactPath> paths : bySize(deciding)) {
            double share = kept.stream().anyMatch(smaller -> paths.containsAll(smaller.paths()))
                    ? 0
                    : decisiveness.of(paths, inside(deciding, paths));
            if (share > 0) {
                kept.add(new Candidate(paths, share));
            }
        }
        if (kept.isEmpty()) {
            everything(results).ifPresent(kept::add);
        }
        return kept.stream()
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.paths().size())
                        .thenComparing(Comparator.comparing(Candidate::share).reversed())
                        .thenComparing(candidate -> candidate.paths().get(0), declared.order()))
                .map(candidate -> new MissingSet(
                        candidate.paths().stream().map(this::told).toList()))
                .toList();
    }

    /** @param share of the cases in which these facts decide */
    private record Candidate(List<FactPath> paths, double share) {}

    private List<List<FactPath>> bySize(Ways ways) {
        return ways.sets().stream()
                .map(this::paths)
                .distinct()
                .sorted(Comparator.comparing(List::size))
                .toList();
    }

    private List<FactPath> paths(LiteralSet set) {
        return literals.of(set).stream()
                .flatMap(literal -> reaches.of(((Literal.Predicate) literal).step()).unknown().stream())
                .map(Gap.Missing::path)
                .distinct()
                .sorted(declared.order())
                .toList();
    }

    /** The ways that take no other facts. */
    private List<LiteralSet> inside(Ways ways, List<FactPath> paths) {
        return ways.sets().stream().filter(set -> paths.containsAll(paths(set))).toList();
    }

    /** Everything that is unknown, if facts are all that is: once it is known, the clause is decided. */
    private Optional<Candidate> everything(Results results) {
        Set<Gap> all = new LinkedHashSet<>();
        question.plan().norms(question.clause()).forEach(norm -> all.addAll(results.gaps(norm)));
        List<FactPath> paths = new ArrayList<>();
        for (Gap gap : all) {
            if (!(gap instanceof Gap.Missing missing)) {
                return Optional.empty();
            }
            gaps.put(missing.path(), missing);
            paths.add(missing.path());
        }
        paths.sort(declared.order());
        return paths.isEmpty() ? Optional.empty() : Optional.of(new Candidate(paths, 0));
    }

    private MissingFact told(FactPath path) {
        Declared.Place place = declared.at(path);
        Gap.Missing gap = Optional.ofNullable(gaps.get(path)).orElseThrow();
        return new MissingFact(path, place.kind(), place.question(), gap.cause());
    }
}
