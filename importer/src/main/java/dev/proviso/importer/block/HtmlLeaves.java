package dev.proviso.importer.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks through a page and gathers its texts and breaks, each with what it stands in. */
final class HtmlLeaves {

    private static final Set<String> IN_LINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "br");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "xmp");
    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dl");
    private static final Set<String> BOLD = Set.of("b", "strong", "dt", "summary", "legend", "caption");
    private static final Set<String> EMPHASISED = Set.of("u", "i", "em");
    private static final String BLOCKS_IN_CELLS = "table, ol, ul, h1, h2, h3, h4, h5, h6";

    /** In place of a heading's level: the page's name. */
    static final int NAME = -1;

    /** In place of a heading's level: an element whose number stands right in front of that of another. */
    static final int NUMBER = -2;

    private final int base;
    private final Optional<Surroundings> around;
    private final PageStyles styles;
    private final HtmlLists lists;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int runs;
    private int cells;

    /**
     * A text or a break.
     *
     * @param run alike for what stands in one block
     * @param cell of a table's row that is one block; 0 elsewhere
     */
    record Leaf(
            int start,
            int end,
            boolean isBreak,
            int run,
            int level,
            int depth,
            int cell,
            boolean pre,
            boolean bold,
            boolean emphasised,
            Optional<String> link,
            Optional<Block.ListItem> item) {}

    /**
     * All of a page.
     *
     * @param places of its elements that have names, as {@link ReadText#places} has them
     */
    record Found(List<Leaf> leaves, Map<String, Integer> places) {}

    /** What holds for all inside of an element. */
    private record Around(
            int level,
            int depth,
            int cell,
            boolean inRow,
            boolean pre,
            boolean bold,
            boolean emphasised,
            Optional<String> link,
            Optional<Block.ListItem> item,
            Optional<HtmlLists.Counter> list) {}

    /** A node to enter, or, without one, the end of a block. */
    private record Step(Optional<Node> node, Around around) {}

    /** @param around what is passed over; empty to read everything */
    private HtmlLeaves(Document page, int base, Optional<Surroundings> around) {
        this.base = base;
        this.around = around;
        this.styles = PageStyles.of(page);
        this.lists = new HtmlLists(styles);
    }

    /** The texts of a page that starts in the source at an offset. */
    static Found of(Document page, int base) {
        Surroundings around = Surroundings.of(page);
        HtmlLeaves reader = new HtmlLeaves(page, base, Optional.of(around));
        MainPart main = MainPart.of(page, around);
        if (main.needsName()) {
            Optional.ofNullable(page.head().selectFirst("title")).ifPresent(title -> reader.walk(title, NAME));
        }
        int titles = reader.leaves.size();
        for (Element part : main.parts()) {
            reader.walk(part, 0);
        }
        reader.leaves.removeIf(leaf -> leaf.level() != NAME && leaf.start() < base + main.start());
        if (reader.leaves.size() > titles || page.body().wholeText().isBlank()) {
            return new Found(reader.leaves, reader.places);
        }
        // Everything stands in what is usually only around the text: then that is the text.
        HtmlLeaves all = new HtmlLeaves(page, base, Optional.empty());
        all.walk(page.body(), 0);
        return new Found(all.leaves, all.places);
    }

    private void walk(Element root, int level) {
        Around outside = new Around(
                level, 0, 0, false, false, false, false, Optional.empty(), Optional.empty(), Optional.empty());
        ArrayDeque<Step> pending = new ArrayDeque<>();
        runs++;
        pushChildren(root, outside, pending);
        while (!pending.isEmpty()) {
            Step step = pending.pop();
            if (step.node().isEmpty()) {
                runs++;
            } else {
                enter(step.node().get(), step.around(), pending);
            }
        }
        runs++;
    }

    private static void pushChildren(Element parent, Around around, ArrayDeque<Step> pending) {
        List<Node> children = parent.childNodes();
        for (int i = children.size() - 1; i >= 0; i--) {
            pending.push(new Step(Optional.of(children.get(i)), around));
        }
    }

    private void enter(Node node, Around around, ArrayDeque<Step> pending) {
        if (node instanceof TextNode text && text.sourceRange().isTracked()) {
            add(text.sourceRange().startPos(), text.sourceRange().endPos(), false, around);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                if (element.sourceRange().isTracked()) {
                    add(element.sourceRange().startPos(), element.sourceRange().endPos(), true, around);
                }
            } else if (!isPassedOver(element)) {
                element(element, name, around, pending);
            }
        }
    }

    private void add(int start, int end, boolean isBreak, Around around) {
        if (start < end) {
            leaves.add(new Leaf(
                    base + start,
                    base + end,
                    isBreak,
                    runs,
                    around.level(),
                    around.depth(),
                    around.cell(),
                    around.pre(),
                    around.bold(),
                    around.emphasised(),
                    around.link(),
                    around.item()));
        }
    }

    private boolean isPassedOver(Element element) {
        return Surroundings.isSilent(element)
                || around.filter(of -> of.isAround(element)).isPresent();
    }

    private void element(Element element, String name, Around around, ArrayDeque<Step> pending) {
        place(element);
        boolean inLine = isInLine(element) && !(Surroundings.opensText(element) && around.level() == 0);
        boolean row = name.equals("tr") && isDataRow(element);
        boolean cell = around.inRow() && (name.equals("td") || name.equals("th"));
        boolean bold = isBold(element, name, around);
        Optional<String> link =
                name.equals("a") && element.hasAttr("href") ? Optional.of(element.attr("href")) : around.link();
        Optional<HtmlLists.Counter> list = LISTS.contains(name) ? Optional.of(lists.counter(element)) : around.list();
        boolean starts = name.equals("li") || name.equals("dt");
        boolean explains =
                name.equals("dd") && list.isPresent() && list.get().last().isPresent();
        Optional<Block.ListItem> item = starts
                ? Optional.of(lists.item(element, list))
                : explains ? list.flatMap(HtmlLists.Counter::last) : around.item();
        Around inside = new Around(
                headingLevel(element, name).orElse(around.level()),
                around.depth()
                        + (starts || explains ? 1 : 0)
                        + (LISTS.contains(name)
                                ? list.map(HtmlLists.Counter::depth).orElse(0)
                                : 0),
                cell ? ++cells : around.cell(),
                around.inRow() || row,
                around.pre() || name.equals("pre"),
                bold,
                around.emphasised() || EMPHASISED.contains(name),
                link,
                item,
                list);
        boolean block = row || (!inLine && !around.inRow());
        boolean goesOn = isExplanation(element)
                && Optional.ofNullable(element.previousElementSibling())
                        .filter(HtmlLeaves::isTerm)
                        .isPresent();
        if (block && goesOn) {
            add(element.sourceRange().startPos(), element.sourceRange().endPos(), true, around);
        } else if (block) {
            runs++;
        }
        boolean isExplained = isTerm(element)
                && Optional.ofNullable(element.nextElementSibling())
                        .filter(HtmlLeaves::isExplanation)
                        .isPresent();
        if (block && !isExplained) {
            pending.push(new Step(Optional.empty(), around));
        }
        if (starts && HtmlLists.startsWithList(element)) {
            number(element, inside);
        }
        pushChildren(element, inside, pending);
    }

    /** The number of an element that has no words of its own, since its first part is another list: its tag stands for it. */
    private void number(Element element, Around inside) {
        boolean isCounted = inside.item().filter(item -> item.ordinal() > 0).isPresent();
        if (isCounted && element.sourceRange().isTracked()) {
            Around alone = new Around(
                    NUMBER,
                    inside.depth(),
                    0,
                    false,
                    false,
                    false,
                    false,
                    Optional.empty(),
                    inside.item(),
                    inside.list());
            add(element.sourceRange().startPos(), element.sourceRange().endPos(), false, alone);
            runs++;
        }
    }

    /** An element with a name; an empty one behind words stands at them. */
    private void place(Element element) {
        String name = element.hasAttr("id") ? element.id() : element.attr("name");
        if (name.isEmpty() || !element.sourceRange().isTracked()) {
            return;
        }
        boolean isBehind = isInLine(element)
                && !element.hasText()
                && !leaves.isEmpty()
                && leaves.get(leaves.size() - 1).run() == runs;
        int start = base + element.sourceRange().startPos();
        places.putIfAbsent(name, isBehind ? leaves.get(leaves.size() - 1).start() : start);
    }

    private static boolean isTerm(Element element) {
        return element.normalName().equals("dt");
    }

    /** Whether an element explains a term in running text, which reads as one paragraph with it. */
    private static boolean isExplanation(Element element) {
        return element.normalName().equals("dd")
                && element.sourceRange().isTracked()
                && element.getAllElements().stream().skip(1).allMatch(HtmlLeaves::isInLine);
    }

    private boolean isBold(Element element, String name, Around around) {
        boolean byDefault = around.bold() || BOLD.contains(name) || Surroundings.opensText(element);
        return styles.bold(element).orElse(byDefault);
    }

    /** Whether an element goes on with the words in front, as those do that no browser knows; made-up ones only within a sentence. */
    private static boolean isInLine(Element element) {
        String name = element.normalName();
        if (IN_LINE.contains(name) || BLOCKS.contains(name)) {
            return !BLOCKS.contains(name);
        }
        return name.indexOf('-') < 0 || hasWords(element.previousSibling()) || hasWords(element.nextSibling());
    }

    private static boolean hasWords(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private static Optional<Integer> headingLevel(Element element, String name) {
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return Optional.of(name.charAt(1) - '0');
        }
        if (element.attr("role").equalsIgnoreCase("heading")) {
            return Optional.of(HtmlLists.number(element.attr("aria-level"), 2));
        }
        return Optional.empty();
    }

    /** A row with several short cells is read as one; a table that only lays out the page is passed through. */
    private static boolean isDataRow(Element row) {
        return row.childrenSize() > 1 && row.selectFirst(BLOCKS_IN_CELLS) == null;
    }
}
