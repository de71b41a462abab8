package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.ListItem;
import dev.proviso.importer.label.Numbering;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Counts the elements of lists, as readers see them numbered. */
final class HtmlLists {

    /** Word processors write the lists inside of a list as lists beside it, and their depth into their class. */
    private static final Pattern BESIDE = Pattern.compile("(?:^|\\s)lst-[\\w-]{1,80}-([0-8])(?=\\s|$)");

    private final PageStyles styles;
    private int numbers;

    HtmlLists(PageStyles styles) {
        this.styles = styles;
    }

    /** The list whose elements are being counted. */
    static final class Counter {
        private final int list;
        private final Numbering numbering;
        private final int depth;
        private final int step;
        private int next;
        private Optional<ListItem> last = Optional.empty();

        private Counter(int list, Numbering numbering, int depth, int next, int step) {
            this.list = list;
            this.numbering = numbering;
            this.depth = depth;
            this.step = step;
            this.next = next;
        }

        /** The element that was counted last. */
        Optional<ListItem> last() {
            return last;
        }

        /** How much deeper the list is than what it stands in. */
        int depth() {
            return depth;
        }
    }

    Counter counter(Element list) {
        Matcher beside = BESIDE.matcher(list.className());
        // A list right in a list, not in one of its elements, goes with the element in front.
        boolean inList = list.parent() != null && isList(list.parent());
        int depth = beside.find() ? Integer.parseInt(beside.group(1)) : inList ? 1 : 0;
        boolean countsDown = list.normalName().equals("ol") && list.hasAttr("reversed");
        int first = countsDown ? elements(list) : 1;
        return new Counter(numbers++, numbering(list), depth, number(list.attr("start"), first), countsDown ? -1 : 1);
    }

    private static int elements(Element list) {
        return (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
    }

    /** Whether nothing stands in an element in front of another list, which has words. */
    static boolean startsWithList(Element element) {
        Node first = element.firstChild();
        while (first != null && (first instanceof Comment || (first instanceof TextNode text && text.isBlank()))) {
            first = first.nextSibling();
        }
        return first instanceof Element list && isList(list) && list.hasText();
    }

    private static boolean isList(Element element) {
        String name = element.normalName();
        return name.equals("ol") || name.equals("ul");
    }

    private Numbering numbering(Element list) {
        if (!list.normalName().equals("ol")) {
            return Numbering.BULLET;
        }
        return switch (list.attr("type")) {
            case "a" -> Numbering.LOWER_LETTER;
            case "A" -> Numbering.UPPER_LETTER;
            case "i" -> Numbering.LOWER_ROMAN;
            case "I" -> Numbering.UPPER_ROMAN;
            default -> styles.numbering(list).orElse(Numbering.DECIMAL);
        };
    }

    /**
     * The next element.
     *
     * @param list empty if it stands in none
     */
    ListItem item(Element element, Optional<Counter> list) {
        Counter counter = list.orElseGet(() -> new Counter(numbers++, Numbering.BULLET, 0, 1, 1));
        int ordinal = number(element.attr("value"), counter.next);
        counter.next = ordinal + counter.step;
        ListItem item = new ListItem(
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

    /** A number in figures, or else another one. */
    static int number(String written, int byDefault) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : byDefault;
    }
}
