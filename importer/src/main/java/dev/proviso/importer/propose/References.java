package dev.proviso.importer.propose;

import dev.proviso.importer.outline.Part.Mark;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text speaks of its own parts and of other documents. */
final class References {

    private static final Pattern PART = Pattern.compile(
            "(?=[sScCaApPeE])\\b(sections?|clauses?|articles?|paragraphs?|sub-?sections?|sub-?paragraphs?|sub-?clauses?|part|schedule|annex|appendix|exhibit|addendum|chapter)\\s+((?:[A-Z]?[0-9]+(?:[.-][0-9]+)*|[A-Z](?:\\.[0-9]+)*\\b|[IVX]+\\b)?(?:\\s?\\([A-Za-z0-9]{1,5}\\))*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "^\\s*(?:,\\s*)?(?:of|in|under|to) (?:the|that|title|our|your|its)?\\s*(?:\\p{Lu}|[0-9]+ U)[^.;]{0,60}(?:Act|Code|Regulation|Directive|Law|Terms|U\\.?S\\.?C|GDPR|Agreement|Policy)");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?=[oti])\\b(?:our|the|its)\\s+((?:\\p{Lu}[\\w’'-]*\\s+(?:of\\s+|and\\s+|&\\s+)?){0,5}(?:Policy|Policies|Terms(?: of (?:Service|Use))?|Agreement|Guidelines|Addendum|Privacy Statement|Privacy Notice|Code of Conduct))\\b");

    private static final int LONGEST_KIND = 15;

    /** So many parts with one label are looked at. */
    private static final int MOST_ALIKE = 100;

    private final Outline outline;
    private final Documents documents;
    private final String title;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, List<Node>> byLabel = new HashMap<>();

    private References(Outline outline, Documents documents, String title) {
        this.outline = outline;
        this.documents = documents;
        this.title = title.toLowerCase(Locale.ROOT);
        for (Node node : outline.nodes()) {
            node.label()
                    .map(label -> label.text().toLowerCase(Locale.ROOT))
                    .ifPresent(label -> byLabel.computeIfAbsent(label, any -> new ArrayList<>())
                            .add(node));
        }
    }

    /**
     * The references of a document, in the order of the text.
     *
     * @param marks for each node, the links in its words
     * @param title of the document itself
     */
    static List<Reference> of(Outline outline, Map<NodeId, List<Mark>> marks, Documents documents, String title) {
        References reader = new References(outline, documents, title);
        for (Node node : outline.nodes()) {
            reader.read(node, marks.getOrDefault(node.id(), List.of()));
        }
        return reader.references;
    }

    private void read(Node node, List<Mark> marks) {
        String text = node.text();
        Set<String> seen = new HashSet<>();
        for (Mark mark : marks) {
            if (mark.target().isPresent() && mark.to() <= text.length() && !isNumberOfPart(text, mark)) {
                link(
                        node,
                        text.substring(mark.from(), mark.to()).strip(),
                        mark.target().get(),
                        seen);
            }
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (!part.group(2).isBlank()) {
                part(node, part, text, seen);
            }
        }
        Matcher document = DOCUMENT.matcher(text);
        while (document.find()) {
            String name = document.group(1);
            if (name.contains(" ") && !name.equalsIgnoreCase(title) && seen.add(name)) {
                documents
                        .named(name)
                        .ifPresent(id -> add(node, name, new Reference.ToDocument(id), Reference.Relation.CITES));
            }
        }
    }

    /** Whether a link is the number in {@code clause 2.1}, of which the words tell. */
    private static boolean isNumberOfPart(String text, Mark mark) {
        if (!mark.target().orElse("").startsWith("#")) {
            return false;
        }
        Matcher part = PART.matcher(text);
        return part.find(Math.max(0, mark.from() - LONGEST_KIND))
                && part.start() < mark.from()
                && part.end() >= mark.to();
    }

    private void link(Node node, String words, String target, Set<String> seen) {
        if (words.isEmpty()
                || target.isBlank()
                || target.startsWith("mailto:")
                || target.startsWith("tel:")
                || !seen.add(words)) {
            return;
        }
        if (target.startsWith("#")) {
            Optional<Node> at = outline.find(target.substring(1).toLowerCase(Locale.ROOT))
                    .filter(found -> !found.id().equals(node.id()));
            add(
                    node,
                    words,
                    at.<Reference.Target>map(found -> new Reference.ToNode(found.id()))
                            .orElse(new Reference.Unresolved()),
                    Reference.Relation.CITES);
            return;
        }
        documents
                .linked(words, target)
                .ifPresent(id -> add(node, words, new Reference.ToDocument(id), Reference.Relation.CITES));
    }

    private void part(Node node, Matcher found, String text, Set<String> seen) {
        String words = found.group().strip();
        String tail = text.substring(found.end(), Math.min(text.length(), found.end() + 120));
        if (OF_ANOTHER.matcher(tail).find() || !seen.add(words)) {
            return;
        }
        Optional<Node> target = target(node, found.group(1), found.group(2).strip());
        if (target.isPresent() && target.get().id().equals(node.id())) {
            return;
        }
        Reference.Relation relation = subject(text.substring(0, found.start()));
        add(
                node,
                words,
                target.<Reference.Target>map(at -> new Reference.ToNode(at.id()))
                        .orElse(new Reference.Unresolved()),
                relation);
    }

    private static Reference.Relation subject(String before) {
        String lead = before.length() > 40 ? before.substring(before.length() - 40) : before;
        String lower = lead.toLowerCase(Locale.ROOT);
        if (lower.matches("(?s).*subject to\\s+(?:the\\s+)?(?:provisions of\\s+)?$")) {
            return Reference.Relation.SUBJECT_TO;
        }
        return lower.matches("(?s).*(?:except as (?:set out|provided|permitted) (?:in|by|under)|unless)\\s+$")
                ? Reference.Relation.EXCEPTS
                : Reference.Relation.CITES;
    }

    private Optional<Node> target(Node from, String kind, String number) {
        String path = number.replaceAll("\\s?\\(([A-Za-z0-9]+)\\)", ".$1").replaceAll("^\\.", "");
        if (!number.startsWith("(")) {
            return outline.find(path)
                    .filter(node -> !(node instanceof Paragraph))
                    .or(() -> outline.find(kind + " " + path))
                    .or(() -> labelled(from, path));
        }
        // A label in parentheses alone is meant from where one stands: among its own parts first, then further out.
        for (Optional<Node> at = Optional.of(from);
                at.isPresent();
                at = outline.parent(at.get().id())) {
            Optional<Node> near = outline.find(outline.citation(at.get().id()) + "." + path);
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }

    /** What has a label in the part of the text where one stands, or else the only one that has it anywhere. */
    private Optional<Node> labelled(Node from, String label) {
        List<Node> found = byLabel.getOrDefault(label.toLowerCase(Locale.ROOT), List.of());
        NodeId top = outline.path(from.id()).get(0).id();
        Optional<Node> near = found.stream()
                .limit(MOST_ALIKE)
                .filter(node -> outline.path(node.id()).get(0).id().equals(top))
                .findFirst();
        return near.or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
    }

    private void add(Node node, String words, Reference.Target target, Reference.Relation relation) {
        references.add(new Reference(node.id(), words, target, relation));
    }
}
