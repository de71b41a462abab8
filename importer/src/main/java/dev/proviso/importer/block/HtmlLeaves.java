package dev.proviso.importer.block;

import dev.proviso.importer.label.Numbering;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through a page and gathers its texts and breaks, each with what it stands in. */
final class HtmlLeaves {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "head",
            "datalist");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "dialog", "noscript", "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "dialog", "alertdialog");
    private static final Set<String> IN_LINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "br");
    /** What links to headings look like, for readers to copy. */
    private static final Set<String> ANCHORS = Set.of("¶", "#", "§", "🔗");

    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dl");
    private static final Set<String> BOLD = Set.of("b", "strong", "dt", "summary", "legend", "caption");
    private static final String BLOCKS_IN_CELLS = "table, ol, ul, h1, h2, h3, h4, h5, h6";

    /** A main part with less than this share of the page's words is none. */
    private static final int LEAST_SHARE = 4;

    /** In place of a heading's level: the page's name. */
    static final int NAME = -1;

    private final int base;
    private final boolean keepAround;
    private final List<Leaf> leaves = new ArrayList<>();
    private int runs;
    private int cells;
    private int numbers;

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
            Optional<String> link,
            Optional<Block.ListItem> item) {}

    /** What holds for all inside of an element. */
    private record Around(
            int level,
            int depth,
            int cell,
            boolean inRow,
            boolean pre,
            boolean bold,
            Optional<String> link,
            Optional<Block.ListItem> item,
            Optional<Counter> list) {}

    /** The list whose elements are being counted. */
    private static final class Counter {
        final int list;
        final Numbering numbering;
        int next;
        Optional<Block.ListItem> last = Optional.empty();

        Counter(int list, Numbering numbering, int next) {
            this.list = list;
            this.numbering = numbering;
            this.next = next;
        }
    }

    /** A node to enter, or, without one, the end of a block. */
    private record Step(Optional<Node> node, Around around) {}

    private HtmlLeaves(int base, boolean keepAround) {
        this.base = base;
        this.keepAround = keepAround;
    }

    /** The texts of a page that starts in the source at an offset. */
    static List<Leaf> of(Document page, int base) {
        Element root = mainPart(page);
        HtmlLeaves reader = new HtmlLeaves(base, false);
        if (root.selectFirst("h1") == null) {
            Optional.ofNullable(page.head().selectFirst("title")).ifPresent(title -> reader.walk(title, NAME));
        }
        int titles = reader.leaves.size();
        reader.walk(root, 0);
        if (reader.leaves.size() > titles || root.wholeText().isBlank()) {
            return reader.leaves;
        }
        // Everything stands in what is usually only around the text: then that is the text.
        HtmlLeaves all = new HtmlLeaves(base, true);
        all.walk(page.body(), 0);
        return all.leaves;
    }

    private static Element mainPart(Document page) {
        Element body = page.body();
        for (String query : List.of("main, [role=main]", "article")) {
            List<Element> found = body.select(query);
            if (found.size() == 1
                    && found.get(0).text().length() * LEAST_SHARE >= body.text().length()) {
                return found.get(0);
            }
        }
        return body;
    }

    private void walk(Element root, int level) {
        Around outside =
                new Around(level, 0, 0, false, false, false, Optional.empty(), Optional.empty(), Optional.empty());
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
            } else if (!isPassedOver(element, name)) {
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
                    around.link(),
                    around.item()));
        }
    }

    private boolean isPassedOver(Element element, String name) {
        if (SILENT.contains(name)) {
            return true;
        }
        if (keepAround) {
            return false;
        }
        if (name.equals("a") && element.attr("href").startsWith("#") && ANCHORS.contains(element.text())) {
            return true;
        }
        boolean siteHeader =
                (name.equals("header") || element.attr("role").equals("banner")) && element.selectFirst("h1") == null;
        return AROUND.contains(name)
                || siteHeader
                || (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                        && !element.attr("role").equals("banner"))
                || element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    private void element(Element element, String name, Around around, ArrayDeque<Step> pending) {
        boolean inLine = IN_LINE.contains(name);
        boolean row = name.equals("tr") && isDataRow(element);
        boolean cell = around.inRow() && (name.equals("td") || name.equals("th"));
        boolean bold = isBold(element, name, around);
        Optional<String> link =
                name.equals("a") && element.hasAttr("href") ? Optional.of(element.attr("href")) : around.link();
        Optional<Counter> list = LISTS.contains(name) ? Optional.of(counter(element, name)) : around.list();
        boolean starts = name.equals("li") || name.equals("dt");
        boolean explains =
                name.equals("dd") && list.isPresent() && list.get().last.isPresent();
        Optional<Block.ListItem> item =
                starts ? Optional.of(item(element, list)) : explains ? list.flatMap(of -> of.last) : around.item();
        Around inside = new Around(
                headingLevel(element, name).orElse(around.level()),
                around.depth() + (starts || explains ? 1 : 0),
                cell ? ++cells : around.cell(),
                around.inRow() || row,
                around.pre() || name.equals("pre"),
                bold,
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
        pushChildren(element, inside, pending);
    }

    private static boolean isTerm(Element element) {
        return element.normalName().equals("dt");
    }

    /** Whether an element explains a term in running text, which reads as one paragraph with it. */
    private static boolean isExplanation(Element element) {
        return element.normalName().equals("dd")
                && element.sourceRange().isTracked()
                && element.getAllElements().stream().skip(1).allMatch(inner -> IN_LINE.contains(inner.normalName()));
    }

    private static boolean isBold(Element element, String name, Around around) {
        return around.bold() || BOLD.contains(name) || isStyledBold(element);
    }

    private static boolean isStyledBold(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("font-weight:bold")
                || style.contains("font-weight:700")
                || style.contains("font-weight:600");
    }

    private static Optional<Integer> headingLevel(Element element, String name) {
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return Optional.of(name.charAt(1) - '0');
        }
        if (element.attr("role").equalsIgnoreCase("heading")) {
            return Optional.of(number(element.attr("aria-level"), 2));
        }
        return Optional.empty();
    }

    /** A row with several short cells is read as one; a table that only lays out the page is passed through. */
    private static boolean isDataRow(Element row) {
        return row.childrenSize() > 1 && row.selectFirst(BLOCKS_IN_CELLS) == null;
    }

    private Counter counter(Element list, String name) {
        Numbering numbering = !name.equals("ol")
                ? Numbering.BULLET
                : switch (list.attr("type")) {
                    case "a" -> Numbering.LOWER_LETTER;
                    case "A" -> Numbering.UPPER_LETTER;
                    case "i" -> Numbering.LOWER_ROMAN;
                    case "I" -> Numbering.UPPER_ROMAN;
                    default -> byStyle(list);
                };
        return new Counter(numbers++, numbering, number(list.attr("start"), 1));
    }

    private static Numbering byStyle(Element list) {
        String style = list.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return Numbering.LOWER_LETTER;
        }
        if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            return Numbering.UPPER_LETTER;
        }
        if (style.contains("lower-roman")) {
            return Numbering.LOWER_ROMAN;
        }
        if (style.contains("upper-roman")) {
            return Numbering.UPPER_ROMAN;
        }
        return style.contains("list-style:none") || style.contains("list-style-type:none") || style.contains(":disc")
                ? Numbering.BULLET
                : Numbering.DECIMAL;
    }

    private Block.ListItem item(Element element, Optional<Counter> list) {
        Counter counter = list.orElseGet(() -> new Counter(numbers++, Numbering.BULLET, 1));
        int ordinal = number(element.attr("value"), counter.next);
        counter.next = ordinal + 1;
        Block.ListItem item = new Block.ListItem(
                counter.list,
                numbers++,
                true,
                counter.numbering == Numbering.BULLET ? 0 : ordinal,
                counter.numbering,
                0,
                0);
        counter.last = Optional.of(item);
        return item;
    }

    private static int number(String written, int byDefault) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : byDefault;
    }
}
