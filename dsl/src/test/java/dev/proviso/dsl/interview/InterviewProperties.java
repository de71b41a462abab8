package dev.proviso.dsl.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.FactEdits;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of interviews. */
class InterviewProperties {

    /** More than any of these policies can ask about one app. */
    private static final int MANY = 400;

    private static final Evidence EVIDENCE = new Evidence(
            Optional.of(EvidenceMethod.INTERVIEW),
            Optional.empty(),
            Optional.empty(),
            Optional.of("somebody"),
            Optional.of(LocalDate.of(2026, 1, 31)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Provide
    Arbitrary<RandomCase> any() {
        return RandomCase.any();
    }

    @Provide
    Arbitrary<RandomCase> monotone() {
        return RandomCase.monotone();
    }

    /** How willing somebody is to answer. */
    private enum Mood {
        TELLS_ALL,
        KNOWS_LITTLE,
        PUTS_OFF
    }

    @Property(tries = 300)
    void noQuestionIsAskedWhoseAnswerCannotDecideAnything(@ForAll("any") RandomCase random, @ForAll Mood mood) {
        for (Interview interview : walk(random, mood)) {
            for (Question question : asked(interview)) {
                Witness witness = question.witness();
                Facts without = interview.facts().with(witness.others());
                Facts with = without.with(question.path(), witness.answer());

                assertThat(verdict(random, without, witness)).isEqualTo(Verdict.UNDECIDED);
                assertThat(verdict(random, with, witness))
                        .isEqualTo(witness.verdict())
                        .isNotEqualTo(Verdict.UNDECIDED);
            }
        }
    }

    /** The question that is put and those that could be; whether there is another element only ends an answer. */
    private static List<Question> asked(Interview interview) {
        List<Question> asked = new ArrayList<>(interview.open());
        interview
                .question()
                .filter(question -> question.ask() != Ask.IS_THERE_ANOTHER)
                .ifPresent(asked::add);
        return asked;
    }

    private static Verdict verdict(RandomCase random, Facts facts, Witness witness) {
        return random.policy()
                .evaluate(facts, RandomCase.TODAY)
                .finding(witness.clause())
                .orElseThrow()
                .verdict();
    }

    @Property(tries = 300)
    void everyInterviewEnds(@ForAll("any") RandomCase random, @ForAll Mood mood) {
        List<Interview> walk = walk(random, mood);

        assertThat(walk.get(walk.size() - 1).question()).isEmpty();
    }

    @Property(tries = 300)
    void atTheEndNoAnswerThatWasNotRefusedDecidesAnything(@ForAll("monotone") RandomCase random, @ForAll Mood mood) {
        List<Interview> walk = walk(random, mood);
        Interview end = walk.get(walk.size() - 1);

        for (Facts other : others(random)) {
            Facts completed = completed(random, end, other);
            Evaluation evaluation = random.policy().evaluate(completed, RandomCase.TODAY);

            for (Finding finding : end.undecided()) {
                assertThat(evaluation.finding(finding.clause()).orElseThrow().verdict())
                        .as(() -> finding + " with " + completed.values())
                        .isEqualTo(Verdict.UNDECIDED);
            }
        }
    }

    private static List<Facts> others(RandomCase random) {
        List<Facts> others = new ArrayList<>(random.apps(random.hashCode(), 30));
        others.removeIf(facts -> facts.values().size()
                < random.policy().policy().vocabulary().facts().size());
        others.add(random.complete());
        return others;
    }

    /** What is known at the end, with what is not and was not refused taken from another app, as far as it has it. */
    private static Facts completed(RandomCase random, Interview end, Facts other) {
        Facts completed = end.facts();
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (FactPath path : FactEdits.leaves(random.policy().policy().vocabulary(), completed)) {
                boolean isRefused =
                        end.aside().stream().anyMatch(aside -> aside.contains(path) || path.contains(aside));
                if (!isRefused
                        && completed.value(path) instanceof FactValue.Unknown
                        && !(other.value(path) instanceof FactValue.Unknown)) {
                    completed = completed.with(path, other.value(path));
                    isMore = true;
                }
            }
        }
        return completed;
    }

    @Property(tries = 300)
    void whatItDecidesIsWhatAllFactsTogetherSay(@ForAll("monotone") RandomCase random) {
        List<Interview> walk = walk(random, Mood.TELLS_ALL);
        Evaluation end = walk.get(walk.size() - 1).evaluation();
        Evaluation all = random.policy().evaluate(random.complete(), RandomCase.TODAY);

        for (Finding finding : end.findings()) {
            Verdict known = all.finding(finding.clause()).orElseThrow().verdict();
            Set<Verdict> lasting = Set.of(Verdict.UNDECIDED, Verdict.VIOLATED, Verdict.NOT_FOLLOWED);
            if (lasting.contains(finding.verdict())) {
                assertThat(known).isEqualTo(finding.verdict());
            } else {
                assertThat(lasting).doesNotContain(known);
            }
        }
    }

    @Property(tries = 100)
    void goingBackGivesTheInterviewAsItWas(@ForAll("any") RandomCase random, @ForAll Mood mood) {
        List<Interview> walk = walk(random, mood);

        for (int i = 1; i < walk.size(); i++) {
            assertThat(walk.get(i).back().orElseThrow()).isSameAs(walk.get(i - 1));
        }
    }

    @Property(tries = 300)
    void judgementsAreAskedWhenNothingElseCanBe(@ForAll("any") RandomCase random, @ForAll Mood mood) {
        for (Interview interview : walk(random, mood)) {
            List<Boolean> judgements =
                    interview.open().stream().map(Question::isJudgement).toList();
            assertThat(judgements).isSorted();
        }
    }

    @Property(tries = 100)
    void theSameFactsLeadToTheSameQuestions(@ForAll("any") RandomCase random) {
        List<Interview> first = walk(random, Mood.TELLS_ALL);
        List<Interview> second = walk(random, Mood.TELLS_ALL);

        assertThat(first.stream().map(Interview::question).toList())
                .isEqualTo(second.stream().map(Interview::question).toList());
    }

    /** All stages of an interview, answered by the complete facts of the case. */
    private static List<Interview> walk(RandomCase random, Mood mood) {
        Random chance = new Random(random.hashCode());
        List<Interview> walk = new ArrayList<>();
        walk.add(Interview.of(random.policy(), random.less(), RandomCase.TODAY));
        while (walk.size() < MANY && walk.get(walk.size() - 1).question().isPresent()) {
            Interview at = walk.get(walk.size() - 1);
            boolean evades = mood != Mood.TELLS_ALL && chance.nextInt(3) == 0;
            if (!evades) {
                walk.add(told(at, random.complete()));
            } else {
                walk.add(mood == Mood.KNOWS_LITTLE ? at.doNotKnow() : at.skip());
            }
        }
        return walk;
    }

    private static Interview told(Interview at, Facts complete) {
        Question question = at.question().orElseThrow();
        FactValue value = complete.value(question.path());
        return switch (question.ask()) {
            case VALUE -> at.answer(value, EVIDENCE);
            case IS_THERE -> at.answer(value instanceof FactValue.Known, EVIDENCE);
            case IS_THERE_ANY ->
                value instanceof FactValue.Known ? at.answer(size(value) > 0, EVIDENCE) : at.answer(value, EVIDENCE);
            case IS_THERE_ANOTHER -> at.answer(size(at.told()) < size(value), EVIDENCE);
        };
    }

    private static int size(FactValue list) {
        return ((Value.ListOf) ((FactValue.Known) list).value()).elements().size();
    }
}
