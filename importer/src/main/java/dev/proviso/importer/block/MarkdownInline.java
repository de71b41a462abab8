package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.Mark;
import dev.proviso.importer.words.Words;
import dev.proviso.importer.words.WordsBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the words of one block of Markdown. What is not words lies between them. */
final class MarkdownInline {

    private final String text;
    private final int base;
    private final WordsBuilder words;
    private final SourceWords source;
    private final List<Mark> marks = new ArrayList<>();
    private final LeadingEmphasis emphasis = new LeadingEmphasis();
    private final Map<String, Integer> places = new HashMap<>();
    private boolean breakPending;

    /** A node to enter, or, with where its words began, to leave. */
    private record Step(Node node, int from) {}

    private static final int ENTER = -1;

    private static final Pattern MEANT_BOLD = Pattern.compile(
            "(?<![*\\\\\\p{L}\\p{N}])\\*\\*(?=[^\\s*])([^*\\n\\r]{1,200}+)(?<=[\\p{P}\\p{S}])\\*\\*(?=[\\p{L}\\p{N}])");

    private static final Pattern NAME =
            Pattern.compile("<[a-z0-9]++[^>]*?\\s(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);

    MarkdownInline(String text, int base) {
        this.text = text;
        this.base = base;
        this.words = new WordsBuilder(text);
        this.source = new SourceWords(text, words);
    }

    Words words() {
        return words.build();
    }

    List<Mark> marks() {
        return Stream.concat(marks.stream(), emphasis.heading(words.build().text()).stream())
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
    }

    /** Where the pieces of HTML stand that have names, as {@link ReadText#places} has them. */
    Map<String, Integer> places() {
        return places;
    }

    /** A cell of a table, set apart from the one in front. */
    void cell(Node cell) {
        List<SourceSpan> spans = cell.getFirstChild().getSourceSpans();
        if (!words.isEmpty() && !spans.isEmpty()) {
            int gap = words.sourceEnd();
            words.instead(" | ", gap, base + spans.get(0).getInputIndex());
        }
        read(cell);
    }

    void read(Node block) {
        ArrayDeque<Step> pending = new ArrayDeque<>();
        push(block, pending);
        while (!pending.isEmpty()) {
            Step step = pending.pop();
            if (step.from() == ENTER) {
                enter(step.node(), pending);
            } else {
                leave(step.node(), step.from());
            }
        }
    }

    private static void push(Node parent, ArrayDeque<Step> pending) {
        for (Node child = parent.getLastChild(); child != null; child = child.getPrevious()) {
            pending.push(new Step(child, ENTER));
        }
    }

    private void enter(Node node, ArrayDeque<Step> pending) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            breakPending = true;
        } else if (node instanceof Image || (spans.isEmpty() && node.getFirstChild() == null)) {
            return;
        } else if (node instanceof Text) {
            place(spans);
            text(start(spans), end(spans));
        } else if (node instanceof Code) {
            place(spans);
            code(start(spans), end(spans));
        } else if (node instanceof HtmlInline html) {
            place(html, start(spans));
            if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") && !words.isEmpty()) {
                words.lineBreak(start(spans), end(spans));
            }
        } else {
            pending.push(new Step(node, words.length()));
            push(node, pending);
        }
    }

    private void place(HtmlInline html, int start) {
        Matcher name = NAME.matcher(html.getLiteral());
        if (name.lookingAt()) {
            places.putIfAbsent(name.group(1), words.isEmpty() ? start : words.sourceEnd() - 1);
        }
    }

    /**
     * Text, with the stretches that are meant to be bold and are not as Markdown is defined, since a letter stands right behind punctuation in
     * bold: {@code **4. Fees.**You pay …}
     */
    private void text(int start, int end) {
        int from = start;
        Matcher meant = MEANT_BOLD.matcher(text).region(start, end);
        while (meant.find()) {
            source.markdown(from, meant.start());
            int first = words.length();
            source.markdown(meant.start(1), meant.end(1));
            marks.add(new Mark(first, words.length(), Optional.empty()));
            from = meant.end();
        }
        source.markdown(from, end);
    }

    private void leave(Node node, int from) {
        int to = words.length();
        // A break that is pending when a node begins is gathered as its first character.
        int first = from < to && from > 0 && words.charAt(from) == ' ' ? from + 1 : from;
        if (first < to && node instanceof StrongEmphasis) {
            marks.add(new Mark(first, to, Optional.empty()));
        } else if (first < to && node instanceof Emphasis) {
            emphasis.add(first, to);
        } else if (first < to && node instanceof Link link) {
            marks.add(new Mark(first, to, Optional.of(link.getDestination())));
        }
    }

    /** A line end inside of a paragraph shows as one blank, whatever stands around it. */
    private void place(List<SourceSpan> spans) {
        if (!breakPending) {
            return;
        }
        breakPending = false;
        int from = words.sourceEnd();
        int to = start(spans);
        if (words.isEmpty() || from >= to) {
            return;
        }
        int end = from;
        while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int first = end;
        while (first > from && (text.charAt(first - 1) == ' ' || text.charAt(first - 1) == '\t')) {
            first--;
        }
        while (end < to && SourceWords.isHtmlSpace(text.charAt(end))) {
            end++;
        }
        if (words.last() == ' ') {
            words.lineBreak(first, end);
        } else {
            words.instead(" ", first, end);
        }
    }

    private void code(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == '`' && text.charAt(to - 1) == '`') {
            from++;
            to--;
        }
        source.html(from, to < from ? from : to);
    }

    private int start(List<SourceSpan> spans) {
        return base + spans.get(0).getInputIndex();
    }

    private int end(List<SourceSpan> spans) {
        SourceSpan last = spans.get(spans.size() - 1);
        return base + last.getInputIndex() + last.getLength();
    }
}
