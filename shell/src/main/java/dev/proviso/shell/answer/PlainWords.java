package dev.proviso.shell.answer;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Comparison;
import dev.proviso.dsl.finding.Comparison.Operand;
import dev.proviso.dsl.finding.Comparison.Relation;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.model.document.Outline;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.shell.facts.FactQuestions;
import dev.proviso.shell.facts.ValueText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts and changes for readers who have never seen a facts file: by the questions that they answer. The address stands behind. */
final class PlainWords {

    private final FactQuestions questions;
    private final Facts facts;
    private final Outline outline;

    /** @param facts that were evaluated */
    PlainWords(Vocabulary vocabulary, Facts facts, Outline outline) {
        this.questions = new FactQuestions(vocabulary);
        this.facts = facts;
        this.outline = outline;
    }

    /** @param isAlone whether no other fact about the same element of a list is told beside it */
    Statement known(KnownFact known, boolean isAlone, boolean isAssumed) {
        String question = isAlone ? answered(known.path()) : plain(known.path());
        return at(known.path(), question + " – " + value(known.value()) + (isAssumed ? " (assumed)" : ""));
    }

    Statement missing(MissingFact missing) {
        String remark = missing.cause() == Cause.EVIDENCE_STALE
                ? " (the evidence that we have is out of date)"
                : missing.kind() == FactKind.JUDGEMENT ? " (for a person to judge)" : "";
        return at(missing.path(), asked(missing.path(), missing.question()) + remark);
    }

    /** The ways to comply, each of changes; those last that only a later day, or an earlier one, could bring about. */
    List<List<Statement>> ways(List<Remedy> remedies) {
        return remedies.stream()
                .sorted(Comparator.comparing(remedy -> remedy.changes().stream()
                        .anyMatch(change -> comparison(change)
                                .filter(PlainWords::isAsOfToday)
                                .isPresent())))
                .map(remedy -> remedy.changes().stream()
                        .filter(change -> !isSaidBy(change, remedy.changes()))
                        .map(this::change)
                        .toList())
                .toList();
    }

    private static Optional<Comparison> comparison(Change change) {
        return change instanceof Change.Satisfy satisfy ? satisfy.comparison() : Optional.empty();
    }

    private static boolean isAsOfToday(Comparison comparison) {
        return comparison.left() instanceof Operand.TimeBetween time && time.to() instanceof Operand.Today;
    }

    /** That something is given at all need not be said beside how it has to be. */
    private static boolean isSaidBy(Change change, List<Change> all) {
        return comparison(change)
                        .filter(demand -> demand.relation() == Relation.NONE && demand.isNegated())
                        .isPresent()
                && all.stream()
                        .anyMatch(other -> other != change && other.facts().containsAll(change.facts()));
    }

    private Statement change(Change change) {
        if (change instanceof Change.SetTo set) {
            String to = set.to().stream().map(PlainWords::value).collect(Collectors.joining(" or "));
            return at(
                    set.fact(),
                    answered(set.fact())
                            + (set.from() instanceof FactValue.Unknown
                                    ? " – it would have to turn out: " + to
                                    : " – to become: " + to + "; now: " + value(set.from())));
        }
        if (change instanceof Change.Include include) {
            return at(include.fact(), answered(include.fact()) + " – add: " + values(include.elements()));
        }
        if (change instanceof Change.Exclude exclude) {
            return at(exclude.fact(), answered(exclude.fact()) + " – no longer: " + values(exclude.elements()));
        }
        if (change instanceof Change.Remove remove) {
            String which = FactQuestions.element(remove.element(), facts);
            return at(remove.element(), "end what is recorded here" + (which.isEmpty() ? "" : ": " + which));
        }
        if (change instanceof Change.Comply comply) {
            return Statement.of("comply with " + outline.citation(comply.clause()));
        }
        return satisfy((Change.Satisfy) change);
    }

    private Statement satisfy(Change.Satisfy satisfy) {
        return satisfy.comparison()
                .flatMap(new Wanted(facts, this::answered)::of)
                .orElseGet(() -> ruled(satisfy));
    }

    /** What no plain words were found for: the rule has them, and the questions say what it speaks of. */
    private Statement ruled(Change.Satisfy satisfy) {
        String asked = satisfy.facts().stream().map(this::answered).collect(Collectors.joining(" "));
        return new Statement(
                (satisfy.holds() ? "to become true: " : "no longer to be true: ")
                        + satisfy.condition()
                        + (asked.isEmpty() ? "" : ". It depends on this: " + asked),
                Optional.of(satisfy.facts())
                        .filter(paths -> !paths.isEmpty())
                        .map(paths -> paths.stream().map(FactPath::toString).collect(Collectors.joining(", "))));
    }

    /** A question that has an answer already needs no remark on how to give it. */
    private String answered(FactPath path) {
        return asked(path, plain(path));
    }

    private String plain(FactPath path) {
        return questions.of(path).replaceFirst("\\s*\\(null - [^)]*\\)", "");
    }

    private String asked(FactPath path, String question) {
        String element = FactQuestions.element(path, facts);
        return FactQuestions.inProse(question) + (element.isEmpty() ? "" : " (" + element + ")");
    }

    private static Statement at(FactPath path, String words) {
        return new Statement(words, Optional.of(path.toString()));
    }

    /** As it is told to people. */
    static String value(FactValue value) {
        if (value instanceof FactValue.Known known) {
            if (known.value() instanceof Value.Bool bool) {
                return bool.value() ? "yes" : "no";
            }
            if (known.value() instanceof Value.ListOf list) {
                return list.elements().isEmpty() ? "none" : list.elements().size() + " recorded";
            }
            if (known.value() instanceof Value.SetOf set) {
                return set.elements().isEmpty() ? "none" : values(set.elements());
            }
            if (known.value() instanceof Value.Structure) {
                return "recorded";
            }
        }
        return ValueText.of(value);
    }

    private static String values(Collection<Value> values) {
        return values.stream().map(ValueText::of).collect(Collectors.joining(", "));
    }
}
