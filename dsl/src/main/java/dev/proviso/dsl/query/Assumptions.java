package dev.proviso.dsl.query;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.check.Assumption;
import dev.proviso.dsl.check.RowChecker;
import dev.proviso.dsl.syntax.AssumptionSyntax;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Reading;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What if: values laid over the facts about an app. The facts themselves are not touched.
 *
 * <pre>{@code
 * Assumptions assumptions =
 *         Assumptions.parse("express_consent = true, data.uses[1].purpose = sale", compiled).orThrow();
 * Evaluation evaluation = compiled.evaluate(assumptions.applyTo(facts));
 * }</pre>
 */
public final class Assumptions {

    /** Nothing is assumed. */
    public static final Assumptions NONE = new Assumptions(List.of());

    private final List<Assumption> assumptions;

    Assumptions(List<Assumption> assumptions) {
        this.assumptions = List.copyOf(assumptions);
    }

    /**
     * Reads {@code FACT = VALUE, …}: a fact, or an address inside one such as {@code data.uses[1].purpose}, and a literal of its
     * type, {@code none} or {@code unknown}.
     */
    public static Checked<Assumptions> parse(String text, CompiledPolicy policy) {
        return parse(new RuleText(text, Origin.of("assumptions")), policy);
    }

    /** Does the same with a text that diagnostics are to point into. */
    public static Checked<Assumptions> parse(RuleText text, CompiledPolicy policy) {
        Reading<List<AssumptionSyntax>> read = new Parser().readAssumptions(text);
        RowChecker checker = new RowChecker(policy.typed(), text);
        checker.addAll(read);
        List<Assumption> checked = read.tree().map(checker::assumptions).orElse(List.of());
        return Checked.of(new Assumptions(checked), checker.diagnostics());
    }

    /** What is assumed, by address. */
    public Map<FactPath, FactValue> values() {
        Map<FactPath, FactValue> values = new LinkedHashMap<>();
        assumptions.forEach(assumption -> values.put(assumption.path(), assumption.value()));
        return values;
    }

    /**
     * The facts as they would be. An assumption about an element that a list does not have, or about an element of a list that is
     * not known, says nothing of these facts: see {@link #notApplicableTo}. Evidence for what is assumed no longer counts.
     */
    public Facts applyTo(Facts facts) {
        Facts changed = facts;
        for (Assumption assumption : assumptions) {
            changed = laid(changed, assumption).orElse(changed);
        }
        return changed;
    }

    /** The addresses that lead nowhere in these facts, so that what is assumed there changes nothing. */
    public List<FactPath> notApplicableTo(Facts facts) {
        return assumptions.stream()
                .filter(assumption -> laid(facts, assumption).isEmpty())
                .map(Assumption::path)
                .toList();
    }

    private static Optional<Facts> laid(Facts facts, Assumption assumption) {
        FactPath path = assumption.path();
        return Overlay.replaced(facts.value(path.fact()), path.steps(), assumption.value())
                .map(whole -> with(facts, path, whole));
    }

    /** Facts with another value of one fact, which keep the evidence for what is not assumed. */
    private static Facts with(Facts facts, FactPath path, FactValue whole) {
        Facts changed = facts.with(path.fact(), whole);
        Map<FactPath, List<Evidence>> evidence = new LinkedHashMap<>(facts.evidence());
        evidence.keySet().removeIf(path::contains);
        return new Facts(
                changed.app(), changed.title(), changed.asOf(), changed.values(), evidence, changed.locations());
    }

    /** These assumptions and others; where both speak of one address, the others hold. */
    public Assumptions and(Assumptions others) {
        List<Assumption> all = new ArrayList<>(assumptions);
        all.removeIf(assumption ->
                others.assumptions.stream().anyMatch(other -> other.path().contains(assumption.path())));
        all.addAll(others.assumptions);
        return new Assumptions(all);
    }
}
