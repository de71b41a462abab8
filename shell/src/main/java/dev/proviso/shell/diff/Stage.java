package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.history.History;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.shell.diff.RedlinePieces.Piece;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a policy in one of its revisions.
 *
 * @param parts of this revision; several where it was divided, none where it is gone
 * @param changes what became of them since the revision before; none in the first one
 */
record Stage(Selected revision, List<Node> parts, List<Change> changes) {

    Stage {
        parts = List.copyOf(parts);
        changes = List.copyOf(changes);
    }

    /** A part in all revisions that are known, from where it began to where it ended. */
    static List<Stage> of(KnownRevisions known, Selected selected, Node node) {
        return History.of(known.chain(), known.indexOf(selected), node.id()).events().stream()
                .map(event -> of(known.revisions().get(event.revision()), event))
                .toList();
    }

    private static Stage of(Selected revision, History.Event event) {
        List<Node> parts = event.nodes().stream()
                .flatMap(id -> revision.outline().node(id).stream())
                .toList();
        return new Stage(revision, parts, event.changes());
    }

    /**
     * What is told of it, and the words to it.
     *
     * @param place the citations
     * @param says what happened
     */
    record Line(String place, String says, List<Piece> words) {

        Line {
            words = List.copyOf(words);
        }
    }

    /** A line for each thing that happened; one for the first revision. */
    List<Line> lines() {
        return changes.isEmpty()
                ? List.of(new Line(citations(parts), "first known", words(parts)))
                : changes.stream().map(this::line).toList();
    }

    private Line line(Change change) {
        List<NodeId> ids = change.to().stream().map(side -> side.id()).toList();
        List<Node> own = parts.stream().filter(part -> ids.contains(part.id())).toList();
        ChangeTitle title = ChangeTitle.of(change);
        boolean isOwn = !change.isGroup() && !change.is(ChangeKind.UNCHANGED);
        boolean hasWords = !change.isGroup() && !change.words().segments().isEmpty();
        return new Line(
                isOwn ? title.place() : citations(own),
                title.kinds(),
                hasWords ? RedlinePieces.whole(change.words()) : words(own));
    }

    private String citations(List<Node> nodes) {
        return nodes.stream()
                .map(part -> revision.outline().citation(part.id()))
                .collect(Collectors.joining(", "));
    }

    private static List<Piece> words(List<Node> nodes) {
        String words = nodes.stream()
                .map(node -> node.text().isEmpty() ? node.passage().heading() : node.text())
                .collect(Collectors.joining("\n"));
        return List.of(new Piece(Operation.EQUAL, words));
    }
}
