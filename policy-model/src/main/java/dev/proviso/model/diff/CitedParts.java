package dev.proviso.model.diff;

import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labelled parts of a revision, by the paths that lead to them. */
final class CitedParts {

    private final Tree tree;
    private final Outline outline;

    /** Laid out when it is first asked for: few differences ask. */
    private @Nullable Paths paths;

    CitedParts(Tree tree, Outline outline) {
        this.tree = tree;
        this.outline = outline;
    }

    /**
     * @param whole parts by their citations
     * @param ends parts by the ends of their citations
     */
    private record Paths(Map<CitedPath, Integer> whole, Map<CitedPath, List<Integer>> ends) {}

    /**
     * The parts that are cited: one in most cases, several where only ends of citations read so.
     *
     * @param from the part that cites
     */
    List<Integer> find(Citation cited, int from) {
        List<Integer> within = cited.around()
                .map(around -> find(around.then(cited.path()), from, true))
                .orElse(List.of());
        return within.isEmpty() ? find(cited.path(), from, cited.isWhole()) : within;
    }

    private List<Integer> find(CitedPath path, int from, boolean isWhole) {
        Paths known = paths();
        Optional<Integer> whole = Optional.ofNullable(known.whole().get(path));
        if (isWhole && whole.isPresent()) {
            return List.of(whole.get());
        }
        for (int above = from; above != Tree.ROOT; above = tree.parent(above)) {
            Optional<Integer> beside =
                    Optional.ofNullable(known.whole().get(citation(above).then(path)));
            if (beside.isPresent()) {
                return List.of(beside.get());
            }
        }
        return whole.map(List::of).orElseGet(() -> known.ends().getOrDefault(path, List.of()));
    }

    private CitedPath citation(int part) {
        return CitedPath.of(outline.citation(tree.node(part).id()));
    }

    private Paths paths() {
        Paths known = paths;
        if (known == null) {
            known = lay();
            paths = known;
        }
        return known;
    }

    private Paths lay() {
        Map<CitedPath, Integer> whole = new HashMap<>();
        Map<CitedPath, List<Integer>> ends = new HashMap<>();
        for (int part = 0; part < tree.size(); part++) {
            if (tree.node(part).label().isPresent()) {
                CitedPath path = citation(part);
                whole.putIfAbsent(path, part);
                for (int count = 1; count < path.length(); count++) {
                    ends.computeIfAbsent(path.last(count), any -> new ArrayList<>(1))
                            .add(part);
                }
            }
        }
        return new Paths(whole, ends);
    }
}
