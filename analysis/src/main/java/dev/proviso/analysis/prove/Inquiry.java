package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Effort;
import dev.proviso.analysis.symbolic.Influences;
import dev.proviso.analysis.symbolic.Proof;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type.Scalar;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Asks a prover all that there is to ask about the conditions of a revision. What was found for one question answers others: each example
 * is looked at with an eye to every condition, made-up apps and those of test cases come first, and only what none of them shows is put to
 * the proof.
 *
 * <p>The proofs share a number of steps, which grows as the rules do, so that rules of whatever form take a time that is in proportion to
 * their length. When it is spent, what no example shows is {@link Answer.Unproved}. Steps are counted, not timed: the same revision always
 * has the same answers.
 *
 * <p>For one thread. Each question ends with a {@link java.util.concurrent.CancellationException} if the thread is interrupted.
 */
@SuppressWarnings("exports") // whoever names conditions works on plans
public final class Inquiry {

    /** The steps that there are for a revision however short it is. A step takes some microseconds. */
    public static final long LEAST_STEPS = 2_000_000;

    /** The steps that there are besides for each condition and each part of one. */
    public static final long STEPS_PER_NODE = 100;

    /** Norms whose formulas are kept for the next question: one condition may matter to several. */
    private static final int MOST_AT_HAND = 4;

    private final Rules rules;
    private final Effort effort;
    private final Prover shortly;
    private final Prover prover;
    private final Examples examples;
    private final BiPredicate<Verdict, Verdict> wanted;
    private final Map<Integer, List<NormId>> readers = new HashMap<>();
    private final Map<Integer, Optional<Influences>> influences;

    private Inquiry(CompiledPolicy policy, Collection<Facts> given, BiPredicate<Verdict, Verdict> wanted) {
        this.rules = new Rules(policy);
        this.wanted = wanted;
        this.effort = new Effort(LEAST_STEPS + STEPS_PER_NODE * rules.index().nodes());
        this.shortly = Prover.sharing(rules, ProofLimits.DEFAULT, effort);
        this.prover = Prover.sharing(rules, ProofLimits.DEFAULT.withLargeWitnesses(), effort);
        this.influences = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Optional<Influences>> eldest) {
                return size() > MOST_AT_HAND;
            }
        };
        this.examples = new Examples(rules, given, wanted, effort);
    }

    /**
     * An inquiry into a revision.
     *
     * @param given facts of apps that are likely to show something, such as those of test cases
     * @param wanted of two verdicts of a norm, on one app, whether a condition matters that makes one of the other
     */
    public static Inquiry into(CompiledPolicy policy, Collection<Facts> given, BiPredicate<Verdict, Verdict> wanted) {
        return new Inquiry(policy, given, wanted);
    }

    /** Whether something is unproved because the steps of all proofs are spent. */
    public static boolean isSpent(Answer.Unproved answer) {
        return answer.reason().equals(Proof.SPENT);
    }

    /** Whether some app can get a verdict: {@link Prover#verdict}. A witness is small. */
    public Answer verdict(NormId norm, Verdict verdict) {
        Answer answer = shortly.verdict(norm, verdict);
        note(norm, answer);
        return answer;
    }

    /** The norms whose verdict depends on a cell, those of the least rules first. */
    public List<NormId> readers(int cell) {
        return readers.computeIfAbsent(
                cell,
                index -> rules.plan().norms().stream()
                        .filter(norm -> rules.closure(norm).get(index))
                        .sorted(Comparator.comparingInt(
                                norm -> rules.closure(norm).cardinality()))
                        .map(norm -> norm.norm().id())
                        .toList());
    }

    /**
     * Whether a condition can have a truth value, be it for one element only of the lists around it.
     *
     * @param condition a node of the plan, the very object
     */
    public Answer truth(Core condition, Truth truth) {
        Optional<Answer> shown = examples.of(condition, truth).map(Answer.Witness::new);
        return shown.orElseGet(() -> {
            NormId reader = readers(condition).get(0);
            Answer answer = prover.truth(reader, List.of(new Demand(condition, truth)));
            note(reader, answer);
            return answer;
        });
    }

    /**
     * Whether some norm has another verdict on some app if a condition is always so: {@link Prover#influence}.
     *
     * @param condition a node of the plan, the very object
     */
    public Answer influence(Core condition, boolean truth) {
        Optional<Answer> shown = examples.ofDifference(condition, truth).map(Answer.Witness::new);
        return shown.orElseGet(() -> prove(condition, truth));
    }

    private Answer prove(Core condition, boolean truth) {
        if (effort.isSpent()) {
            return new Answer.Unproved(Proof.SPENT);
        }
        Rules otherwise = rules.with(condition, truth);
        Answer answer = new Answer.Impossible();
        for (NormId reader : readers(condition)) {
            PlannedNorm norm = rules.norm(reader).orElseThrow();
            Answer together = influences(norm)
                    .map(all -> Prover.answer(all.ask(condition, truth, facts -> isSo(norm, otherwise, facts))))
                    .orElse(new Answer.Unproved(""));
            Answer ofReader =
                    together instanceof Answer.Unproved ? prover.influence(reader, otherwise, wanted) : together;
            note(reader, ofReader);
            if (ofReader instanceof Answer.Witness) {
                return ofReader;
            }
            answer = answer instanceof Answer.Impossible ? ofReader : answer;
        }
        return answer;
    }

    private boolean isSo(PlannedNorm norm, Rules otherwise, Facts facts) {
        effort.take(1 + rules.closure(norm).cardinality() / 2);
        return wanted.test(rules.verdict(norm, facts), otherwise.verdict(norm, facts));
    }

    private Optional<Influences> influences(PlannedNorm norm) {
        Optional<Influences> known = influences.get(norm.index());
        if (known == null) {
            List<Core> conditions = rules.closure(norm).stream()
                    .mapToObj(cell -> rules.plan().cells().get(cell).core())
                    .flatMap(Inquiry::conditions)
                    .toList();
            known = Influences.of(
                    new Influences.Subject(rules.plan(), norm, rules.types(), rules.texts()),
                    conditions,
                    wanted,
                    Prover.limits(ProofLimits.DEFAULT),
                    effort);
            influences.put(norm.index(), known);
        }
        return known;
    }

    /** The conditions of a node that are not made of others. */
    private static Stream<Core> conditions(Core core) {
        Stream<Core> parts = CoreParts.of(core).stream().flatMap(Inquiry::conditions);
        boolean isCondition = core.type() == Scalar.BOOLEAN
                && !(core instanceof Core.Constant)
                && !(core instanceof Core.Junction)
                && !(core instanceof Core.Not);
        return isCondition ? Stream.concat(Stream.of(core), parts) : parts;
    }

    private List<NormId> readers(Core condition) {
        return readers(rules.index().cells(condition).nextSetBit(0));
    }

    private void note(NormId norm, Answer answer) {
        if (answer instanceof Answer.Witness witness) {
            rules.norm(norm).ifPresent(planned -> examples.add(witness.facts(), planned));
        }
    }
}
