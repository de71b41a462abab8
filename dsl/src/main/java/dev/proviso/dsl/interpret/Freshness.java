package dev.proviso.dsl.interpret;

import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which facts rest on evidence that is all past its day. Without evidence nothing ages, and while the day of the evaluation is not
 * known nothing is past it.
 */
final class Freshness {

    private final Facts facts;
    private final Optional<LocalDate> today;

    Freshness(Facts facts, Optional<LocalDate> today) {
        this.facts = facts;
        this.today = today;
    }

    boolean isStale(FactDeclaration fact, FactPath path) {
        if (today.isEmpty() || facts.evidence().isEmpty()) {
            return false;
        }
        List<Evidence> evidence = facts.evidence().getOrDefault(path, List.of());
        return !evidence.isEmpty() && evidence.stream().allMatch(piece -> isStale(fact, piece, today.get()));
    }

    private static boolean isStale(FactDeclaration fact, Evidence evidence, LocalDate today) {
        boolean expired =
                evidence.expires().filter(last -> last.isBefore(today)).isPresent();
        return expired
                || lastDay(fact, evidence).filter(last -> last.isBefore(today)).isPresent();
    }

    /** The last day on which evidence is fresh, by when it was collected. */
    private static Optional<LocalDate> lastDay(FactDeclaration fact, Evidence evidence) {
        return fact.freshFor()
                .flatMap(span -> evidence.collected().map(day -> Dates.plus(day, span)))
                .flatMap(Values::value)
                .map(value -> ((Value.Date) value).value());
    }
}
