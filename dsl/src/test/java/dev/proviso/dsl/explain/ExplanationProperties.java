package dev.proviso.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.FactEdits;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of explanations, checked from outside: by evaluating other facts. */
class ExplanationProperties {

    @Provide
    Arbitrary<RandomCase> monotone() {
        return RandomCase.monotone();
    }

    @Provide
    Arbitrary<RandomCase> finite() {
        return RandomCase.finite();
    }

    @Property(tries = 300)
    void becauseForcesTheVerdict(@ForAll("monotone") RandomCase random) {
        forEach(random, why -> {
            if (isDecided(why)) {
                Facts alone = FactEdits.only(random.known(), paths(why));
                assertThat(verdict(random, why, alone)).isEqualTo(why.finding().verdict());
            }
        });
    }

    @Property(tries = 300)
    void becauseNamesNothingNeedless(@ForAll("monotone") RandomCase random) {
        forEach(random, why -> {
            for (FactPath path : paths(why)) {
                List<FactPath> others = new ArrayList<>(paths(why));
                others.remove(path);
                assertThat(verdict(random, why, FactEdits.only(random.known(), others)))
                        .as("without %s", path)
                        .isNotEqualTo(why.finding().verdict());
            }
        });
    }

    @Property(tries = 300)
    void noFactOfTheReasonsCanBeLeftOut(@ForAll("monotone") RandomCase random) {
        forEach(random, why -> {
            if (isDecided(why)) {
                for (FactPath path : paths(why)) {
                    List<FactPath> less = new ArrayList<>(paths(why));
                    less.remove(path);
                    assertThat(verdict(random, why, FactEdits.only(random.known(), less)))
                            .as("without %s of %s", path, paths(why))
                            .isNotEqualTo(why.finding().verdict());
                }
            }
        });
    }

    @Property(tries = 300)
    void whatIsUndecidedForWantOfFactsHasAMissingSet(@ForAll("monotone") RandomCase random) {
        forEach(random, why -> {
            boolean wantsFactsAlone = !why.finding().causes().isEmpty()
                    && Set.of(Cause.FACT_MISSING, Cause.JUDGEMENT_MISSING)
                            .containsAll(why.finding().causes());
            if (wantsFactsAlone) {
                assertThat(why.missing()).isNotEmpty();
            }
            why.missing()
                    .forEach(set -> assertThat(set.facts())
                            .allSatisfy(fact -> assertThat(random.known().value(fact.path()))
                                    .isEqualTo(FactValue.UNKNOWN)));
        });
    }

    @Property(tries = 300)
    void thereAreValuesOfAMissingSetThatDecide(@ForAll("finite") RandomCase random) {
        forEach(random, why -> {
            for (MissingSet set : why.missing()) {
                assertThat(anyValues(
                                random, random.known(), paths(set), facts -> isDecided(verdict(random, why, facts))))
                        .as("values of %s", paths(set))
                        .isTrue();
            }
        });
    }

    @Property(tries = 300)
    void noMissingSetContainsAnother(@ForAll("monotone") RandomCase random) {
        forEach(random, why -> {
            for (MissingSet set : why.missing()) {
                assertThat(why.missing())
                        .filteredOn(other -> !other.equals(set))
                        .noneMatch(other -> paths(set).containsAll(paths(other)));
            }
        });
    }

    @Property(tries = 300)
    void learningWhatIsInNoMissingSetDecidesNothing(@ForAll("finite") RandomCase random) {
        forEach(random, why -> {
            if (why.finding().verdict() == Verdict.UNDECIDED && !why.isLimited()) {
                Facts learnt = random.known();
                for (FactPath leaf : FactEdits.leaves(random.policy().policy().vocabulary(), random.known())) {
                    boolean mayDecide =
                            why.missing().stream().anyMatch(set -> paths(set).contains(leaf));
                    if (!mayDecide) {
                        learnt = FactEdits.with(learnt, leaf, random.complete().value(leaf));
                    }
                }
                assertThat(verdict(random, why, learnt)).isEqualTo(Verdict.UNDECIDED);
            }
        });
    }

    @Property(tries = 300)
    void aRemedyThatIsSpelledOutGivesTheVerdictItStates(@ForAll("monotone") RandomCase random) {
        forEach(random, why -> {
            for (Remedy remedy : why.toComply()) {
                applied(random.known(), remedy)
                        .forEach(facts -> assertThat(verdict(random, why, facts))
                                .as("%s", remedy)
                                .isEqualTo(remedy.verdict()));
            }
        });
    }

    /**
     * One that takes several facts may be: the search follows the rule, and does not try every combination. Where there are remedies that
     * can be made, those that nobody can make are not told.
     */
    @Property(tries = 300)
    void aRemedyOfOneFactIsNeverOverlooked(@ForAll("finite") RandomCase random) {
        Vocabulary vocabulary = random.policy().policy().vocabulary();
        List<FactPath> all = FactEdits.leaves(vocabulary, random.known());
        forEach(random, why -> {
            boolean canBeMade =
                    !why.toComply().isEmpty() && why.toComply().stream().noneMatch(Remedy::changesWhatIsSettled);
            List<FactPath> leaves = canBeMade
                    ? all.stream()
                            .filter(leaf -> !FactEdits.isSettled(vocabulary, random.known(), leaf))
                            .toList()
                    : all;
            boolean isBroken =
                    why.finding().verdict() == Verdict.VIOLATED || why.finding().verdict() == Verdict.NOT_FOLLOWED;
            if (isBroken && !why.isLimited()) {
                int size = why.toComply().stream()
                        .mapToInt(remedy -> asksToComply(remedy) ? 1 : factCount(remedy))
                        .min()
                        .orElse(3);
                forEachSubset(
                        leaves,
                        Math.min(size - 1, 1),
                        smaller -> assertThat(anyValues(
                                        random,
                                        random.known(),
                                        smaller,
                                        facts -> isMended(verdict(random, why, facts))))
                                .as("changing %s, not %s", smaller, why.toComply())
                                .isFalse());
            }
        });
    }

    @Property(tries = 300)
    void aRemedyThatCanBeMadeLeavesAloneWhatIsSettled(@ForAll("monotone") RandomCase random) {
        Vocabulary vocabulary = random.policy().policy().vocabulary();
        forEach(
                random,
                why -> why.toComply().stream()
                        .filter(remedy -> !remedy.changesWhatIsSettled() && !asksToComply(remedy))
                        .flatMap(remedy -> remedy.changes().stream())
                        .filter(change -> !(change instanceof Change.Remove))
                        .forEach(change -> assertThat(change.facts())
                                .as("%s", change)
                                .noneMatch(fact -> FactEdits.isSettled(vocabulary, random.known(), fact))));
    }

    @Property(tries = 300)
    void whatIsSettledIsChangedOnlyWhereNoOtherFactMends(@ForAll("finite") RandomCase random) {
        Vocabulary vocabulary = random.policy().policy().vocabulary();
        List<FactPath> open = FactEdits.leaves(vocabulary, random.known()).stream()
                .filter(leaf -> !FactEdits.isSettled(vocabulary, random.known(), leaf))
                .toList();
        forEach(random, why -> {
            if (why.toComply().stream().anyMatch(Remedy::changesWhatIsSettled)) {
                open.forEach(leaf -> assertThat(anyValues(
                                random, random.known(), List.of(leaf), facts -> isMended(verdict(random, why, facts))))
                        .as("changing %s, not %s", leaf, why.toComply())
                        .isFalse());
            }
        });
    }

    private static void forEach(RandomCase random, Consumer<Explanation> check) {
        Evaluation evaluation = random.policy().evaluate(random.known(), RandomCase.TODAY);
        evaluation.findings().forEach(finding -> check.accept(evaluation.explain(finding)));
    }

    /** How that is done, the remedies of the other clause tell. */
    private static boolean asksToComply(Remedy remedy) {
        return remedy.changes().stream().anyMatch(Change.Comply.class::isInstance);
    }

    private static int factCount(Remedy remedy) {
        Set<FactPath> facts = new LinkedHashSet<>();
        remedy.changes().forEach(change -> facts.addAll(change.facts()));
        return facts.size();
    }

    private static boolean isDecided(Explanation why) {
        return isDecided(why.finding().verdict());
    }

    private static boolean isDecided(Verdict verdict) {
        return verdict != Verdict.UNDECIDED && verdict != Verdict.NOT_EVALUATED;
    }

    private static boolean isMended(Verdict verdict) {
        return verdict.compareTo(Verdict.COMPLIANT) >= 0;
    }

    private static List<FactPath> paths(Explanation why) {
        return why.because().stream().map(KnownFact::path).toList();
    }

    private static List<FactPath> paths(MissingSet set) {
        return set.facts().stream().map(MissingFact::path).toList();
    }

    private static Verdict verdict(RandomCase random, Explanation why, Facts facts) {
        return verdict(random.policy(), why.finding().clause(), facts);
    }

    private static Verdict verdict(CompiledPolicy policy, NodeId clause, Facts facts) {
        return policy.evaluate(facts, RandomCase.TODAY)
                .finding(clause)
                .map(Finding::verdict)
                .orElseThrow();
    }

    private static void forEachSubset(List<FactPath> all, int size, Consumer<List<FactPath>> check) {
        if (size >= 0) {
            check.accept(List.of());
            forEachSubset(all, 0, size, List.of(), check);
        }
    }

    private static void forEachSubset(
            List<FactPath> all, int from, int size, List<FactPath> chosen, Consumer<List<FactPath>> check) {
        for (int i = from; i < all.size() && size > 0; i++) {
            List<FactPath> more = new ArrayList<>(chosen);
            more.add(all.get(i));
            check.accept(more);
            forEachSubset(all, i + 1, size - 1, more, check);
        }
    }

    private static boolean anyValues(RandomCase random, Facts facts, List<FactPath> paths, Predicate<Facts> wanted) {
        if (paths.isEmpty()) {
            return wanted.test(facts);
        }
        return FactEdits.domain(FactEdits.type(random.policy().policy().vocabulary(), paths.get(0))).stream()
                .anyMatch(value -> anyValues(
                        random, FactEdits.with(facts, paths.get(0), value), paths.subList(1, paths.size()), wanted));
    }

    /** The facts after a remedy, for each of the values that one of its changes leaves to choose; none if it is not spelled out. */
    private static List<Facts> applied(Facts facts, Remedy remedy) {
        if (remedy.changes().stream()
                .anyMatch(change -> change instanceof Change.Satisfy || change instanceof Change.Comply)) {
            return List.of();
        }
        List<Change.SetTo> choices = remedy.changes().stream()
                .flatMap(change -> change instanceof Change.SetTo set ? Stream.of(set) : Stream.empty())
                .toList();
        // Addresses are those of the elements that lists have now: what changes elements comes before what takes some
        // away.
        Facts chosen = facts;
        for (Change.SetTo choice : choices) {
            chosen = FactEdits.with(chosen, choice.fact(), choice.to().get(0));
        }
        List<Facts> all = new ArrayList<>();
        all.add(chosen);
        for (Change.SetTo choice : choices) {
            for (FactValue value : choice.to()) {
                all.add(FactEdits.with(chosen, choice.fact(), value));
            }
        }
        return all.stream().map(changed -> withOthers(changed, remedy)).toList();
    }

    private static Facts withOthers(Facts facts, Remedy remedy) {
        Facts changed = facts;
        List<FactPath> removed = new ArrayList<>();
        for (Change change : remedy.changes()) {
            if (change instanceof Change.Include include) {
                changed = FactEdits.changed(changed, include.fact(), value -> plus(value, include.elements()));
            } else if (change instanceof Change.Exclude exclude) {
                changed = FactEdits.changed(changed, exclude.fact(), value -> minus(value, exclude.elements()));
            } else if (change instanceof Change.Remove remove) {
                removed.add(remove.element());
            }
        }
        removed.sort(java.util.Comparator.reverseOrder());
        return removed.stream().reduce(changed, FactEdits::without, (a, b) -> b);
    }

    private static Value plus(Value value, List<Value> elements) {
        Set<Value> more = new LinkedHashSet<>(((Value.SetOf) value).elements());
        more.addAll(elements);
        return new Value.SetOf(more);
    }

    private static Value minus(Value value, List<Value> elements) {
        if (value instanceof Value.ListOf list) {
            List<Value> rest = new ArrayList<>(list.elements());
            rest.removeAll(elements);
            return new Value.ListOf(rest);
        }
        Set<Value> rest = new LinkedHashSet<>(((Value.SetOf) value).elements());
        elements.forEach(rest::remove);
        return new Value.SetOf(rest);
    }
}
