package dev.proviso.shell.answer;

import dev.proviso.dsl.finding.Comparison.Operand;
import dev.proviso.dsl.finding.Comparison.Relation;
import dev.proviso.model.fact.Durations;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.evaluate.LastDay;
import dev.proviso.shell.facts.ValueText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How long one day may be after another, in words, and on which day that ends where the first is known. */
final class Deadline {

    private final Facts facts;
    private final LastDay lastDay;
    private final Function<FactPath, String> question;

    Deadline(Facts facts, LastDay lastDay, Function<FactPath, String> question) {
        this.facts = facts;
        this.lastDay = lastDay;
        this.question = question;
    }

    /** Empty where neither day is one that somebody could act on. */
    Optional<Statement> of(Operand.TimeBetween time, Relation relation, Duration limit) {
        Optional<String> amount = amount(relation, limit);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (time.to() instanceof Operand.Fact end) {
            return Optional.of(Wanted.at(
                    end.path(),
                    question.apply(end.path()) + " – to become: " + amount.get() + " after " + start(time.from())
                            + lastDay.day(time.from())
                                    .flatMap(day -> lastDay.of(day, relation, limit))
                                    .map(to -> ": " + to)
                                    .orElse("")
                            + "; now: " + now(end.path())));
        }
        if (time.to() instanceof Operand.Today today && time.from() instanceof Operand.Fact start) {
            String now = now(start.path());
            return Optional.of(Wanted.at(
                    start.path(),
                    question.apply(start.path())
                            + since(today.day(), relation, limit)
                                    .map(day -> " – to become: " + day + " (" + amount.get() + " before " + today.day()
                                            + "); now: " + now)
                                    .orElseGet(() -> " – " + now + "; " + amount.get() + " "
                                            + (isMost(relation) ? "may" : "must") + " have passed since then"
                                            + lastDay.day(time.from())
                                                    .flatMap(from -> lastDay.of(from, relation, limit))
                                                    .map(to -> ": " + to)
                                                    .orElse(""))));
        }
        return Optional.empty();
    }

    /** From which day on it has to be, so that it is not too long ago; empty where it has to be long ago, which time brings about. */
    private static Optional<String> since(LocalDate today, Relation relation, Duration limit) {
        if (!isMost(relation) || !limit.equals(Duration.ofDays(limit.toDays()))) {
            return Optional.empty();
        }
        try {
            LocalDate first = today.minusDays(limit.toDays());
            return Optional.of((relation == Relation.LESS ? "later than " : "no earlier than ") + first);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> amount(Relation relation, Duration limit) {
        String time = Durations.format(limit);
        return switch (relation) {
            case LESS -> Optional.of("less than " + time);
            case LESS_OR_EQUAL -> Optional.of("at most " + time);
            case GREATER -> Optional.of("more than " + time);
            case GREATER_OR_EQUAL -> Optional.of("at least " + time);
            default -> Optional.empty();
        };
    }

    private static boolean isMost(Relation relation) {
        return relation == Relation.LESS || relation == Relation.LESS_OR_EQUAL;
    }

    private String start(Operand from) {
        if (from instanceof Operand.Fact fact) {
            return lastDay.day(from)
                    .map(day -> day + " (" + name(fact.path()) + ")")
                    .orElseGet(() -> "the day that answers “" + question.apply(fact.path()) + "”");
        }
        return lastDay.day(from).map(LocalDate::toString).orElse("that day");
    }

    /** The last word of an address says shortly what its question asks. */
    private static String name(FactPath path) {
        String text = path.toString();
        return text.substring(text.lastIndexOf('.') + 1).replace('_', ' ');
    }

    private String now(FactPath path) {
        FactValue value = facts.value(path);
        return value instanceof FactValue.Unknown ? "not known" : ValueText.of(value);
    }
}
