package dev.proviso.dsl.interview;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.interview.Exchange.Reply;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An interview about one app: what was told so far, and the question that would decide most. Immutable; each reply gives a new one, and
 * {@link #back} the one before.
 *
 * <ul>
 *   <li>A question is only asked if some answer to it, alone or together with others, decides a clause: {@link Question#witness}.
 *   <li>What can be observed or attested is asked before judgements.
 *   <li>It ends when nothing that is asked for could decide anything more.
 * </ul>
 */
public final class Interview {

    private final Inquiry inquiry;
    private final State state;
    private final Optional<Interview> previous;
    private final Optional<Exchange> exchange;
    private final Evaluation evaluation;
    private final Agenda agenda;
    private final Optional<Question> question;

    /**
     * What was told.
     *
     * @param draft lists that are not known to be complete
     * @param aside what nobody is asked again
     * @param later what is asked for once nothing else is left
     * @param chosen what is asked for next, if it still matters
     */
    private record State(
            Facts facts, Optional<Draft> draft, Set<FactPath> aside, Set<FactPath> later, Optional<FactPath> chosen) {

        private State {
            aside = Set.copyOf(aside);
            later = Set.copyOf(later);
        }

        State telling(Facts known) {
            return new State(known, Optional.empty(), aside, later, Optional.empty());
        }

        State drafting(Draft next) {
            return new State(facts, Optional.of(next), aside, later, Optional.empty());
        }

        State withoutDraft() {
            Set<FactPath> kept = new LinkedHashSet<>(aside);
            draft.ifPresent(dropped -> kept.removeIf(dropped.whole()::contains));
            return new State(facts, Optional.empty(), kept, later, Optional.empty());
        }

        State settingAside(FactPath path) {
            return new State(facts, draft, with(aside, path), later, Optional.empty());
        }

        State puttingOff(FactPath path) {
            return new State(facts, draft, aside, with(later, path), Optional.empty());
        }

        private static Set<FactPath> with(Set<FactPath> set, FactPath path) {
            Set<FactPath> more = new LinkedHashSet<>(set);
            more.add(path);
            return more;
        }

        boolean isAside(FactPath path) {
            return aside.stream().anyMatch(each -> each.contains(path));
        }
    }

    private Interview(Inquiry inquiry, State state, Optional<Interview> previous, Optional<Exchange> exchange) {
        this.inquiry = inquiry;
        this.previous = previous;
        this.exchange = exchange;
        boolean isAsBefore =
                previous.isPresent() && previous.get().evaluation.facts().equals(state.facts());
        this.evaluation = isAsBefore ? previous.get().evaluation : inquiry.evaluate(state.facts());
        State reached = state;
        Optional<Question> next = Optional.empty();
        while (next.isEmpty() && reached.draft().isPresent()) {
            Draft draft = reached.draft().get();
            if (draft.innermost().isInside()) {
                next = new FieldSearch(inquiry, evaluation, draft, reached::isAside).next();
                reached = next.isPresent() ? reached : reached.drafting(draft.told());
            } else {
                next = Optional.of(Asking.another(draft.innermost().question()));
            }
        }
        this.state = reached;
        Agenda before = previous.map(interview -> interview.agenda).orElse(Agenda.EMPTY);
        this.agenda = reached.draft().isPresent() ? before : Agenda.of(inquiry, evaluation, reached::isAside, before);
        this.question = next.or(this::mostDecisive);
    }

    /** An interview about all clauses. */
    public static Interview of(CompiledPolicy policy, Facts facts, EvaluationOptions options) {
        return of(policy, facts, options, clause -> true);
    }

    /**
     * An interview about some clauses.
     *
     * @param facts what is known already; what rests on evidence that is out of date is asked for again
     * @param scope the clauses that are to be decided
     */
    public static Interview of(CompiledPolicy policy, Facts facts, EvaluationOptions options, Predicate<NodeId> scope) {
        Inquiry inquiry = new Inquiry(policy, facts, options, scope);
        State start = new State(facts, Optional.empty(), Set.of(), Set.of(), Optional.empty());
        return new Interview(inquiry, start, Optional.empty(), Optional.empty());
    }

    private Optional<Question> mostDecisive() {
        return open().stream()
                .filter(each -> state.chosen().filter(each.path()::equals).isPresent())
                .findFirst()
                .or(() -> open().stream()
                        .filter(each -> !state.later().contains(each.path()))
                        .findFirst())
                .or(() -> open().stream().findFirst());
    }

    /** What to ask next; empty once nothing that could be asked decides anything more. */
    public Optional<Question> question() {
        return question;
    }

    /** Everything that is worth asking now, the most decisive first; empty while a list is being told. */
    public List<Question> open() {
        return state.draft().isPresent() ? List.of() : agenda.questions();
    }

    /** What is known: the facts at the start and all answers. A list that is still being told is not part of it. */
    public Facts facts() {
        return state.facts();
    }

    /** The list that is being told, as far as it was; unknown if none is. */
    public FactValue told() {
        return state.draft()
                .map(draft -> draft.working().value(draft.innermost().list()))
                .orElse(FactValue.UNKNOWN);
    }

    /** The list that is being told, the outermost one; empty if none is. What was said of it counts once its end is told. */
    public Optional<FactPath> unfinished() {
        return state.draft().map(Draft::whole);
    }

    /** How the app stands by what is known. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The findings that are to be decided and are not. */
    public List<Finding> undecided() {
        return inquiry.undecided(evaluation);
    }

    /** What was said to be unknown. */
    public Set<FactPath> aside() {
        return state.aside();
    }

    /** What was asked and said, the first first. */
    public List<Exchange> exchanges() {
        Deque<Exchange> all = new ArrayDeque<>();
        for (Optional<Interview> at = Optional.of(this); at.isPresent(); at = at.get().previous) {
            at.get().exchange.ifPresent(all::addFirst);
        }
        return List.copyOf(all);
    }

    /** The interview as it was before the last reply; empty at the start. */
    public Optional<Interview> back() {
        return previous;
    }

    /**
     * Answers with a value: also to the question whether there is one, with the record or list itself.
     *
     * @param evidence for it
     * @throws IllegalStateException if nothing is asked
     * @throws IllegalArgumentException if the value is unknown, or not of the type
     */
    public Interview answer(FactValue value, Evidence evidence) {
        Question asked = asked();
        if (value instanceof FactValue.Unknown) {
            throw new IllegalArgumentException("no answer: unknown");
        }
        if (asked.ask() == Ask.IS_THERE_ANOTHER) {
            return inDraft(asked, value, draft().with(next(), value).counting());
        }
        return tell(asked, value, evidence);
    }

    private FactPath next() {
        Draft.Level level = draft().innermost();
        return level.list().element(level.count());
    }

    /**
     * Answers yes or no.
     *
     * @param evidence for what becomes known by it
     * @throws IllegalStateException if nothing is asked
     * @throws IllegalArgumentException if that is no answer to the question
     */
    public Interview answer(boolean yes, Evidence evidence) {
        Question asked = asked();
        FactValue word = FactValue.of(new Value.Bool(yes));
        return switch (asked.ask()) {
            case VALUE -> tell(asked, word, evidence);
            case IS_THERE -> tell(asked, yes ? FactValue.of(new Value.Structure(Map.of())) : FactValue.NONE, evidence);
            case IS_THERE_ANY ->
                yes
                        ? inDraft(asked, word, begun(asked))
                        : tell(asked, FactValue.of(new Value.ListOf(List.of())), evidence);
            case IS_THERE_ANOTHER -> yes ? inDraft(asked, word, draft().another()) : closed(asked, word, evidence);
        };
    }

    private Draft begun(Question list) {
        return state.draft().map(outer -> outer.inside(list)).orElseGet(() -> Draft.of(facts(), list));
    }

    private Interview closed(Question asked, FactValue word, Evidence evidence) {
        Draft draft = draft();
        if (draft.levels().size() > 1) {
            return inDraft(asked, word, draft.closed());
        }
        FactPath list = draft.whole();
        Facts known = facts().with(list, draft.working().value(list)).withEvidence(list, evidence);
        return next(state.telling(known), asked, new Exchange.Told(word));
    }

    private Interview tell(Question asked, FactValue value, Evidence evidence) {
        if (state.draft().isPresent()) {
            return inDraft(asked, value, draft().with(asked.path(), value));
        }
        Facts known = facts().with(asked.path(), value).withEvidence(asked.path(), evidence);
        return next(state.telling(known), asked, new Exchange.Told(value));
    }

    private Interview inDraft(Question asked, FactValue value, Draft draft) {
        return next(state.drafting(draft), asked, new Exchange.Told(value));
    }

    /**
     * Says that the answer is not known. It stays unknown and is not asked again. A list of which it is not known whether it is
     * complete stays unknown as a whole.
     *
     * @throws IllegalStateException if nothing is asked
     */
    public Interview doNotKnow() {
        Question asked = asked();
        return next(leaving(asked).settingAside(asked.path()), asked, new Exchange.NotKnown());
    }

    /**
     * Puts the question off until nothing else is left; what is put off then is set aside.
     *
     * @throws IllegalStateException if nothing is asked
     */
    public Interview skip() {
        Question asked = asked();
        State left = leaving(asked);
        State next;
        if (left.draft().isPresent()) {
            next = left.drafting(left.draft().get().passing(asked.path()));
        } else if (isLastCall(asked)) {
            next = left.settingAside(asked.path());
        } else {
            next = left.puttingOff(asked.path());
        }
        return next(next, asked, new Exchange.PutOff());
    }

    private boolean isLastCall(Question asked) {
        return state.later().contains(asked.path())
                && open().stream().allMatch(each -> state.later().contains(each.path()));
    }

    /** Without the list whose end is not told. */
    private State leaving(Question asked) {
        if (asked.ask() != Ask.IS_THERE_ANOTHER) {
            return state;
        }
        return draft().levels().size() > 1 ? state.drafting(draft().dropped()) : state.withoutDraft();
    }

    /** Turns to another of the {@link #open} questions; to one that is not open, nothing happens. */
    public Interview ask(FactPath path) {
        if (question.isEmpty() || open().stream().noneMatch(each -> each.path().equals(path))) {
            return this;
        }
        State chosen = new State(facts(), Optional.empty(), state.aside(), state.later(), Optional.of(path));
        return next(chosen, question.get(), new Exchange.Turned());
    }

    private Question asked() {
        return question.orElseThrow(() -> new IllegalStateException("nothing is asked"));
    }

    private Draft draft() {
        return state.draft().orElseThrow();
    }

    private Interview next(State next, Question asked, Reply reply) {
        return new Interview(inquiry, next, Optional.of(this), Optional.of(new Exchange(asked, reply)));
    }
}
