package dev.proviso.dsl.query;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of a query, by one thread: what it is run over, and what was computed for it so far. No app is evaluated twice. */
final class Run {

    private record Evaluated(String app, Evaluation evaluation) {}

    private final DocumentIndex index;
    private final QueryInput input;
    private final Optional<String> chosen;
    private final Set<String> named;
    private final Map<String, Facts> apps = new LinkedHashMap<>();
    private Optional<Evaluated> last = Optional.empty();
    private final Map<String, Map<FactId, FactValue>> knowledge = new HashMap<>();
    private Optional<Map<FactId, Integer>> openFindings = Optional.empty();

    /**
     * @param chosen the app behind {@code of}
     * @param named all apps that the query names
     */
    Run(DocumentIndex index, QueryInput input, Assumptions assumptions, Optional<String> chosen, Set<String> named) {
        this.index = index;
        this.input = input;
        this.chosen = chosen;
        this.named = named;
        input.apps().forEach((name, facts) -> apps.put(name, assumptions.applyTo(facts)));
    }

    DocumentIndex index() {
        return index;
    }

    EvaluationOptions options() {
        return input.options();
    }

    List<Policy> policies() {
        return input.policies().isEmpty() ? List.of(index.compiled().policy()) : input.policies();
    }

    List<Revision> revisions() {
        return input.revisions().isEmpty() ? List.of(index.compiled().revision()) : input.revisions();
    }

    /** What changed between the revisions that the query names. */
    RevisionChanges changes() {
        return input.changes().orElseThrow();
    }

    /** All apps, in the order of the input. */
    List<String> apps() {
        return List.copyOf(apps.keySet());
    }

    /** The app behind {@code of}, or else all. */
    List<String> chosenApps() {
        return chosen.map(List::of).orElseGet(this::apps);
    }

    /** The app behind {@code of}. */
    String chosenApp() {
        return chosen.orElseThrow();
    }

    /** The facts about an app, with what is assumed. */
    Facts facts(String app) {
        Facts facts = apps.get(app);
        if (facts == null) {
            throw new IllegalArgumentException("no such app: " + app);
        }
        return facts;
    }

    /** The evaluation of an app. Rows come app by app, so that it is enough to keep the last one. */
    Evaluation evaluation(String app) {
        Evaluated evaluated = last.filter(before -> before.app().equals(app))
                .orElseGet(() -> new Evaluated(app, evaluated(facts(app))));
        last = Optional.of(evaluated);
        return evaluated.evaluation();
    }

    private Evaluation evaluated(Facts facts) {
        EvaluationOptions dated = day(facts).map(options()::on).orElseGet(this::options);
        return index.compiled().evaluate(facts, dated);
    }

    /** The day of the evaluation of some facts, if it is known. */
    Optional<LocalDate> day(Facts facts) {
        return input.day(facts);
    }

    /** What an evaluation would know of a fact: not what stale evidence says. */
    FactValue known(String app, FactId fact) {
        return knowledge.computeIfAbsent(app, this::knowledge).getOrDefault(fact, FactValue.UNKNOWN);
    }

    private Map<FactId, FactValue> knowledge(String app) {
        Facts facts = facts(app);
        List<FactSlot> slots = new ArrayList<>();
        for (FactDeclaration fact :
                index.compiled().policy().vocabulary().facts().values()) {
            slots.add(new FactSlot(slots.size(), fact));
        }
        Plan allFacts = new Plan(app, slots, List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
        Inputs inputs = Inputs.of(allFacts, facts, day(facts), Map.of());
        Map<FactId, FactValue> known = new HashMap<>();
        slots.forEach(slot ->
                known.put(slot.declaration().id(), Values.known(inputs.facts().get(slot.index()))));
        return known;
    }

    /** How many findings are undecided because a fact is not known: of the apps that the query names, or of all. */
    int openFindings(FactId fact) {
        Map<FactId, Integer> counted = openFindings.orElseGet(this::countOpenFindings);
        openFindings = Optional.of(counted);
        return counted.getOrDefault(fact, 0);
    }

    private Map<FactId, Integer> countOpenFindings() {
        Map<FactId, Integer> counted = new HashMap<>();
        for (String app : named.isEmpty() ? apps() : named) {
            Evaluation evaluation = evaluation(app);
            for (Finding finding : evaluation.findings()) {
                evaluation.openFacts(finding).stream()
                        .map(FactPath::fact)
                        .distinct()
                        .forEach(fact -> counted.merge(fact, 1, Integer::sum));
            }
        }
        return counted;
    }
}
