package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.words.Words;
import dev.proviso.importer.words.WordsBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown as CommonMark describes it, with tables, front matter and pieces of HTML. */
public final class MarkdownBlocks {

    /** A title stands among so many blocks. */
    private static final int FIRST = 3;

    private static final int DEEPEST = 60;

    /** {@code Fees {#fees}}, as many a converter has it. */
    private static final Pattern NAME = Pattern.compile("(?<=\\S)\\s*\\{:?\\s*#([\\w:.-]+)[^{}]*\\}$");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> started = new HashSet<>();

    /** For what paragraphs stand in, how far to the right they stand there. */
    private final IdentityHashMap<Node, Columns> columns = new IdentityHashMap<>();

    private int base;
    private int numbers;

    /** A node to be looked at, with what is around it. */
    private record Pending(Node node, int depth, Optional<Block.ListItem> item) {}

    private MarkdownBlocks(String text) {
        this.text = text;
    }

    /** The blocks of a text. */
    public static ReadText read(String text) {
        MarkdownBlocks reader = new MarkdownBlocks(text);
        reader.read();
        return new ReadText(reader.blocks, reader.places);
    }

    private void read() {
        Optional<FrontMatter> front = FrontMatter.of(text);
        base = front.map(FrontMatter::end).orElse(text.startsWith("\ufeff") ? 1 : 0);
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(NumberedUnderlines.masked(text.substring(base)));
        blocks(document);
        front.flatMap(FrontMatter::title)
                .filter(words -> !hasTitle(words.text()))
                .ifPresent(words ->
                        blocks.add(0, new Block(Kind.HEADING, 1, 0, 0, Optional.empty(), words, List.of(), 0)));
    }

    /** Whether the text shows a title: a heading of the first level, and not one of several that all say something else than its name. */
    private boolean hasTitle(String name) {
        List<Block> highest =
                blocks.stream().filter(block -> block.level() == 1).toList();
        return blocks.stream().limit(FIRST).anyMatch(block -> block.level() == 1)
                && (highest.size() == 1 || highest.get(0).words().text().equalsIgnoreCase(name));
    }

    private void blocks(Node document) {
        ArrayDeque<Pending> pending = new ArrayDeque<>();
        pending.push(new Pending(document, 0, Optional.empty()));
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            Node node = next.node();
            if (node instanceof Paragraph || node instanceof Heading) {
                inline(node, next, node instanceof Heading heading ? heading.getLevel() : 0);
            } else if (node instanceof TableRow) {
                row(node, next);
            } else if (node instanceof FencedCodeBlock) {
                code(node, next);
            } else if (node instanceof IndentedCodeBlock) {
                indented(node, next);
            } else if (node instanceof HtmlBlock) {
                ReadText html = HtmlBlocks.read(text, start(node), end(node));
                html.places().forEach(places::putIfAbsent);
                nested(html.blocks(), next);
            } else if (node instanceof ListItem && node.getFirstChild() instanceof ListBlock) {
                label(next);
                children(next, pending);
            } else if (!(node instanceof ThematicBreak) && !(node instanceof LinkReferenceDefinition)) {
                children(next, pending);
            }
        }
    }

    private void children(Pending parent, ArrayDeque<Pending> pending) {
        List<Pending> children = new ArrayList<>();
        if (parent.node() instanceof ListBlock list) {
            MarkdownLists lists = new MarkdownLists(text, list, numbers);
            for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
                Block.ListItem item = lists.next(start(child));
                children.add(new Pending(child, parent.depth() + lists.depth(), Optional.of(item)));
            }
            numbers = lists.numbers();
        } else {
            for (Node child = parent.node().getFirstChild(); child != null; child = child.getNext()) {
                children.add(new Pending(child, parent.depth(), parent.item()));
            }
        }
        for (int i = children.size() - 1; i >= 0; i--) {
            pending.push(children.get(i));
        }
    }

    /** The number of an element that has no words of its own, since its first part is another list. */
    private void label(Pending of) {
        Optional<Block.ListItem> numbered = of.item().filter(item -> item.markerEnd() > item.markerStart());
        if (numbered.isPresent()) {
            WordsBuilder words = new WordsBuilder(text);
            words.verbatim(numbered.get().markerStart(), numbered.get().markerEnd());
            blocks.add(new Block(Kind.PARAGRAPH, 0, of.depth(), 0, itemOf(of), words.build(), List.of(), 2));
        }
    }

    private Optional<Block.ListItem> itemOf(Pending of) {
        return of.item().map(item -> started.add(item.number()) ? item : item.going());
    }

    private void inline(Node node, Pending of, int level) {
        MarkdownInline inline = new MarkdownInline(text, base);
        inline.read(node);
        inline.places().forEach(places::putIfAbsent);
        if (level > 0) {
            add(Kind.HEADING, level, of, withoutName(inline.words()), inline.marks());
        } else {
            Words words = inline.words().trimmed();
            if (!words.isEmpty()) {
                blocks.add(new Block(
                        Kind.PARAGRAPH,
                        0,
                        of.depth(),
                        indent(node, start(node)),
                        itemOf(of),
                        inline.words(),
                        inline.marks(),
                        2));
            }
        }
    }

    /** Markdown makes nothing of the columns of paragraphs; those who write it indent the parts of a provision. */
    private int indent(Node node, int at) {
        return node.getParent() == null
                ? 0
                : columns.computeIfAbsent(node.getParent(), any -> new Columns())
                        .level(text, at);
    }

    /** The words of a heading without the name behind them that links call it by. */
    private Words withoutName(Words heading) {
        Matcher name = NAME.matcher(heading.text());
        if (!name.find()) {
            return heading;
        }
        places.putIfAbsent(name.group(1), heading.start());
        return heading.slice(0, name.start());
    }

    private void row(Node row, Pending of) {
        MarkdownInline inline = new MarkdownInline(text, base);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell && cell.getFirstChild() != null) {
                inline.cell(cell);
            }
        }
        add(Kind.VERBATIM, 0, of, inline.words(), inline.marks());
    }

    private void add(Kind kind, int level, Pending of, Words words, List<Block.Mark> marks) {
        if (!words.trimmed().isEmpty()) {
            blocks.add(new Block(kind, level, of.depth(), 0, itemOf(of), words, marks, 2));
        }
    }

    private void code(Node node, Pending of) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.size() > 1) {
            WordsBuilder words = new WordsBuilder(text);
            int from = base + spans.get(1).getInputIndex();
            boolean closed = text.substring(base + spans.get(spans.size() - 1).getInputIndex(), end(node))
                    .matches("\\s*(`{3,}|~{3,})\\s*");
            SourceSpan last = spans.get(closed ? spans.size() - 2 : spans.size() - 1);
            words.verbatim(from, base + last.getInputIndex() + last.getLength());
            Words code = words.build();
            if (!code.trimmed().isEmpty()) {
                blocks.add(new Block(Kind.VERBATIM, 0, of.depth(), 0, itemOf(of), code, List.of(), 2));
            }
        }
    }

    /** What stands so far to the right that Markdown shows it as code. */
    private void indented(Node node, Pending of) {
        for (Block block : PlainBlocks.read(text, start(node), end(node))) {
            int indent = indent(node, block.words().start());
            blocks.add(new Block(
                    block.kind(),
                    block.level(),
                    of.depth() + block.depth(),
                    indent,
                    itemOf(of),
                    block.words(),
                    block.marks(),
                    2));
        }
    }

    private void nested(List<Block> inner, Pending of) {
        for (Block block : inner) {
            Optional<Block.ListItem> item = block.item().isPresent() ? block.item() : itemOf(of);
            blocks.add(new Block(
                    block.kind(), block.level(), of.depth() + block.depth(), 0, item, block.words(), block.marks(), 2));
        }
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? base : base + spans.get(0).getInputIndex();
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return base;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return base + last.getInputIndex() + last.getLength();
    }
}
