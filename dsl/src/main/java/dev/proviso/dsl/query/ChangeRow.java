package dev.proviso.dsl.query;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.ChangeSeverity;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Section;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change as a query sees it.
 *
 * @param change in the text; empty where something changed beside it
 * @param marks those of the change, or the one thing that changed beside the text
 */
record ChangeRow(Optional<Change> change, List<Mark> marks, ComparedRevisions revisions) {

    /** More parts than these are told by the first and the last. */
    private static final int FEW = 3;

    /** What changes the words comes before what only changes their place, and that before their number. */
    private static final List<ChangeKind> WEIGHTIEST_FIRST = List.of(
            ChangeKind.ADDED,
            ChangeKind.REMOVED,
            ChangeKind.SUBSTITUTED,
            ChangeKind.SPLIT,
            ChangeKind.MERGED,
            ChangeKind.AMENDED,
            ChangeKind.HEADING_CHANGED,
            ChangeKind.MOVED,
            ChangeKind.RELABELLED,
            ChangeKind.UNCHANGED);

    static Stream<ChangeRow> all(RevisionChanges changes) {
        ComparedRevisions revisions = ComparedRevisions.of(changes);
        return Stream.concat(
                changes.diff().entries().stream()
                        .filter(changes::isChange)
                        .map(change -> new ChangeRow(Optional.of(change), change.marks(), revisions)),
                changes.diff().marks().stream().map(mark -> new ChangeRow(Optional.empty(), List.of(mark), revisions)));
    }

    Set<ChangeKind> kinds() {
        return change.map(Change::kinds).orElse(Set.of(ChangeKind.UNCHANGED));
    }

    ChangeKind kind() {
        return kinds().stream()
                .min(Comparator.comparingInt(WEIGHTIEST_FIRST::indexOf))
                .orElse(ChangeKind.UNCHANGED);
    }

    ChangeSeverity severity() {
        return change.map(Change::severity)
                .orElseGet(() -> marks.stream().anyMatch(mark -> mark.kind().isSubstantive())
                        ? ChangeSeverity.SUBSTANTIVE
                        : ChangeSeverity.EDITORIAL);
    }

    List<Side> from() {
        return change.map(Change::from).orElse(List.of());
    }

    List<Side> to() {
        return change.map(Change::to).orElse(List.of());
    }

    /** The labels of the parts that it is about, without those that go along. */
    static Optional<String> told(List<Side> sides) {
        List<String> labels = sides.stream()
                .filter(side -> side.depth() == 0)
                .map(Side::citation)
                .toList();
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                labels.size() > FEW
                        ? labels.get(0) + " to " + labels.get(labels.size() - 1)
                        : String.join(", ", labels));
    }

    static List<String> labels(List<Side> sides) {
        return sides.stream().map(Side::citation).toList();
    }

    static List<String> ids(List<Side> sides) {
        return sides.stream().map(side -> side.id().value()).toList();
    }

    /** The words of one side; none where nothing stands there. */
    Optional<String> words(List<Side> sides, Function<Change, Redline> redline, Function<Redline, String> side) {
        return sides.isEmpty()
                ? Optional.empty()
                : change.map(redline).map(side).filter(words -> !words.isEmpty());
    }

    /** What was taken out and put in, marked as where there are no colours. */
    Optional<String> redline() {
        return change.map(Change::words)
                .filter(words -> !words.segments().isEmpty())
                .map(words -> words.segments().stream().map(ChangeRow::marked).collect(Collectors.joining()));
    }

    private static String marked(Segment segment) {
        return switch (segment.operation()) {
            case EQUAL -> segment.text();
            case INSERTED -> "{+" + segment.text() + "+}";
            case DELETED -> "[-" + segment.text() + "-]";
            case MOVED_TO -> "{~" + segment.text() + "~}";
            case MOVED_FROM -> "[~" + segment.text() + "~]";
            case RECASED_FROM, RESTYLED_FROM -> "";
            case RESTYLED_TO -> segment.text();
            case RECASED_TO -> "{^" + segment.text() + "^}";
        };
    }

    /** The label of the section it lies in: in the new revision, or for what is gone in the old one. */
    Optional<String> section() {
        return to().isEmpty()
                ? from().stream().findFirst().flatMap(side -> section(revisions.from(), side))
                : to().stream().findFirst().flatMap(side -> section(revisions.to(), side));
    }

    private static Optional<String> section(Outline outline, Side side) {
        return outline.path(side.id()).stream()
                .filter(Section.class::isInstance)
                .findFirst()
                .map(section -> outline.citation(section.id()));
    }

    /** The labels of the other parts that the marks bear on. */
    List<String> affected() {
        Set<NodeId> own = to().stream().map(Side::id).collect(Collectors.toSet());
        return marks.stream()
                .flatMap(mark -> mark.affected().stream())
                .filter(part -> !own.contains(part))
                .distinct()
                .map(revisions.to()::citation)
                .toList();
    }

    /** The parts of the new revision that it belongs to: of what is gone or came from elsewhere also those in which it stood. */
    Set<NodeId> places() {
        Set<NodeId> places = new LinkedHashSet<>();
        to().forEach(side -> places.add(side.id()));
        from().forEach(side -> revisions.stood(side.id()).ifPresent(places::add));
        return places;
    }

    Optional<ChangeEffect> effect(ChangeEffects effects) {
        return change.map(effects::of).orElseGet(() -> effects.of(marks.get(0)));
    }
}
