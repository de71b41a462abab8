package dev.proviso.model.seal;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.document.Periods;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.read.Places;
import dev.proviso.model.repository.PolicyRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the revisions of a policy are what they were when they were sealed, follow each other in one line, and tell when they are in
 * force.
 *
 * @param standings one for each revision, the oldest first
 * @param diagnostics what is wrong or doubtful, errors in the files included
 */
public record Integrity(PolicyId policy, List<Standing> standings, List<Diagnostic> diagnostics) {

    public Integrity {
        standings = List.copyOf(standings);
        diagnostics = List.copyOf(diagnostics);
    }

    /** How a revision stands to its seal. */
    public enum State {
        SEALED,
        NOT_SEALED,
        CHANGED,
        /** Its file has errors, so that nothing can be said. */
        BROKEN
    }

    /** What was found of a revision; empty if its file has errors. */
    public record Standing(RevisionId id, State state, Optional<Revision> revision) {}

    /** Looks at all revisions of a policy. Cost: as writing each of them. */
    public static Integrity of(PolicyRepository repository, PolicyId policy) {
        return new Check(repository, policy).run();
    }

    /**
     * The revision in force on a day, as {@link Periods} tells; the newest, if no day is known of any. What makes that doubtful is told
     * with it. Revisions whose files have errors are left out.
     */
    public static Checked<Revision> inForce(PolicyRepository repository, PolicyId policy, LocalDate day) {
        return new Check(repository, policy).inForce(day);
    }

    /** Whether nothing is wrong; what is doubtful does not count. */
    public boolean isSound() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /** One run over one policy. */
    private static final class Check {

        private final PolicyRepository repository;
        private final PolicyId policy;
        private final Map<RevisionId, Revision> revisions = new LinkedHashMap<>();
        private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

        Check(PolicyRepository repository, PolicyId policy) {
            this.repository = repository;
            this.policy = policy;
        }

        Integrity run() {
            repository.readPolicy(policy).ifPresent(this::addErrors);
            List<RevisionId> ids = repository.revisions(policy);
            for (RevisionId id : ids) {
                Checked<Revision> read = repository.readRevision(policy, id).orElseThrow();
                addErrors(read);
                read.value().ifPresent(revision -> revisions.put(id, revision));
            }
            List<Standing> standings = ids.stream().map(this::standing).toList();
            revisions.values().forEach(this::predecessor);
            repository.missingRevisions(policy).forEach(this::missing);
            circles();
            forks();
            periods();
            return new Integrity(policy, standings, List.copyOf(diagnostics));
        }

        Checked<Revision> inForce(LocalDate day) {
            for (RevisionId id : repository.revisions(policy)) {
                repository
                        .readRevision(policy, id)
                        .flatMap(Checked::value)
                        .ifPresent(revision -> revisions.put(id, revision));
            }
            Periods periods = Periods.of(revisions.values());
            Optional<Revision> found = periods.inForce(day);
            if (found.isPresent()) {
                periods();
                if (!periods.areKnown()) {
                    report(
                            Problem.NO_PERIODS,
                            found.get(),
                            "dates",
                            "nothing tells which revision of " + policy + " is in force on " + day
                                    + ", as none has a day; the newest published one, "
                                    + found.get().id() + ", is taken",
                            "give its effective day, or the day of its publication");
                }
                return Checked.of(found.get(), List.copyOf(diagnostics));
            }
            Optional<Revision> first = periods.inOrder().stream().findFirst();
            return Checked.failed(List.of(new Diagnostic(
                    Problem.NONE_IN_FORCE.code(),
                    Problem.NONE_IN_FORCE.severity(),
                    "on " + day + " no revision of " + policy + " is in force",
                    Location.startOf(policy.value()),
                    "",
                    Optional.of(first.map(revision -> "the first is " + revision.id() + ", from "
                                    + Periods.start(revision).orElseThrow())
                            .orElse("it has none that was published")))));
        }

        private void addErrors(Checked<?> read) {
            read.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
        }

        private Standing standing(RevisionId id) {
            Revision revision = revisions.get(id);
            if (revision == null) {
                return new Standing(id, State.BROKEN, Optional.empty());
            }
            State state = State.SEALED;
            if (revision.seal().own().isEmpty()) {
                state = State.NOT_SEALED;
                if (revision.status() != RevisionStatus.DRAFT) {
                    report(
                            Problem.NOT_SEALED,
                            revision,
                            "status",
                            id + " is not sealed, so that nobody can tell whether it has changed",
                            "seal it: 'proviso seal' with the name of its file");
                }
            } else if (RevisionHash.hasChanged(revision)) {
                state = State.CHANGED;
                report(
                        Problem.REVISION_CHANGED,
                        revision,
                        "hash",
                        id + " has changed since it was sealed: its hash is " + RevisionHash.of(revision),
                        "take the change back, or make a new revision of it; only if it was sealed by mistake, seal it again");
            }
            return new Standing(id, state, Optional.of(revision));
        }

        private void predecessor(Revision revision) {
            revision.predecessor()
                    .map(revisions::get)
                    .ifPresent(before -> revision.seal()
                            .predecessor()
                            .filter(recorded -> !recorded.equals(RevisionHash.of(before)))
                            .ifPresent(recorded -> report(
                                    Problem.PREDECESSOR_CHANGED,
                                    revision,
                                    "predecessor",
                                    revision.id() + " was made after another " + before.id() + ": its hash is now "
                                            + RevisionHash.of(before),
                                    "put the " + before.id()
                                            + " back that it was made after, or look the new one over and seal "
                                            + revision.id() + " again")));
        }

        /** That an older one is gone, its follower tells; of the newest only its cases do. */
        private void missing(RevisionId id) {
            diagnostics.add(new Diagnostic(
                    Problem.REVISION_MISSING.code(),
                    Problem.REVISION_MISSING.severity(),
                    "there are test cases for " + id + ", and no such revision",
                    Location.startOf(policy + "/cases/" + id + ".yaml"),
                    "",
                    Optional.of("put its file back, or remove its cases")));
        }

        private void circles() {
            Set<RevisionId> told = new LinkedHashSet<>();
            for (Revision revision : revisions.values()) {
                List<RevisionId> path = new ArrayList<>();
                Optional<Revision> at = Optional.of(revision);
                while (at.isPresent() && !path.contains(at.get().id())) {
                    path.add(at.get().id());
                    at = at.get().predecessor().map(revisions::get);
                }
                if (at.isPresent() && at.get().id().equals(revision.id()) && told.addAll(path)) {
                    report(
                            Problem.CIRCLE,
                            revision,
                            "predecessor",
                            "these follow each other in a circle: "
                                    + path.stream().map(RevisionId::value).collect(Collectors.joining(" after "))
                                    + " after "
                                    + revision.id(),
                            "leave the predecessor of the first one out");
                }
            }
        }

        /** Drafts may go several ways, and what was withdrawn leads nowhere. */
        private void forks() {
            Map<RevisionId, Revision> followers = new LinkedHashMap<>();
            for (Revision revision : Periods.of(revisions.values()).inOrder()) {
                revision.predecessor().ifPresent(before -> {
                    Revision other = followers.putIfAbsent(before, revision);
                    if (other != null) {
                        report(
                                Problem.FORK,
                                revision,
                                "predecessor",
                                revision.id() + " follows " + before + ", as " + other.id() + " does",
                                "name " + other.id()
                                        + " as the predecessor, or set the status of one of them to withdrawn");
                    }
                });
            }
        }

        private void periods() {
            Periods periods = Periods.of(revisions.values());
            for (Periods.Overlap overlap : periods.overlaps()) {
                report(
                        Problem.IN_FORCE_TOGETHER,
                        overlap.after(),
                        "dates",
                        overlap.after().id() + " is in force from "
                                + Periods.start(overlap.after()).orElseThrow() + ", which is not after "
                                + overlap.before().id() + ", in force from "
                                + Periods.start(overlap.before()).orElseThrow(),
                        "correct the dates, or set the status of the one that never was in force to withdrawn");
            }
            if (periods.areKnown()) {
                periods.unplaced()
                        .forEach(revision -> report(
                                Problem.START_UNKNOWN,
                                revision,
                                "dates",
                                "nothing tells from when " + revision.id() + " is in force, so that no day leads to it",
                                "give its effective day, or the day of its publication"));
            }
            for (Revision revision : revisions.values()) {
                boolean isEmpty = revision.dates()
                        .graceUntil()
                        .flatMap(until -> Periods.start(revision).filter(until::isBefore))
                        .isPresent();
                if (isEmpty) {
                    report(
                            Problem.GRACE_BEFORE_START,
                            revision,
                            "dates",
                            "the period of grace of " + revision.id() + " ends before the revision is in force",
                            "correct grace_until");
                }
            }
        }

        private void report(Problem problem, Revision revision, String key, String message, String hint) {
            Places places = repository.places(policy, revision.id());
            Optional<Places.Place> place = places.ofKey(key).or(() -> places.ofKey("revision"));
            diagnostics.add(new Diagnostic(
                    problem.code(),
                    problem.severity(),
                    message,
                    place.map(Places.Place::location).orElse(Location.startOf(policy + "/" + revision.id() + ".yaml")),
                    place.map(Places.Place::excerpt).orElse(""),
                    Optional.of(hint)));
        }
    }
}
