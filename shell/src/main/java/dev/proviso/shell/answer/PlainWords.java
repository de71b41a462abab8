package dev.proviso.shell.answer;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.model.document.Outline;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.shell.evaluate.LastDay;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.facts.FactQuestions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts and changes for readers who have never seen a facts file: by the questions that they answer. The address stands behind. */
final class PlainWords {

    private final FactQuestions questions;
    private final ValueWords values;
    private final Facts facts;
    private final Outline outline;
    private final LastDay lastDay;

    /**
     * For what was evaluated.
     *
     * @param today of the evaluation; empty if there is none
     */
    PlainWords(Vocabulary vocabulary, Facts facts, Outline outline, Optional<LocalDate> today) {
        this.questions = new FactQuestions(vocabulary);
        this.values = new ValueWords(vocabulary);
        this.facts = facts;
        this.outline = outline;
        this.lastDay = new LastDay(facts, today);
    }

    /** @param isAlone whether no other fact about the same element of a list is told beside it */
    Statement known(KnownFact known, boolean isAlone, boolean isAssumed) {
        String question = isAlone ? answered(known.path()) : plain(known.path());
        return at(
                known.path(),
                question + " – " + values.of(known.path(), known.value()) + (isAssumed ? " (assumed)" : ""));
    }

    Statement missing(MissingFact missing) {
        String remark = missing.cause() == Cause.EVIDENCE_STALE
                ? " (the evidence that we have is out of date)"
                : missing.kind() == FactKind.JUDGEMENT ? " (for a person to judge)" : "";
        return at(missing.path(), asked(missing.path(), missing.question()) + remark);
    }

    /** The ways to comply, each of changes. */
    List<List<Statement>> ways(List<Remedy> remedies) {
        return remedies.stream()
                .map(remedy -> Sentences.told(remedy).stream()
                        .sorted(Comparator.comparing(this::isOpen))
                        .map(this::change)
                        .toList())
                .toList();
    }

    /** What is known to be wrong comes first: what is not known yet may be right already. */
    private boolean isOpen(Change change) {
        return change.facts().stream().anyMatch(path -> facts.value(path) instanceof FactValue.Unknown);
    }

    private Statement change(Change change) {
        if (change instanceof Change.SetTo set) {
            String to =
                    set.to().stream().map(value -> values.of(set.fact(), value)).collect(Collectors.joining(" or "));
            return at(
                    set.fact(),
                    answered(set.fact())
                            + (set.from() instanceof FactValue.Unknown
                                    ? " – it would have to turn out: " + to
                                    : " – to become: " + to + "; now: " + values.of(set.fact(), set.from())));
        }
        if (change instanceof Change.Include include) {
            return at(
                    include.fact(),
                    answered(include.fact()) + " – add: " + values.joined(include.fact(), include.elements(), ", "));
        }
        if (change instanceof Change.Exclude exclude) {
            return at(
                    exclude.fact(),
                    answered(exclude.fact()) + " – no longer: "
                            + values.joined(exclude.fact(), exclude.elements(), ", "));
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
                .flatMap(new Wanted(facts, values, lastDay, this::answered)::of)
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
}
