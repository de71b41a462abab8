package dev.proviso.model.diff;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into nodes at its blank lines, headings ({@code ##}) and markers ({@code 1.}, {@code -}): enough to compare revisions of it. */
final class PlainSplitter {

    private static final Pattern HEADING = Pattern.compile("(#+ +)(?:((?:\\d+|[A-Z])\\.)([ \t]+))?(.*)");
    private static final Pattern MARKED = Pattern.compile(
            "( *)((?:\\*\\*)?(?:[-*]|(?:- )?\\d+(?:\\.\\d+)*\\.?|\\([a-z]+\\)|[a-z]\\.)(?:\\*\\*)?)([ \t]+)(.*)",
            Pattern.DOTALL);

    private static final String BLOCKS = "(?<=\n)(?=\n*(?:#| *(?:[-*]|\\d+\\.|\\([a-z]\\)) ))|(?<=\n\n)";

    private int nodes;
    private final String prefix;

    private PlainSplitter(String prefix) {
        this.prefix = prefix;
    }

    static Revision split(String id, String text) {
        PlainSplitter splitter = new PlainSplitter(id);
        List<Node> top = splitter.blocks(text);
        return revision(id, "test import", text, top);
    }

    static Revision revision(String id, String extractor, String text, List<Node> top) {
        return new Revision(
                new PolicyId("p"),
                new RevisionId(id),
                RevisionStatus.PUBLISHED,
                new RevisionDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                new RevisionSource(ContentHash.of(text), "typed in", extractor, RevisionSource.ChangeOrigin.PUBLISHER),
                List.of(),
                List.of(),
                top,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A node whose children are still being gathered. */
    private record Open(int level, Optional<Label> label, Passage passage, boolean isSection, List<Node> children) {}

    private List<Node> blocks(String text) {
        List<Node> top = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (String block : text.split(BLOCKS, -1)) {
            if (!block.isEmpty()) {
                add(block, top, open);
            }
        }
        closeTo(0, top, open);
        return top;
    }

    private void add(String block, List<Node> top, List<Open> open) {
        String body = block.strip();
        int at = block.indexOf(body);
        String after = block.substring(at + body.length());
        String before = block.substring(0, at);
        Matcher heading = HEADING.matcher(body);
        Matcher marked = MARKED.matcher(body);
        if (heading.matches()) {
            int level = heading.group(1).strip().length();
            closeTo(level, top, open);
            String marker = heading.group(2) == null ? "" : heading.group(2);
            String gap = heading.group(3) == null ? "" : heading.group(3);
            Passage passage = new Passage(before + heading.group(1), marker, gap, heading.group(4), "", "", after);
            open.add(new Open(level, label(marker), passage, true, new ArrayList<>()));
        } else if (marked.matches()) {
            int indent = block.substring(0, at).replaceAll("(?s).*\n", "").length();
            int level = 10 + indent;
            closeTo(level, top, open);
            boolean bullet = marked.group(2).matches("[-*]");
            Passage passage = new Passage(
                    before + (bullet ? marked.group(2) + marked.group(3) : ""),
                    bullet ? "" : marked.group(2),
                    bullet ? "" : marked.group(3),
                    "",
                    "",
                    marked.group(4),
                    after);
            open.add(new Open(
                    level, bullet ? Optional.empty() : label(marked.group(2)), passage, false, new ArrayList<>()));
        } else {
            closeTo(10, top, open);
            Passage passage = new Passage(before, "", "", "", "", body, after);
            addTo(top, open, new Paragraph(id(), ParagraphRole.CONTINUATION, passage, List.of(), Lineage.ORIGINAL));
        }
    }

    private static Optional<Label> label(String marker) {
        String label = marker.replaceAll("[^\\w.]|\\.+$|\\.(?=\\*)|^_+", "").replaceAll("\\.$", "");
        return label.isEmpty() ? Optional.empty() : Optional.of(new Label(label));
    }

    private NodeId id() {
        return new NodeId(prefix + "-n" + nodes++);
    }

    private static void addTo(List<Node> top, List<Open> open, Node node) {
        (open.isEmpty() ? top : open.get(open.size() - 1).children()).add(node);
    }

    private void closeTo(int level, List<Node> top, List<Open> open) {
        while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
            Open last = open.remove(open.size() - 1);
            addTo(top, open, close(last));
        }
    }

    private Node close(Open open) {
        if (open.isSection()) {
            return new Section(id(), open.label(), open.passage(), open.children(), List.of(), Lineage.ORIGINAL);
        }
        return open.label().isPresent()
                ? new Clause(id(), open.label(), open.passage(), open.children(), List.of(), Lineage.ORIGINAL)
                : new Item(id(), open.label(), open.passage(), open.children(), List.of(), Lineage.ORIGINAL);
    }
}
