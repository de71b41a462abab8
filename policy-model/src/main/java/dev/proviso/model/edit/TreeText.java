package dev.proviso.model.edit;

import dev.proviso.model.read.DataNode;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import dev.proviso.model.write.Notation;
import java.util.List;

/** A text with a tree in it, where parts of the tree can be added, replaced and taken out one at a time. */
final class TreeText {

    private final String text;
    private final Notation notation;

    TreeText(String text, Notation notation) {
        this.text = text;
        this.notation = notation;
    }

    /** Whether a mapping or list stands in braces or brackets. */
    boolean isFlow(DataNode node) {
        return node.start() < text.length() && "{[".indexOf(text.charAt(node.start())) >= 0;
    }

    /** Another value in the place of one. */
    Edit replace(Entry entry, Written value, boolean isInBlock) {
        int start = behindColon(entry);
        int end = Math.max(start, end(entry));
        return new Edit(
                start, end, isInBlock ? value.block(column(entry.key().start()), lineEnd()) : " " + value.inline());
    }

    /** Another value in the place of one that stands behind no key. */
    Edit replace(DataNode node, Written value) {
        return new Edit(node.start(), end(node), value.inline());
    }

    /** An entry more, behind all others. */
    Edit add(Mapping mapping, String key, Written value) {
        boolean isFlow = isFlow(mapping);
        String name = notation.key(key, isFlow) + ":";
        if (!isFlow) {
            int column = column(mapping.entries().get(0).key().start());
            int at = LineEnds.endOfLine(text, end(mapping));
            return new Edit(at, at, lineEnd() + " ".repeat(column) + name + value.block(column, lineEnd()));
        }
        if (mapping.entries().isEmpty()) {
            return new Edit(mapping.start(), mapping.end(), "{" + name + " " + value.inline() + "}");
        }
        Entry last = mapping.entries().get(mapping.entries().size() - 1);
        return append(end(last), last.key().start(), name + " " + value.inline());
    }

    /** An entry less; of a mapping's only one, an empty mapping is left. */
    Edit remove(Mapping mapping, Entry entry) {
        List<Entry> entries = mapping.entries();
        int index = entries.indexOf(entry);
        if (entries.size() == 1) {
            return new Edit(mapping.start(), end(mapping), "{}");
        }
        int start = entry.key().start();
        boolean isLast = index == entries.size() - 1;
        if (isFlow(mapping)) {
            return isLast
                    ? new Edit(end(entries.get(index - 1)), end(entry), "")
                    : new Edit(start, entries.get(index + 1).key().start(), "");
        }
        return isFirstOnLine(start)
                ? new Edit(startOfLine(start), behindLine(end(entry)), "")
                : new Edit(start, entries.get(index + 1).key().start(), "");
    }

    /** An element more, behind all others. */
    Edit add(Sequence list, String value) {
        if (list.elements().isEmpty()) {
            return new Edit(list.start(), list.end(), "[" + value + "]");
        }
        DataNode last = list.elements().get(list.elements().size() - 1);
        if (isFlow(list)) {
            return append(end(last), last.start(), value);
        }
        int at = LineEnds.endOfLine(text, end(last));
        return new Edit(at, at, lineEnd() + " ".repeat(column(hyphen(last))) + "- " + value);
    }

    /** An element less; of a list's only one, an empty list is left. */
    Edit remove(Sequence list, int index) {
        List<DataNode> elements = list.elements();
        DataNode element = elements.get(index);
        boolean isLast = index == elements.size() - 1;
        if (isFlow(list)) {
            if (elements.size() == 1) {
                return new Edit(list.start(), list.end(), "[]");
            }
            return isLast
                    ? new Edit(end(elements.get(index - 1)), end(element), "")
                    : new Edit(element.start(), elements.get(index + 1).start(), "");
        }
        int start = hyphen(element);
        if (elements.size() == 1) {
            return new Edit(start, end(element), "[]");
        }
        return isFirstOnLine(start)
                ? new Edit(startOfLine(start), behindLine(end(element)), "")
                : new Edit(start, hyphen(elements.get(index + 1)), "");
    }

    /** Behind something in braces or brackets; on a line of its own if that is. */
    private Edit append(int end, int start, String value) {
        String between = isFirstOnLine(start) ? "," + lineEnd() + " ".repeat(column(start)) : ", ";
        return new Edit(end, end, between + value);
    }

    private int behindColon(Entry entry) {
        int start = entry.key().start();
        char quote = text.charAt(start);
        int end = "\"'".indexOf(quote) >= 0
                ? behindQuote(start, quote)
                : entry.key().end() - 1;
        return text.indexOf(':', end) + 1;
    }

    /** A reader of JSON has read past the colon when it tells where a key ends, so the closing quote is looked for here. */
    private int behindQuote(int start, char quote) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int end(Entry entry) {
        boolean isWritten = !(entry.value() instanceof Scalar scalar) || scalar.end() > scalar.start();
        return isWritten ? end(entry.value()) : behindColon(entry);
    }

    /** Where the last character of a part stands, exclusive, without what follows it such as a comment. */
    private int end(DataNode node) {
        if (node instanceof Mapping mapping && !isFlow(node)) {
            return end(mapping.entries().get(mapping.entries().size() - 1));
        }
        if (node instanceof Sequence list && !isFlow(node)) {
            return end(list.elements().get(list.elements().size() - 1));
        }
        int end = node.end();
        while (end > node.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int hyphen(DataNode element) {
        return text.lastIndexOf('-', Math.max(0, element.start() - 1));
    }

    private int startOfLine(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int behindLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private boolean isFirstOnLine(int at) {
        return text.substring(startOfLine(at), at).isBlank();
    }

    private int column(int at) {
        return at - startOfLine(at);
    }

    private String lineEnd() {
        return LineEnds.at(text, 0);
    }
}
