package dev.proviso.importer.propose;

import dev.proviso.importer.outline.Part.Mark;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text speaks of its own parts and of other documents. */
final class References {

    private static final Pattern PART = Pattern.compile(
            "(?=[sScCaApPeE])\\b(sections?|clauses?|articles?|paragraphs?|points?(?=\\s+\\()|sub-?sections?|sub-?paragraphs?|sub-?clauses?|part|schedule|annex|appendix|exhibit|addendum|chapter)\\s+((?:[A-Z]?[0-9]+(?:[.-][0-9]+)*|[A-Z](?:\\.[0-9]+)*\\b|[IVX]+\\b)?(?:\\s?\\([A-Za-z0-9]{1,5}\\))*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "^\\s*(?:,\\s*)?(?:of|in|under|to) (?:the|that|title|our|your|its)?\\s*(?:\\p{Lu}|[0-9]+ U)[^.;]{0,60}(?:Act|Code|Regulation|Directive|Law|Terms|U\\.?S\\.?C|GDPR|Agreement|Policy)");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?=[oti])\\b(?:our|the|its)\\s+((?:\\p{Lu}[\\w’'-]*\\s+(?:of\\s+|and\\s+|&\\s+)?){0,5}(?:Policy|Policies|Terms(?: of (?:Service|Use))?|Agreement|Guidelines|Addendum|Privacy Statement|Privacy Notice|Code of Conduct))\\b");

    /** To a person, to the top of the page, or to nothing at all. */
    private static final Pattern TO_NO_PLACE =
            Pattern.compile("\\s*|#(?:top)?|(?:mailto|tel|javascript):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** {@code 第二条}, {@code 제2조}, but not that of a law whose name stands in front. */
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?<![》」法令律])(?:第\\s?(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十百千]{1,7})\\s?[条條章节節]|제\\s?[0-9]{1,4}\\s?[조장])");

    /** What parts of a text are called that hold sections and clauses. */
    private static final Pattern WIDE =
            Pattern.compile("(?:part|chapter|title|book|schedule|annex|appendix|exhibit)\\b", Pattern.CASE_INSENSITIVE);

    /** What is counted anew in each section. */
    private static final Pattern RELATIVE = Pattern.compile("sub-?|paragraph|point", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHED =
            Pattern.compile("schedule|annex|appendix|exhibit|addendum", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int LONGEST_KIND = 15;

    /** So many parts with one label are looked at. */
    private static final int MOST_ALIKE = 100;

    private final Outline outline;
    private final Places places;
    private final Documents documents;
    private final String title;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, List<Node>> byLabel = new HashMap<>();
    private final Map<String, Node> byMarker = new HashMap<>();

    private References(Outline outline, Places places, Documents documents, String title) {
        this.outline = outline;
        this.places = places;
        this.documents = documents;
        this.title = title.toLowerCase(Locale.ROOT);
        for (Node node : outline.nodes()) {
            byMarker.putIfAbsent(SPACES.matcher(node.passage().marker()).replaceAll(""), node);
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
    static List<Reference> of(
            Outline outline, Map<NodeId, List<Mark>> marks, Places places, Documents documents, String title) {
        References reader = new References(outline, places, documents, title);
        for (Node node : outline.nodes()) {
            reader.read(node, marks.getOrDefault(node.id(), List.of()));
        }
        return reader.references;
    }

    private void read(Node node, List<Mark> marks) {
        String text = node.text();
        Set<String> seen = new HashSet<>();
        NavigableMap<Integer, Mark> links = new TreeMap<>();
        marks.stream()
                .filter(mark -> mark.target().isPresent() && mark.to() <= text.length())
                .forEach(mark -> links.putIfAbsent(mark.from(), mark));
        for (Mark link : links.values()) {
            if (!isNumberOfPart(text, link)) {
                link(node, text.substring(link.from(), link.to()).strip(), target(link), seen);
            }
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (!part.group(2).isBlank()) {
                part(node, part, text, links, seen);
            }
        }
        Matcher eastAsian = EAST_ASIAN.matcher(text);
        while (eastAsian.find()) {
            Optional<Node> target = Optional.ofNullable(
                    byMarker.get(SPACES.matcher(eastAsian.group()).replaceAll("")));
            if (target.isPresent() && seen.add(eastAsian.group())) {
                refer(node, eastAsian.group(), target, Reference.Relation.CITES);
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

    private static String target(Mark link) {
        return link.target().orElse("");
    }

    /** Whether a link stands in {@code clause 2.1}, so that the words tell what they are. */
    private static boolean isNumberOfPart(String text, Mark mark) {
        if (!target(mark).startsWith("#")) {
            return false;
        }
        Matcher part = PART.matcher(text)
                .region(Math.max(0, mark.from() - LONGEST_KIND), mark.to())
                .useTransparentBounds(true);
        return part.find() && !part.group(2).isBlank() && isWithin(mark, part);
    }

    private static boolean isWithin(Mark link, Matcher part) {
        return part.start() <= link.from() && part.end() >= link.to();
    }

    private void link(Node node, String words, String target, Set<String> seen) {
        if (words.isEmpty() || TO_NO_PLACE.matcher(target).matches() || !seen.add(words)) {
            return;
        }
        if (target.startsWith("#")) {
            refer(node, words, places.find(target), Reference.Relation.CITES);
        } else {
            documents
                    .linked(words, target)
                    .ifPresent(id -> add(node, words, new Reference.ToDocument(id), Reference.Relation.CITES));
        }
    }

    private void part(Node node, Matcher found, String text, NavigableMap<Integer, Mark> links, Set<String> seen) {
        String words = found.group().strip();
        String tail = text.substring(found.end(), Math.min(text.length(), found.end() + 120));
        Optional<Node> linked = links.subMap(found.start(), found.end()).values().stream()
                .filter(link -> target(link).startsWith("#") && isWithin(link, found))
                .findFirst()
                .flatMap(link -> places.find(target(link)));
        boolean ofAnother = OF_ANOTHER.matcher(tail).find();
        if ((linked.isEmpty() && ofAnother) || !seen.add(words)) {
            return;
        }
        String number = found.group(2).strip();
        Optional<Node> printed = ofAnother ? Optional.empty() : target(node, found.group(1), number);
        // A number of several parts is no other one's; a mere 2 may be meant of any list, and the link knows which.
        boolean isWhole = (number.indexOf('.') > 0 || number.indexOf('(') > 0)
                && linked.flatMap(Node::label)
                        .filter(label -> endsWith(number, label.text()))
                        .isEmpty();
        Optional<Node> target = isWhole ? printed.or(() -> linked) : linked.or(() -> printed);
        refer(node, words, target, subject(text.substring(0, found.start())));
    }

    /** Whether a number may be that of a part with a label: {@code 1.1(a)} of what is called a. */
    private static boolean endsWith(String number, String label) {
        String plain = number.replaceAll("[()]", ".").replaceAll("[.]+$", "").toLowerCase(Locale.ROOT);
        String own = label.toLowerCase(Locale.ROOT);
        return plain.equals(own) || plain.endsWith("." + own);
    }

    /** Refers to a part, or to nobody knows what; what a part says of itself is no reference. */
    private void refer(Node node, String words, Optional<Node> target, Reference.Relation relation) {
        if (target.filter(at -> at.id().equals(node.id())).isEmpty()) {
            add(
                    node,
                    words,
                    target.<Reference.Target>map(at -> new Reference.ToNode(at.id()))
                            .orElse(new Reference.Unresolved()),
                    relation);
        }
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
        if (number.startsWith("(")
                || (number.indexOf('.') < 0 && RELATIVE.matcher(kind).lookingAt())) {
            Optional<Node> near = around(from, List.of(path.split("[.]", -1)));
            if (near.isPresent() || number.startsWith("(")) {
                return near;
            }
        }
        return outline.find(kind + " " + path)
                .or(() -> outline.find(path).filter(node -> isLabelled(node) && !isOfOtherKind(node, kind)))
                .or(() -> labelled(from, kind, path))
                .or(() -> below(from, kind, path));
    }

    /** What a label means from where one stands: among its own parts first, then further out. */
    private Optional<Node> around(Node from, List<String> labels) {
        for (Optional<Node> at = Optional.of(from);
                at.isPresent();
                at = outline.parent(at.get().id())) {
            Optional<Node> near = below(at.get(), labels);
            if (near.isPresent()) {
                return near;
            }
        }
        return byLabel.getOrDefault(labels.get(0).toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(node -> outline.parent(node.id()).isEmpty())
                .limit(1)
                .flatMap(node -> below(node, labels.subList(1, labels.size())).stream())
                .findFirst();
    }

    /** Whether a node is called by a label of its own: one that is counted without is not meant. */
    private static boolean isLabelled(Node node) {
        return node.label().isPresent() && !(node instanceof Paragraph);
    }

    /** The part {@code 2.1.a} where only 2 has a label that is known: what stands below it goes by its own labels. */
    private Optional<Node> below(Node from, String kind, String path) {
        for (int end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
            List<String> labels = List.of(path.substring(end + 1).split("[.]", -1));
            Optional<Node> found = called(from, kind, path.substring(0, end)).stream()
                    .flatMap(node -> below(node, labels).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> below(Node top, List<String> labels) {
        Optional<Node> at = Optional.of(top);
        for (String label : labels) {
            at = at.flatMap(node -> node.children().stream()
                    .filter(child -> child.label()
                            .filter(own -> own.text().equalsIgnoreCase(label))
                            .isPresent())
                    .findFirst());
        }
        return at;
    }

    /** What has a label in the part of the text where one stands, or else the only one that has it anywhere. */
    private Optional<Node> labelled(Node from, String kind, String label) {
        List<Node> found = called(from, kind, label);
        boolean isOnlyOne = found.size() == 1 || (!found.isEmpty() && isNear(found.get(0), from));
        return isOnlyOne ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What has a label, first in the part of the text where one stands. */
    private List<Node> called(Node from, String kind, String label) {
        return byLabel.getOrDefault(label.toLowerCase(Locale.ROOT), List.of()).stream()
                .limit(MOST_ALIKE)
                .filter(node -> !isOfOtherKind(node, kind))
                .sorted(Comparator.comparing(node -> !isNear(node, from)))
                .toList();
    }

    private boolean isNear(Node node, Node from) {
        return outline.path(node.id())
                .get(0)
                .id()
                .equals(outline.path(from.id()).get(0).id());
    }

    /** Whether a label says that its part is no section where a section is meant; what is attached always has its name in front. */
    private static boolean isOfOtherKind(Node node, String kind) {
        if (ATTACHED.matcher(kind).matches()) {
            return !node.passage().marker().toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT));
        }
        Matcher word = WIDE.matcher(node.passage().marker());
        return word.lookingAt()
                && !kind.toLowerCase(Locale.ROOT).startsWith(word.group().toLowerCase(Locale.ROOT));
    }

    private void add(Node node, String words, Reference.Target target, Reference.Relation relation) {
        references.add(new Reference(node.id(), words, target, relation));
    }
}
