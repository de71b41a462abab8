package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.block.Block.Mark;
import dev.proviso.importer.block.HtmlLeaves.Leaf;
import dev.proviso.importer.words.Words;
import dev.proviso.importer.words.WordsBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML as browsers do, mistakes and all. What is around the text (navigation, scripts, styles) is passed over. */
public final class HtmlBlocks {

    private static final int DEEPEST = 400;

    /** A title stands among so many blocks. */
    private static final int FIRST = 8;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Integer> started = new HashSet<>();

    private HtmlBlocks(String text) {
        this.text = text;
    }

    /** The blocks of a page. */
    public static ReadText read(String text) {
        ReadText all = read(text, 0, text.length());
        return new ReadText(named(PageEdges.cut(all.blocks()), text), all.places());
    }

    /** The blocks with the name of the page, if only what is in front of it tells it. */
    private static List<Block> named(List<Block> page, String text) {
        Optional<Words> name = FrontMatter.of(text).flatMap(FrontMatter::title);
        if (name.isEmpty()
                || page.stream().limit(FIRST).anyMatch(block -> block.kind() == Kind.NAME || block.level() == 1)) {
            return page;
        }
        List<Block> named = new ArrayList<>(page);
        named.add(0, new Block(Kind.NAME, 0, 0, 0, Optional.empty(), name.get(), List.of(), 0));
        return named;
    }

    /** The blocks of a stretch of HTML in a text. */
    static ReadText read(String text, int from, int to) {
        Document page = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(DEEPEST)
                .parseInput(Templates.masked(text.substring(from, to)), "");
        HtmlBlocks reader = new HtmlBlocks(text);
        HtmlLeaves.Found found = HtmlLeaves.of(page, from);
        reader.blocks(found.leaves());
        return new ReadText(reader.blocks, found.places());
    }

    /** Misplaced elements move in the tree; the source alone says which words come first. */
    private void blocks(List<Leaf> leaves) {
        List<Leaf> inOrder =
                leaves.stream().sorted(Comparator.comparingInt(Leaf::start)).toList();
        int first = 0;
        for (int i = 1; i <= inOrder.size(); i++) {
            if (i == inOrder.size()
                    || inOrder.get(i).run() != inOrder.get(first).run()
                    || isBlankLine(inOrder, i)) {
                block(inOrder.subList(first, i));
                first = i;
            }
        }
    }

    /** Two breaks in a row end a paragraph. */
    private boolean isBlankLine(List<Leaf> leaves, int index) {
        if (!leaves.get(index).isBreak()) {
            return false;
        }
        int before = index - 1;
        while (before >= 0 && !leaves.get(before).isBreak() && isBlank(leaves.get(before))) {
            before--;
        }
        return before >= 0
                && leaves.get(before).isBreak()
                && leaves.get(before).run() == leaves.get(index).run();
    }

    private boolean isBlank(Leaf leaf) {
        for (int i = leaf.start(); i < leaf.end(); i++) {
            if (!SourceWords.isHtmlSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void block(List<Leaf> leaves) {
        WordsBuilder words = new WordsBuilder(text);
        SourceWords source = new SourceWords(text, words);
        List<Mark> marks = new ArrayList<>();
        LeadingEmphasis emphasis = new LeadingEmphasis();
        Leaf first = leaves.stream()
                .filter(leaf -> !leaf.isBreak() && !isBlank(leaf))
                .findFirst()
                .orElse(leaves.get(0));
        int cell = first.cell();
        for (Leaf leaf : leaves) {
            if (leaf.cell() != cell && !isBlank(leaf) && !words.isEmpty()) {
                int gap = words.sourceEnd();
                words.instead(words.last() == ' ' ? "| " : " | ", gap, leaf.start());
                cell = leaf.cell();
            }
            int from = words.length();
            if (leaf.isBreak()) {
                if (!words.isEmpty()) {
                    words.lineBreak(leaf.start(), leaf.end());
                }
            } else {
                words(leaf, words, source);
                mark(marks, leaf, from, words.length());
                if (leaf.emphasised() && from < words.length()) {
                    emphasis.add(from, words.length());
                }
            }
        }
        Words all = words.build();
        emphasis.heading(all.text()).ifPresent(mark -> marks.add(0, mark));
        if (showsSomething(all.text())) {
            Optional<Block.ListItem> item =
                    first.item().map(around -> started.add(around.number()) ? around : around.going());
            int level = kind(first) == Kind.NUMBER ? 0 : first.level();
            blocks.add(new Block(kind(first), level, first.depth(), 0, item, all, marks, 2));
        }
    }

    /** Whether there is more than white space and the bars between the cells of a row. */
    private static boolean showsSomething(String words) {
        return words.chars().anyMatch(c -> c != '|' && !Words.isBlank((char) c));
    }

    private static Kind kind(Leaf leaf) {
        if (leaf.level() == HtmlLeaves.NAME) {
            return Kind.NAME;
        }
        if (leaf.level() == HtmlLeaves.NUMBER) {
            return Kind.NUMBER;
        }
        if (leaf.level() > 0) {
            return Kind.HEADING;
        }
        return leaf.cell() > 0 || leaf.pre() ? Kind.VERBATIM : Kind.PARAGRAPH;
    }

    private static void words(Leaf leaf, WordsBuilder words, SourceWords source) {
        if (leaf.level() == HtmlLeaves.NUMBER) {
            String number = leaf.item()
                    .map(item -> item.numbering().label(item.ordinal()))
                    .orElse("");
            words.instead(number + ".", leaf.start(), leaf.end());
        } else if (leaf.pre()) {
            words.verbatim(leaf.start(), leaf.end());
        } else {
            source.html(leaf.start(), leaf.end());
        }
    }

    private static void mark(List<Mark> marks, Leaf leaf, int from, int to) {
        if (from >= to) {
            return;
        }
        if (leaf.bold()) {
            marks.add(new Mark(from, to, Optional.empty()));
        }
        leaf.link().ifPresent(target -> marks.add(new Mark(from, to, Optional.of(target))));
    }
}
