package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.match.Match;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one section and of all that is in it, or of what stands before, between or behind the sections.
 *
 * @param title its citation and heading
 * @param entries in the order of the new revision
 */
record ComparedSection(String title, List<Change> entries) {

    ComparedSection {
        entries = List.copyOf(entries);
    }

    /** All entries of a difference, in their order. */
    static List<ComparedSection> of(RevisionDiff diff) {
        return new Cutter(diff).cut();
    }

    /** Cuts the entries where another section begins. What is gone stands in the section that its own became. */
    private static final class Cutter {

        private static final String LOOSE = "";

        private final RevisionDiff diff;
        private final Outline olds;
        private final Outline news;
        private final Map<NodeId, NodeId> became = new HashMap<>();

        Cutter(RevisionDiff diff) {
            this.diff = diff;
            this.olds = Outline.of(diff.from());
            this.news = Outline.of(diff.to());
            for (Match match : diff.matching().matches()) {
                became.putIfAbsent(match.from(), match.to());
            }
        }

        List<ComparedSection> cut() {
            List<ComparedSection> sections = new ArrayList<>();
            List<Change> open = new ArrayList<>();
            String title = LOOSE;
            for (Change change : diff.entries()) {
                String next = title(change);
                if (!open.isEmpty() && !next.equals(title)) {
                    sections.add(new ComparedSection(title, open));
                    open.clear();
                }
                title = next;
                open.add(change);
            }
            if (!open.isEmpty()) {
                sections.add(new ComparedSection(title, open));
            }
            return named(sections);
        }

        private String title(Change change) {
            if (!change.to().isEmpty()) {
                return title(news, top(news, change.to().get(0)));
            }
            Node top = top(olds, change.from().get(0));
            return news.node(became.getOrDefault(top.id(), top.id()))
                    .filter(node -> became.containsKey(top.id()))
                    .map(node -> title(news, node))
                    .orElseGet(() -> title(olds, top));
        }

        private static Node top(Outline outline, Side side) {
            return outline.path(side.id()).get(0);
        }

        private static String title(Outline outline, Node top) {
            if (!(top instanceof Section)) {
                return LOOSE;
            }
            String citation = outline.citation(top.id());
            return top.heading().map(heading -> citation + ". " + heading).orElse(citation);
        }

        private static List<ComparedSection> named(List<ComparedSection> sections) {
            List<ComparedSection> named = new ArrayList<>();
            for (int i = 0; i < sections.size(); i++) {
                ComparedSection section = sections.get(i);
                String name = i == 0 ? "Opening" : i == sections.size() - 1 ? "Closing" : "Between the sections";
                named.add(
                        section.title().equals(LOOSE)
                                ? new ComparedSection(sections.size() == 1 ? "Text" : name, section.entries())
                                : section);
            }
            return named;
        }
    }
}
