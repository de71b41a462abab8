package dev.proviso.importer.carry;

import dev.proviso.model.diff.redline.Redliner;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NormalForm;
import dev.proviso.model.document.Outline;
import java.util.List;
import java.util.Optional;

/** Finds the words that a ground quotes again in another text. */
final class Anchors {

    /** Words so long that where they stand again, in one place alone, they are the same words. */
    private static final int TELLING = 24;

    private final Outline old;
    private final Outline now;
    private final Heirs heirs;

    Anchors(Outline old, Outline now, Heirs heirs) {
        this.old = old;
        this.now = now;
        this.heirs = heirs;
    }

    /** A ground whose words are not the same any more names those in their place; empty if there are none. */
    Optional<Ground> anchored(Ground ground) {
        List<Node> nodes = heirs.of(ground.node()).stream()
                .flatMap(id -> now.node(id).stream())
                .toList();
        if (ground.exact().isEmpty()) {
            return nodes.stream().findFirst().map(node -> Ground.whole(node.id()));
        }
        return nodes.stream()
                .flatMap(node -> quoted(ground, node).stream())
                .findFirst()
                .or(() -> nodes.stream()
                        .flatMap(node -> alike(ground, node).stream())
                        .findFirst())
                .or(() -> elsewhere(ground))
                .or(() -> nodes.stream().findFirst().map(node -> inPlace(ground, node)));
    }

    /** Whether both grounds are the same words, whatever their signs and spaces. */
    boolean isSame(Ground before, Ground after) {
        return NormalForm.of(words(old, before)).equals(NormalForm.of(words(now, after)));
    }

    private static String words(Outline outline, Ground ground) {
        return outline.node(ground.node()).map(ground::words).orElse("");
    }

    private static Optional<Ground> quoted(Ground ground, Node node) {
        for (String text : List.of(node.text(), node.passage().heading())) {
            if (text.contains(ground.prefix() + ground.exact() + ground.suffix())) {
                return Optional.of(new Ground(node.id(), ground.exact(), ground.prefix(), ground.suffix()));
            }
            if (isOnce(text, ground.exact())) {
                return Optional.of(new Ground(node.id(), ground.exact(), "", ""));
            }
        }
        return Optional.empty();
    }

    private static boolean isOnce(String text, String words) {
        int at = text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0;
    }

    /** The same words with other quotes, dashes or spaces. */
    private static Optional<Ground> alike(Ground ground, Node node) {
        for (String text : List.of(node.text(), node.passage().heading())) {
            Optional<String> stretch = FoldedText.of(text).find(ground.exact()).filter(found -> isOnce(text, found));
            if (stretch.isPresent()) {
                return Optional.of(new Ground(node.id(), stretch.get(), "", ""));
            }
        }
        return Optional.empty();
    }

    private Optional<Ground> elsewhere(Ground ground) {
        if (ground.exact().length() < TELLING) {
            return Optional.empty();
        }
        List<Node> all = now.nodes().stream()
                .filter(node -> node.text().contains(ground.exact()))
                .limit(2)
                .toList();
        return all.size() == 1 ? quoted(ground, all.get(0)) : Optional.empty();
    }

    /** What stands where the words stood; if that cannot be told, all words of the node. */
    private Ground inPlace(Ground ground, Node node) {
        String before = old.node(ground.node()).map(Node::text).orElse("");
        int start = before.indexOf(ground.prefix() + ground.exact() + ground.suffix());
        if (start < 0) {
            return Ground.whole(node.id());
        }
        int from = start + ground.prefix().length();
        String stretch =
                counterpart(before, node.text(), from, from + ground.exact().length());
        return !stretch.isEmpty() && isOnce(node.text(), stretch)
                ? new Ground(node.id(), stretch, "", "")
                : Ground.whole(node.id());
    }

    /** The new words from where an old stretch starts to where it ends. */
    private static String counterpart(String before, String after, int start, int end) {
        int old = 0;
        int young = 0;
        int first = -1;
        int last = -1;
        for (Segment segment : Redliner.redline(before, after).segments()) {
            int length = segment.text().length();
            boolean isOld = segment.operation().isOld();
            boolean isNew = segment.operation().isNew();
            if (isOld && isNew) {
                int from = Math.max(start, old) - old;
                int to = Math.min(end, old + length) - old;
                if (from < to) {
                    first = first < 0 ? young + from : first;
                    last = young + to;
                }
            } else if (isNew && old > start && old < end) {
                first = first < 0 ? young : first;
                last = young + length;
            } else if (isNew && old == end && first < 0) {
                // All of the old words were replaced.
                first = young;
                last = young + length;
            }
            old += isOld ? length : 0;
            young += isNew ? length : 0;
        }
        return first < 0 ? "" : after.substring(first, last).strip();
    }
}
