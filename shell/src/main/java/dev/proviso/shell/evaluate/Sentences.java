package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Comparison.Relation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Outline;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.FactQuestions;
import dev.proviso.shell.facts.ValueText;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found, in words. */
public final class Sentences {

    private Sentences() {}

    public static Text verdict(Verdict verdict) {
        return Text.of(style(verdict), Words.spoken(verdict));
    }

    public static Style style(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> Style.BAD;
            case UNDECIDED, NOT_FOLLOWED -> Style.OPEN;
            case COMPLIANT, FOLLOWED -> Style.GOOD;
            case NOT_APPLICABLE, NOT_EVALUATED -> Style.FAINT;
        };
    }

    /** The words of the norms that have the finding's verdict; all of the clause's where a norm rests on all of them. */
    public static String words(Finding finding, Outline outline) {
        Set<String> words = new LinkedHashSet<>();
        for (NormFinding norm : finding.norms()) {
            if (norm.verdict() == finding.verdict()) {
                words.add(norm.norm().grounds().get(0).exact());
            }
        }
        // Where one norm rests on a part of what another rests on, that was said already.
        return words.isEmpty() || words.contains("")
                ? outline.node(finding.clause()).map(Node::text).orElse("")
                : words.stream()
                        .filter(said -> words.stream().noneMatch(other -> isPart(said, other)))
                        .collect(Collectors.joining(" … "));
    }

    private static boolean isPart(String words, String other) {
        return !words.equals(other) && other.contains(words);
    }

    /** A known fact with the line that states it, as plain text. */
    public static String because(KnownFact known) {
        String line = known.location().map(at -> "  (line " + at.line() + ")").orElse("");
        return known.path() + value(known.value()) + line;
    }

    /** A known fact with the place that says so, or that it is assumed. */
    static Text because(KnownFact known, Assumed assumed) {
        Text text = Text.of(Style.NAME, known.path().toString()).plus(value(known.value()));
        if (assumed.touches(known.path())) {
            return text.plus("  ").plus(Style.ADVICE, "(assumed)");
        }
        return known.location()
                .map(at -> text.plus("  ").plus(Style.FAINT, "(line " + at.line() + ")"))
                .orElse(text);
    }

    private static String value(FactValue value) {
        if (value instanceof FactValue.Known known) {
            if (known.value() instanceof Value.ListOf list) {
                int size = list.elements().size();
                return size == 0 ? " is empty" : " has " + size + (size == 1 ? " element" : " elements");
            }
            if (known.value() instanceof Value.Structure) {
                return " is given";
            }
        }
        return " = " + ValueText.of(value);
    }

    /** A question that is open. */
    public static Text missing(MissingFact missing) {
        Text text = Text.of(FactQuestions.inProse(missing.question()) + " ")
                .plus(Style.NAME, missing.path().toString());
        if (missing.cause() == Cause.EVIDENCE_STALE) {
            return text.plus(Style.OPEN, " (the evidence for it is out of date)");
        }
        return missing.kind() == FactKind.JUDGEMENT ? text.plus(Style.FAINT, " (a judgement)") : text;
    }

    /** A change that would help. */
    static Text change(Change change, Outline outline) {
        if (change instanceof Change.SetTo set) {
            String to = set.to().stream().map(ValueText::of).collect(Collectors.joining(" or "));
            boolean isOpen = set.from() instanceof FactValue.Unknown;
            return Text.of(Style.NAME, set.fact().toString())
                    .plus(isOpen ? " must turn out to be " : " = ")
                    .plus(to)
                    .plus(Style.FAINT, isOpen ? "" : " instead of " + ValueText.of(set.from()));
        }
        if (change instanceof Change.Include include) {
            return Text.of("add " + values(include.elements()) + " to ")
                    .plus(Style.NAME, include.fact().toString());
        }
        if (change instanceof Change.Exclude exclude) {
            return Text.of("take " + values(exclude.elements()) + " out of ")
                    .plus(Style.NAME, exclude.fact().toString());
        }
        if (change instanceof Change.Remove remove) {
            return Text.of("end what is recorded as ")
                    .plus(Style.NAME, remove.element().toString());
        }
        if (change instanceof Change.Comply comply) {
            return Text.of("comply with ").plus(Style.CITATION, outline.citation(comply.clause()));
        }
        Change.Satisfy satisfy = (Change.Satisfy) change;
        String facts = satisfy.facts().stream().map(FactPath::toString).collect(Collectors.joining(", "));
        return Text.of((satisfy.holds() ? "bring about: " : "end: ") + satisfy.condition())
                .plus(Style.FAINT, facts.isEmpty() ? "" : "  (" + facts + ")");
    }

    /** The changes of a remedy. What is known to be wrong comes first: what is not known yet may be right already. */
    public static List<Text> changes(Remedy remedy, Evaluation evaluation) {
        LastDay lastDay = new LastDay(evaluation.facts(), evaluation.today());
        return told(remedy).stream()
                .sorted(Comparator.comparing(change -> isOpen(change, evaluation)))
                .map(change -> change(change, evaluation.compiled().outline())
                        .plus(lastDay.of(change).map(day -> ": " + day).orElse("")))
                .toList();
    }

    /** The changes of a remedy that have to be told: that something is given at all need not be, beside how it has to be. */
    public static List<Change> told(Remedy remedy) {
        return remedy.changes().stream()
                .filter(change -> !isSaidBy(change, remedy.changes()))
                .toList();
    }

    private static boolean isSaidBy(Change change, List<Change> all) {
        return change instanceof Change.Satisfy satisfy
                && satisfy.comparison()
                        .filter(demand -> demand.relation() == Relation.NONE && demand.isNegated())
                        .isPresent()
                && all.stream()
                        .anyMatch(other -> other != change && other.facts().containsAll(change.facts()));
    }

    /** What stands above the remedies of a finding. */
    static String toComply(List<Remedy> remedies) {
        boolean isOne = remedies.size() == 1;
        return remedies.get(0).changesWhatIsSettled()
                ? "Nothing that can still be changed mends it; it would take " + (isOne ? "this" : "one of these")
                : isOne ? "To comply" : "To comply, one of these";
    }

    private static boolean isOpen(Change change, Evaluation evaluation) {
        return change.facts().stream().anyMatch(path -> evaluation.facts().value(path) instanceof FactValue.Unknown);
    }

    private static String values(List<Value> values) {
        return values.stream().map(ValueText::of).collect(Collectors.joining(", "));
    }

    /** Why something is undecided, as far as no list of missing facts tells it; empty if such a list does. */
    public static Optional<String> causes(Collection<Cause> causes) {
        String words =
                causes.stream().map(Sentences::cause).flatMap(Optional::stream).collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> cause(Cause cause) {
        return switch (cause) {
            case FACT_MISSING, JUDGEMENT_MISSING, EVIDENCE_STALE -> Optional.empty();
            case PARAMETER_UNSET -> Optional.of("the policy's data leaves a parameter open; set it with --param");
            case TODAY_UNKNOWN -> Optional.of("the day of the evaluation is not known");
            case ARITHMETIC -> Optional.of("a computation in the rule has no result");
            case LIMIT_REACHED -> Optional.of("the rule took more steps than the limit allows");
        };
    }
}
