package dev.proviso.importer.propose;

import dev.proviso.importer.outline.Part.Mark;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text speaks of its own parts and of other documents. */
final class References {

    /** {@code 4}, and {@code 4A}, which was put in behind it. */
    private static final String FIGURES = "[0-9]+(?:[A-Za-z](?![\\p{L}\\p{N}]))?";

    /** What the parts of a text may be called, and of many others: they are referred to only where the text has such a number. */
    private static final String COUNTED = "(?:rules?|principles?|requirements?|guidelines?)(?=\\s+[0-9])";

    private static final Pattern IS_COUNTED =
            Pattern.compile("(?:rule|principle|requirement|guideline)s?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile(
            "(?=[sScCaApPeErRgG§])((?<![\\p{L}\\p{N}])(?:sections?|sec\\.|clauses?|articles?|art\\.|paragraphs?|points?(?=\\s+\\()|sub-?sections?|sub-?paragraphs?|sub-?clauses?|part|schedule|annex|appendix|exhibit|addendum|chapter|"
                    + COUNTED + ")\\s+|§§?\\h?)"
                    + "((?:(?:[A-Z]?" + FIGURES
                    + "|(?-i:[IVX]{1,6}|[A-Z])\\b)(?:[.-]" + FIGURES
                    + "|(?-i:\\.(?:[A-Z]|[a-z]|[IVX]{2,5}|[ivx]{2,5}))(?![\\p{L}\\p{N}]))*)?(?:\\s?\\([A-Za-z0-9]{1,5}\\))*)",
            Pattern.CASE_INSENSITIVE);
    /** {@code , 4 and 6} behind {@code sections 1}; the part that is named before may be called by its heading as well: {@code 4 (Roles) to 6}. */
    private static final Pattern NEXT = Pattern.compile(
            "(?:\\h\\(\\p{L}[^()\\n]{5,80}\\))?(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to|through|&)\\s+|\\s*[–—]\\s*)((?:[A-Z]?[0-9]{1,3}[A-Za-z]?(?![\\p{L}\\p{N}]))(?:[.-][0-9]{1,3}[A-Za-z]?(?![\\p{L}\\p{N}]))*(?:\\([A-Za-z0-9]{1,5}\\))*|\\([A-Za-z0-9]{1,5}\\))(?![\\p{L}\\p{N}%])");

    /** {@code –1.4} behind {@code section 1.2}. */
    private static final Pattern UP_TO = Pattern.compile("\\s*[–—]\\s*[0-9]");

    /** {@code 1.2-1.4}, if there is no part of that number. */
    private static final Pattern RANGE = Pattern.compile("([0-9.]+)-([0-9.]+)");

    /** Between a part and a part of it: {@code Article I, Section 2}. */
    private static final Pattern INTO = Pattern.compile("\\s*,\\s*");

    /** Between a part of a part and that part: {@code paragraph (b) of section 2}. */
    private static final Pattern OUT_OF = Pattern.compile("\\s+(?:of|in|under)\\s+(?:this\\s+)?");

    private static final Pattern OF_ANOTHER = Pattern.compile(
            "^\\s*(?:,\\s*)?(?:of|in|under|to) (?:the|that|title|our|your|its)?\\s*(?:\\p{Lu}|[0-9]+ U)[^.;]{0,60}(?:Act|Code|Regulation|Directive|Law|Terms|U\\.?S\\.?C|GDPR|Agreement|Policy)");
    /** {@code § 5 Abs. 1 TMG} */
    private static final Pattern OF_A_LAW =
            Pattern.compile("^\\s*(?:(?:Abs|Nr|Satz|S|lit)\\b\\.?\\s*[0-9a-z]+\\s*){0,4}\\p{Lu}{2,6}\\b");

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?=[oti])\\b(?:our|the|its)\\s+((?:\\p{Lu}[\\w’'-]*\\s+(?:of\\s+|and\\s+|&\\s+)?){0,5}(?:Policy|Policies|Terms(?: of (?:Service|Use))?|Agreement|Guidelines|Addendum|Privacy Statement|Privacy Notice|Code of Conduct))\\b");

    /** To a person, to the top of the page, or to nothing at all. */
    private static final Pattern TO_NO_PLACE =
            Pattern.compile("\\s*|#(?:top)?|(?:mailto|tel|javascript):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** {@code 第二条}, {@code 제2조}, but not that of a law whose name stands in front. */
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?<![》」法令律])(?:第\\s?(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十百千]{1,7})\\s?[条條章节節]|제\\s?[0-9]{1,4}\\s?[조장])");

    private static final Pattern SUBJECT_TO =
            Pattern.compile("subject to\\s+(?:the\\s+)?(?:provisions of\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPTED = Pattern.compile(
            "(?:except as (?:set out|provided|permitted) (?:in|by|under)|unless)\\s+$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_KIND = 15;

    /** So many numbers in a row are looked at. */
    private static final int MOST = 100;

    private final Places places;
    private final Documents documents;
    private final String title;
    private final List<Reference> references = new ArrayList<>();
    private final LabelledParts parts;

    private References(Outline outline, Places places, Documents documents, String title) {
        this.places = places;
        this.documents = documents;
        this.title = title.toLowerCase(Locale.ROOT);
        this.parts = new LabelledParts(outline);
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
        List<MatchResult> found = PART.matcher(text)
                .results()
                .filter(part -> !part.group(2).isBlank() && !isWithinOther(links, part))
                .toList();
        for (int i = 0; i < found.size(); i++) {
            int joined = nested(node, found, i, text, links, seen);
            if (joined == i) {
                part(node, found.get(i), text, links, seen);
            }
            i = joined;
        }
        Matcher eastAsian = EAST_ASIAN.matcher(text);
        while (eastAsian.find()) {
            Optional<Node> target = parts.printed(eastAsian.group());
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

    /** Whether a part of another document is meant, to which a link leads. */
    private static boolean isWithinOther(NavigableMap<Integer, Mark> links, MatchResult part) {
        return Optional.ofNullable(links.floorEntry(part.start()))
                .map(Map.Entry::getValue)
                .filter(link -> link.to() >= part.end() && !target(link).startsWith("#"))
                .isPresent();
    }

    private static boolean isWithin(Mark link, MatchResult part) {
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

    /**
     * Refers to a part of a part, called by both: {@code Article I, Section 2}, {@code paragraph (b) of section 2}.
     *
     * @return the index of the last number that was read; {@code first} if nothing is called so
     */
    private int nested(
            Node node,
            List<MatchResult> found,
            int first,
            String text,
            NavigableMap<Integer, Mark> links,
            Set<String> seen) {
        int last = first;
        while (last + 1 < found.size() && isBetween(INTO, text, found.get(last), found.get(last + 1))) {
            last++;
        }
        boolean outwards = last == first
                && last + 1 < found.size()
                && isBetween(OUT_OF, text, found.get(last), found.get(last + 1));
        last += outwards ? 1 : 0;
        boolean isLinked =
                !links.subMap(found.get(first).start(), found.get(last).end()).isEmpty();
        if (last == first || isLinked || isOfAnother(text, found.get(last).end())) {
            return first;
        }
        Optional<Node> at = Optional.empty();
        for (int i = 0; i <= last - first; i++) {
            MatchResult part = found.get(outwards ? last - i : first + i);
            String kind = part.group(1).strip();
            String number = part.group(2).strip();
            at = i == 0 ? parts.find(node, kind, number) : at.flatMap(scope -> parts.within(scope, kind, number));
            if (at.isEmpty()) {
                return first;
            }
        }
        String words =
                text.substring(found.get(first).start(), found.get(last).end()).strip();
        if (seen.add(words)) {
            refer(node, words, at, subject(text, found.get(first).start()));
        }
        return last;
    }

    private static boolean isBetween(Pattern joint, String text, MatchResult one, MatchResult other) {
        String kind = one.group(1).strip();
        return joint.matcher(text.substring(one.end(), other.start())).matches()
                && !kind.equalsIgnoreCase(other.group(1).strip());
    }

    private static boolean isOfAnother(String text, int end) {
        return OF_ANOTHER
                .matcher(text.substring(end, Math.min(text.length(), end + 120)))
                .find();
    }

    private void part(Node node, MatchResult found, String text, NavigableMap<Integer, Mark> links, Set<String> seen) {
        String words = found.group().strip();
        List<MatchResult> others = others(found, text);
        int end = others.isEmpty() ? found.end() : others.get(others.size() - 1).end();
        String tail = text.substring(end, Math.min(text.length(), end + 120));
        Optional<Node> linked = links.subMap(found.start(), found.end()).values().stream()
                .filter(link -> target(link).startsWith("#") && isWithin(link, found))
                .findFirst()
                .flatMap(link -> places.find(target(link)));
        boolean ofAnother = isOfAnother(text, end)
                || (words.startsWith("§") && OF_A_LAW.matcher(tail).find());
        if ((linked.isEmpty() && ofAnother) || !seen.add(words)) {
            return;
        }
        String number = found.group(2).strip();
        Optional<Node> printed =
                ofAnother ? Optional.empty() : parts.find(node, found.group(1).strip(), number);
        // A number of several parts is no other one's; a mere 2 may be meant of any list, and the link knows which.
        boolean isWhole = (number.indexOf('.') > 0 || number.indexOf('(') > 0)
                && linked.flatMap(Node::label)
                        .filter(label -> endsWith(number, label.text()))
                        .isEmpty();
        Optional<Node> target = isWhole ? printed.or(() -> linked) : linked.or(() -> printed);
        if (target.isEmpty()
                && (range(node, found, words)
                        || IS_COUNTED.matcher(found.group(1).strip()).matches())) {
            return;
        }
        refer(node, words, target, subject(text, found.start()));
        for (MatchResult other : ofAnother ? List.<MatchResult>of() : others) {
            Optional<Node> next = parts.find(node, found.group(1).strip(), other.group(1));
            if (next.isPresent() && seen.add(other.group(1))) {
                refer(node, other.group(1), next, Reference.Relation.CITES);
            }
        }
    }

    /** Refers to the first and the last part of several that are called {@code 1.2-1.4}. */
    private boolean range(Node node, MatchResult found, String words) {
        Matcher range = RANGE.matcher(found.group(2).strip());
        if (!range.matches()) {
            return false;
        }
        String kind = found.group(1).strip();
        Optional<Node> from = parts.find(node, kind, range.group(1));
        Optional<Node> to = parts.find(node, kind, range.group(2));
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        refer(node, words.substring(0, words.length() - range.group(2).length() - 1), from, Reference.Relation.CITES);
        refer(node, range.group(2), to, Reference.Relation.CITES);
        return true;
    }

    /** The numbers that go on with the one that several parts were begun with. */
    private static List<MatchResult> others(MatchResult found, String text) {
        List<MatchResult> others = new ArrayList<>();
        String kind = found.group(1).strip();
        boolean upTo = UP_TO.matcher(text).region(found.end(), text.length()).lookingAt();
        if (upTo || kind.endsWith("s") || kind.endsWith("S") || kind.equals("§§")) {
            Matcher next = NEXT.matcher(text).region(found.end(), text.length());
            while (others.size() < MOST && next.lookingAt()) {
                others.add(next.toMatchResult());
                next.region(next.end(), text.length());
            }
        }
        return others;
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

    /** How words refer, told by those in front of a place. */
    private static Reference.Relation subject(String text, int at) {
        String lead = text.substring(Math.max(0, at - 40), at);
        if (SUBJECT_TO.matcher(lead).find()) {
            return Reference.Relation.SUBJECT_TO;
        }
        return EXCEPTED.matcher(lead).find() ? Reference.Relation.EXCEPTS : Reference.Relation.CITES;
    }

    private void add(Node node, String words, Reference.Target target, Reference.Relation relation) {
        references.add(new Reference(node.id(), words, target, relation));
    }
}
