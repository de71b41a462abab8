package dev.proviso.dsl.interview;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.Verdicts;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What an interview is about, and what it takes to try answers out. */
final class Inquiry {

    private final CompiledPolicy policy;
    private final EvaluationOptions options;
    private final Predicate<NodeId> scope;
    private final Decider decider;
    private final Places places;
    private final Map<Scalar, List<Value>> literals;

    /** @param scope the clauses that are to be decided */
    Inquiry(CompiledPolicy policy, Facts facts, EvaluationOptions options, Predicate<NodeId> scope) {
        this.policy = policy;
        this.options = options;
        this.scope = scope;
        this.decider = policy.decider(options);
        this.places = new Places(policy.policy().vocabulary());
        this.literals =
                Literals.of(policy.plan(), options.parameters(), options.today().or(facts::asOf));
    }

    Places places() {
        return places;
    }

    /** Answers to try out: values that the rules name, and those of facts that are known, with which others may be compared. */
    Guesses guesses(Facts known) {
        return new Guesses(Literals.with(literals, known));
    }

    Evaluation evaluate(Facts facts) {
        return policy.evaluate(facts, options);
    }

    /** The findings that are undecided, of those that are to be decided. */
    List<Finding> undecided(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.UNDECIDED && scope.test(finding.clause()))
                .toList();
    }

    /** Whether a clause is decided by the outcomes of others that are to be decided, and by nothing else: nobody is asked for its sake. */
    boolean followsFromOthers(NodeId clause) {
        return policy.plan().norms(clause).stream()
                .map(norm -> policy.followsFrom(norm.norm().id()))
                .allMatch(read -> !read.isEmpty() && read.stream().allMatch(scope));
    }

    /** Whether all that the rules of a clause read is the same. */
    boolean isSame(NodeId clause, Facts before, Facts after) {
        return policy.factsRead(clause).stream()
                .allMatch(fact -> before.value(fact).equals(after.value(fact)));
    }

    /** Tries answers out on facts, whose places in a file do not count. */
    Trial trial(Facts facts) {
        return new Trial(
                new Facts(facts.app(), facts.title(), facts.asOf(), facts.values(), facts.evidence(), Map.of()));
    }

    /** Answers laid over facts. Not for more than one thread at a time. */
    final class Trial {

        private final Facts facts;
        private final Verdicts verdicts = decider.verdicts();
        private int decisions;

        private Trial(Facts facts) {
            this.facts = facts;
        }

        Facts with(Map<FactPath, FactValue> answers) {
            return facts.with(answers);
        }

        /** Decides with some answers; {@link #verdict} has what came of it until the next time. */
        void decide(Map<FactPath, FactValue> answers) {
            decisions++;
            decider.decide(decider.row(with(answers)), verdicts);
        }

        Verdict verdict(NodeId clause) {
            List<Integer> norms = policy.plan().normsOf().getOrDefault(clause, List.of());
            Verdict first = Verdict.NOT_EVALUATED;
            for (int norm : norms) {
                Verdict verdict = verdicts.get(norm);
                first = verdict.compareTo(first) < 0 ? verdict : first;
            }
            return first;
        }

        boolean decides(Map<FactPath, FactValue> answers, NodeId clause) {
            decide(answers);
            return verdict(clause) != Verdict.UNDECIDED;
        }

        /** How many times it decided so far. */
        int decisions() {
            return decisions;
        }
    }

    /** The addresses to ask for in order to know what is not known at one: a record's fields, unless it may be none. */
    Set<FactPath> unknown(FactPath path, FactValue value) {
        Set<FactPath> paths = new LinkedHashSet<>();
        collect(path, places.at(path).type(), value, paths);
        return paths;
    }

    private void collect(FactPath path, Type type, FactValue value, Set<FactPath> paths) {
        boolean isUnknown = value instanceof FactValue.Unknown;
        Optional<Value.Structure> record =
                value instanceof FactValue.Known known && known.value() instanceof Value.Structure structure
                        ? Optional.of(structure)
                        : Optional.empty();
        boolean hasFields = record.isPresent() || (isUnknown && type instanceof Type.Structure);
        if (hasFields && Places.present(type) instanceof Type.Structure structure) {
            structure
                    .fields()
                    .forEach(field -> collect(
                            path.field(field.name()),
                            field.type(),
                            record.map(known -> known.field(field.name())).orElse(FactValue.UNKNOWN),
                            paths));
        } else if (isUnknown) {
            paths.add(path);
        }
    }

    /** The addresses of a list. */
    static List<FactPath> sorted(Set<FactPath> paths, Places places) {
        List<FactPath> sorted = new ArrayList<>(paths);
        sorted.sort(places.order());
        return sorted;
    }
}
