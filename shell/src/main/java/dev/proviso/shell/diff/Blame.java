package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Redliner;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells from which revision each stretch of a text comes: the first one since which these words have stood there. */
final class Blame {

    private static final String JOINT = "\n";

    private final Map<NodeId, List<Origin>> origins;

    private Blame(Map<NodeId, List<Origin>> origins) {
        this.origins = Map.copyOf(origins);
    }

    /** A stretch of words and the revision that brought them. */
    record Origin(RevisionId revision, String text) {}

    /** Where the words of the last revision of a chain come from. */
    static Blame of(RevisionChain chain) {
        Selected first = chain.revisions().get(0);
        Map<NodeId, List<Origin>> origins = new HashMap<>();
        for (Node node : first.revision().preorder()) {
            origins.put(node.id(), whole(first.revision().id(), words(node)));
        }
        for (int i = 0; i < chain.steps().size(); i++) {
            RevisionId now = chain.revisions().get(i + 1).revision().id();
            origins = new Step(origins, now).after(chain.steps().get(i).entries());
        }
        return new Blame(origins);
    }

    /** The stretches of a part's own words, in order; joined they are its text, or its heading where it has no text. */
    List<Origin> of(Node node) {
        return joined(origins.getOrDefault(node.id(), List.of()));
    }

    private static String words(Node node) {
        return node.text().isEmpty() ? node.passage().heading() : node.text();
    }

    private static List<Origin> whole(RevisionId revision, String text) {
        return text.isEmpty() ? List.of() : List.of(new Origin(revision, text));
    }

    /** Neighbours that come from one revision are one. */
    private static List<Origin> joined(List<Origin> origins) {
        List<Origin> joined = new ArrayList<>();
        for (Origin origin : origins) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).revision().equals(origin.revision())) {
                joined.set(last, new Origin(origin.revision(), joined.get(last).text() + origin.text()));
            } else {
                joined.add(origin);
            }
        }
        return joined;
    }

    /** Carries origins over from one revision to the next. */
    private static final class Step {

        private final Map<NodeId, List<Origin>> before;
        private final RevisionId now;
        private final Map<NodeId, List<Origin>> after = new HashMap<>();

        Step(Map<NodeId, List<Origin>> before, RevisionId now) {
            this.before = before;
            this.now = now;
        }

        Map<NodeId, List<Origin>> after(List<Change> entries) {
            for (Change change : entries) {
                if (change.is(ChangeKind.SPLIT) || change.is(ChangeKind.MERGED)) {
                    divided(change.from(), change.to());
                } else {
                    for (int i = 0; i < change.to().size(); i++) {
                        List<Side> old =
                                i < change.from().size() ? List.of(change.from().get(i)) : List.of();
                        divided(old, List.of(change.to().get(i)));
                    }
                }
            }
            return after;
        }

        /** All texts of a side are one, so that words may go from any to any. */
        private void divided(List<Side> old, List<Side> recent) {
            List<Origin> sources = new ArrayList<>();
            for (Side side : old) {
                if (!sources.isEmpty()) {
                    sources.add(new Origin(now, JOINT));
                }
                sources.addAll(before.getOrDefault(side.id(), List.of()));
            }
            Slices slices = new Slices(carried(sources, String.join(JOINT, texts(recent))));
            for (Side side : recent) {
                after.put(side.id(), slices.next(words(side.node()).length()));
                slices.next(JOINT.length());
            }
        }

        private static List<String> texts(List<Side> sides) {
            return sides.stream().map(side -> words(side.node())).toList();
        }

        private List<Origin> carried(List<Origin> sources, String text) {
            StringBuilder old = new StringBuilder();
            sources.forEach(origin -> old.append(origin.text()));
            if (old.length() == 0) {
                return whole(now, text);
            }
            Redline redline = Redliner.redline(old.toString(), text);
            Slices slices = new Slices(sources);
            List<Origin> carried = new ArrayList<>();
            Map<String, List<Origin>> moved = new HashMap<>();
            for (Segment segment : redline.segments()) {
                switch (segment.operation()) {
                    case EQUAL -> carried.addAll(slices.next(segment.text().length()));
                    case DELETED -> slices.next(segment.text().length());
                    case MOVED_FROM ->
                        moved.put(
                                segment.text().strip(),
                                slices.next(segment.text().length()));
                    case INSERTED, MOVED_TO -> carried.addAll(whole(now, segment.text()));
                }
            }
            return moved.isEmpty() ? carried : withMoved(redline, sources, moved);
        }

        /** Words that moved inside of a text bring their origin along. */
        private List<Origin> withMoved(Redline redline, List<Origin> sources, Map<String, List<Origin>> moved) {
            Slices slices = new Slices(sources);
            List<Origin> carried = new ArrayList<>();
            for (Segment segment : redline.segments()) {
                int length = segment.text().length();
                switch (segment.operation()) {
                    case EQUAL -> carried.addAll(slices.next(length));
                    case DELETED, MOVED_FROM -> slices.next(length);
                    case INSERTED -> carried.addAll(whole(now, segment.text()));
                    case MOVED_TO -> {
                        List<Origin> from = moved.getOrDefault(segment.text().strip(), List.of());
                        int known = from.stream()
                                .mapToInt(origin -> origin.text().length())
                                .sum();
                        carried.addAll(known == length ? from : whole(now, segment.text()));
                    }
                }
            }
            return carried;
        }
    }

    /** Takes origins character by character. */
    private static final class Slices {

        private final List<Origin> origins;
        private int index;
        private int offset;

        Slices(List<Origin> origins) {
            this.origins = origins;
        }

        /** The next so many characters, or what is left of them. */
        List<Origin> next(int length) {
            List<Origin> taken = new ArrayList<>();
            int left = length;
            while (left > 0 && index < origins.size()) {
                Origin origin = origins.get(index);
                int end = Math.min(origin.text().length(), offset + left);
                taken.add(new Origin(origin.revision(), origin.text().substring(offset, end)));
                left -= end - offset;
                offset = end;
                if (offset == origin.text().length()) {
                    index++;
                    offset = 0;
                }
            }
            return taken;
        }
    }
}
