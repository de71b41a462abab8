package dev.proviso.shell.evaluate;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Comparison;
import dev.proviso.dsl.finding.Comparison.Operand;
import dev.proviso.dsl.finding.Comparison.Relation;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which the time runs out that a rule leaves between two days, and whether it is past. */
public final class LastDay {

    private final Facts facts;
    private final Optional<LocalDate> today;

    /** @param today of the evaluation; empty if there is none */
    public LastDay(Facts facts, Optional<LocalDate> today) {
        this.facts = facts;
        this.today = today;
    }

    /** In words, for a change that has to come about in time after a day that is known; empty for any other. */
    public Optional<String> of(Change change) {
        return change instanceof Change.Satisfy satisfy ? satisfy.comparison().flatMap(this::of) : Optional.empty();
    }

    private Optional<String> of(Comparison comparison) {
        return comparison.left() instanceof Operand.TimeBetween time
                        && time.to() instanceof Operand.Fact
                        && comparison.right().orElse(null) instanceof Operand.Fixed fixed
                        && fixed.value() instanceof Value.Duration limit
                ? day(time.from()).flatMap(from -> of(from, comparison.relation(), limit.value()))
                : Optional.empty();
    }

    /** In words, for what has to be so long after a day; empty if that is no whole number of days. */
    public Optional<String> of(LocalDate from, Relation relation, Duration limit) {
        if (!limit.equals(Duration.ofDays(limit.toDays()))) {
            return Optional.empty();
        }
        try {
            LocalDate last = from.plusDays(limit.toDays());
            return Optional.ofNullable(
                    switch (relation) {
                        case LESS -> "before " + last + past(last.minusDays(1));
                        case LESS_OR_EQUAL -> "until " + last + past(last);
                        case GREATER -> "after " + last;
                        case GREATER_OR_EQUAL -> "from " + last + " on";
                        default -> null;
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String past(LocalDate last) {
        return today.filter(last::isBefore).isPresent() ? ", which is past" : "";
    }

    /** The day that one side of a comparison is; empty if none is known. */
    public Optional<LocalDate> day(Operand operand) {
        if (operand instanceof Operand.Today now) {
            return Optional.of(now.day());
        }
        if (operand instanceof Operand.Fixed fixed) {
            return fixed.value() instanceof Value.Date date ? Optional.of(date.value()) : Optional.empty();
        }
        return operand instanceof Operand.Fact fact
                        && facts.value(fact.path()) instanceof FactValue.Known known
                        && known.value() instanceof Value.Date date
                ? Optional.of(date.value())
                : Optional.empty();
    }
}
