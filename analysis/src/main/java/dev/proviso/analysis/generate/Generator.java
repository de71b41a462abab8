package dev.proviso.analysis.generate;

import dev.proviso.analysis.cases.VerdictWords;
import dev.proviso.analysis.cover.ConditionCoverage;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.CoverageMeter;
import dev.proviso.analysis.cover.Decision;
import dev.proviso.analysis.cover.DecisionCoverage;
import dev.proviso.analysis.mutate.Fate;
import dev.proviso.analysis.mutate.Mutant;
import dev.proviso.analysis.mutate.Mutants;
import dev.proviso.analysis.mutate.MutationReport;
import dev.proviso.analysis.mutate.MutationRun;
import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Prover;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Proposes the cases that a revision lacks: for each mutant that no case notices, each condition that no case shows to matter, and
 * each verdict that no case expects, facts that make the difference, found by proof.
 */
public final class Generator {

    private final CompiledPolicy policy;
    private final List<TestCase> cases;
    private final Set<String> names = new HashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<String> impossible = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();

    private Generator(CompiledPolicy policy, List<TestCase> cases) {
        this.policy = policy;
        this.cases = new ArrayList<>(cases);
        cases.forEach(given -> names.add(given.name()));
    }

    /**
     * Proposes cases.
     *
     * @param cases those that there are
     * @param mutants what became of the mutants when these were run
     * @param scope which part of the coverage is to be completed
     * @param done is told how many of the mutants that no case notices were dealt with
     */
    public static Proposals propose(
            CompiledPolicy policy,
            List<TestCase> cases,
            MutationReport mutants,
            UnaryOperator<Coverage> scope,
            IntConsumer done) {
        Generator generator = new Generator(policy, cases);
        int count = 0;
        for (MutationReport.Result survivor : mutants.alive()) {
            generator.survivor(survivor);
            done.accept(++count);
        }
        generator.conditions(scope);
        generator.verdicts(scope);
        return new Proposals(generator.proposals, List.copyOf(generator.impossible), List.copyOf(generator.open));
    }

    private void survivor(MutationReport.Result result) {
        Mutant mutant = result.mutant();
        if (result.fate() instanceof Fate.Survived survived) {
            // A case proposed before may have noticed it since.
            MutationRun.trial(policy, mutant)
                    .filter(trial -> proposals.stream().noneMatch(other -> trial.notices(other.given())))
                    .ifPresent(trial -> add(trial, survived, "tells " + difference(mutant)));
        } else if (result.fate() instanceof Fate.Undetermined undetermined) {
            open.add(difference(mutant) + ": " + undetermined.reason());
        }
    }

    private static String difference(Mutant mutant) {
        String from = oneLine(mutant.from());
        return mutant.to().isEmpty()
                ? "'" + from + "' from a rule without it"
                : "'" + from + "' from '" + oneLine(mutant.to()) + "'";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void conditions(UnaryOperator<Coverage> scope) {
        Coverage coverage = scope.apply(CoverageMeter.measure(policy, cases));
        List<Mutant> mutants = Mutants.of(policy);
        for (DecisionCoverage decision : coverage.decisions()) {
            for (ConditionCoverage condition : decision.conditions()) {
                if (!condition.isShown()) {
                    settle(mutants, condition, condition.whenTrue(), "false", "true");
                    settle(mutants, condition, condition.whenFalse(), "true", "false");
                }
            }
        }
    }

    /** A condition that is true matters where it would make a difference if it were false: that is a mutant. */
    private void settle(
            List<Mutant> mutants, ConditionCoverage condition, Optional<TestCase> known, String taken, String is) {
        if (known.isPresent()) {
            return;
        }
        String what = "that '" + oneLine(condition.text()) + "' matters where it is " + is;
        Optional<Mutant> mutant = Idleness.settledAs(taken, condition, mutants);
        Optional<Fate> fate = mutant.flatMap(changed -> MutationRun.onDecided(policy, changed));
        if (fate.isPresent() && fate.get() instanceof Fate.Survived survived) {
            MutationRun.trial(policy, mutant.get()).ifPresent(trial -> add(trial, survived, "shows " + what));
        } else if (fate.isPresent() && fate.get() instanceof Fate.Equivalent) {
            impossible.add(what);
        } else {
            open.add(what);
        }
    }

    private void verdicts(UnaryOperator<Coverage> scope) {
        Prover prover = Prover.of(policy);
        for (DecisionCoverage decision :
                scope.apply(CoverageMeter.measure(policy, cases)).decisions()) {
            if (decision.decision() instanceof Decision.OfNorm norm) {
                for (Verdict verdict : Verdict.values()) {
                    if (decision.unseen().contains(VerdictWords.of(verdict))) {
                        verdict(prover, norm, verdict);
                    }
                }
            }
        }
    }

    private void verdict(Prover prover, Decision.OfNorm norm, Verdict verdict) {
        String what = norm.citation() + " " + VerdictWords.of(verdict);
        Answer answer = prover.verdict(norm.norm(), verdict);
        if (answer instanceof Answer.Witness witness) {
            propose(
                    testCase(witness.facts(), norm.clause(), Optional.of(norm.norm()), "shows " + what),
                    "shows " + what);
        } else if (answer instanceof Answer.Unproved unproved) {
            open.add(what + ": " + unproved.reason());
        } else {
            impossible.add(what);
        }
    }

    /** Proposes the facts that make a difference. Where another norm of the clause hides it, the verdict of the norm alone is expected. */
    private void add(MutationRun.Trial trial, Fate.Survived survived, String shows) {
        NodeId clause = clause(survived.norm());
        Stream.of(Optional.<NormId>empty(), Optional.of(survived.norm()))
                .map(norm -> testCase(survived.facts(), clause, norm, shows))
                .filter(trial::notices)
                .findFirst()
                .ifPresent(given -> propose(given, shows));
    }

    private NodeId clause(NormId norm) {
        return policy.revision().norms().stream()
                .filter(known -> known.id().equals(norm))
                .map(Norm::clause)
                .findFirst()
                .orElseThrow();
    }

    private TestCase testCase(Facts facts, NodeId clause, Optional<NormId> norm, String shows) {
        Finding finding = policy.evaluate(facts).finding(clause).orElseThrow();
        String citation = finding.citation() + norm.map(id -> "/" + id).orElse("");
        String verdict = VerdictWords.of(norm.map(id -> verdict(finding, id)).orElse(finding.verdict()));
        String name = citation + " is " + verdict + ": " + shows;
        for (int i = 2; names.contains(name); i++) {
            name = citation + " is " + verdict + ": " + shows + " (" + i + ")";
        }
        Location nowhere = Location.startOf("proposal");
        return new TestCase(
                name,
                facts,
                Map.of(),
                List.of(new TestCase.Expectation(clause, norm, citation, verdict, nowhere)),
                nowhere);
    }

    private static Verdict verdict(Finding finding, NormId norm) {
        return finding.norms().stream()
                .filter(found -> found.norm().id().equals(norm))
                .map(NormFinding::verdict)
                .findFirst()
                .orElseThrow();
    }

    private void propose(TestCase given, String shows) {
        names.add(given.name());
        cases.add(given);
        proposals.add(new Proposal(given, shows));
    }
}
