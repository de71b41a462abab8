package dev.proviso.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * From when to when the revisions of a policy are in force.
 *
 * <p>A revision is in force from its effective day, or, where only that is known, from the day of its publication, until the next one
 * is. Drafts and revisions that were withdrawn never are. What has no day comes before what has one if the others follow it, and is
 * else left out, since nothing tells when it began; where no revision has a day, nothing tells of any day which one was in force.
 *
 * @param inOrder those that are or were in force, oldest first
 */
public record Periods(List<Revision> inOrder) {

    public Periods {
        inOrder = List.copyOf(inOrder);
    }

    /**
     * The periods of the revisions of one policy.
     *
     * @param revisions from the oldest to the newest, each behind its predecessor
     */
    public static Periods of(Collection<Revision> revisions) {
        return new Periods(revisions.stream()
                .filter(revision ->
                        revision.status() == RevisionStatus.PUBLISHED || revision.status() == RevisionStatus.SUPERSEDED)
                .toList());
    }

    /** The first day on which a revision is in force; empty if that is unknown. */
    public static Optional<LocalDate> start(Revision revision) {
        return revision.dates().effective().or(() -> revision.dates().published());
    }

    /** Whether any day is known, so that one can ask which revision is in force on one. */
    public boolean areKnown() {
        return inOrder.stream().anyMatch(revision -> start(revision).isPresent());
    }

    /** The revision in force on a day: the newest, if no day is known of any; empty if none is in force yet. */
    public Optional<Revision> inForce(LocalDate day) {
        if (!areKnown()) {
            return last(inOrder);
        }
        Optional<Revision> found = first();
        for (Revision revision : inOrder) {
            boolean hasBegun =
                    start(revision).filter(from -> !from.isAfter(day)).isPresent();
            boolean isLater = found.flatMap(Periods::start)
                    .filter(from -> start(revision).filter(from::isAfter).isPresent())
                    .isEmpty();
            if (hasBegun && isLater) {
                found = Optional.of(revision);
            }
        }
        return found;
    }

    /** What was in force before the first known day: the last of those without one that stand before it. */
    private Optional<Revision> first() {
        List<Revision> before = new ArrayList<>();
        for (Revision revision : inOrder) {
            if (start(revision).isPresent()) {
                break;
            }
            before.add(revision);
        }
        return last(before);
    }

    /** Those without a day behind some with one: nothing tells when they began. */
    public List<Revision> unplaced() {
        List<Revision> behind = inOrder.stream()
                .dropWhile(Predicate.not(revision -> start(revision).isPresent()))
                .toList();
        return behind.stream().filter(revision -> start(revision).isEmpty()).toList();
    }

    /** Each that begins on the same day as one before it, or earlier, so that one cannot tell which is in force. */
    public List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        Optional<Revision> latest = Optional.empty();
        for (Revision revision : inOrder) {
            if (start(revision).isEmpty()) {
                continue;
            }
            latest.filter(before -> !start(before)
                            .orElseThrow()
                            .isBefore(start(revision).orElseThrow()))
                    .ifPresent(before -> overlaps.add(new Overlap(before, revision)));
            latest = latest.filter(before ->
                            start(before).orElseThrow().isAfter(start(revision).orElseThrow()))
                    .or(() -> Optional.of(revision));
        }
        return List.copyOf(overlaps);
    }

    /** A revision that does not begin after one that it comes behind. */
    public record Overlap(Revision before, Revision after) {}

    private static Optional<Revision> last(List<Revision> revisions) {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }
}
