package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Markers;
import dev.proviso.importer.words.WordsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads plain text: paragraphs stand apart by blank lines, by indentation, or start with a marker. Where lines are wrapped by hand, those
 * of one paragraph are joined; else each line is a paragraph.
 */
public final class PlainBlocks {

    /** So many columns are as good as any number. */
    private static final int ANY = 1000;

    private static final int LONGEST_HEADING = 90;
    private static final int SHORTEST_RULE = 3;
    private static final int SHORT_SHARE = 2;
    private static final int CENTRED = 14;

    /** Lines that are as long have hardly been ended on purpose in the midst of a sentence. */
    private static final int HALF = 40;

    private static final int LONG = 60;

    /** Another element of a list is to come. */
    private static final Pattern ELEMENT_END = Pattern.compile("[;,] +(?:and|or|and/or)$");

    private static final int LONGEST_END = 10;

    /** What stands behind a hyphen at the end of a word. */
    private static final Set<String> BEHIND_HYPHENS =
            Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o");

    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{4,}\\. +\\S.*[.!”\"]$");

    private final String text;
    private final List<PlainLine> lines;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();
    private final WrappedLabels wrapped;
    private final PlainTables tables;
    private int gap;

    private PlainBlocks(String text, int from, int to) {
        this.text = text;
        this.lines = DoubleSpacing.closed(text, PlainLine.of(text, from, to));
        this.width = LineWidth.of(text, lines);
        this.wrapped = new WrappedLabels(text, lines, width);
        this.tables = new PlainTables(text, lines);
    }

    /** The blocks of a text. */
    public static ReadText read(String text) {
        return new ReadText(read(text, 0, text.length()), Map.of());
    }

    static List<Block> read(String text, int from, int to) {
        PlainBlocks reader = new PlainBlocks(text, from, to);
        reader.read();
        return reader.blocks;
    }

    private void read() {
        int i = 0;
        while (i < lines.size()) {
            if (tables.endOf(i) > 0) {
                tables.rows(i).forEach(this::addRow);
                i = tables.endOf(i);
                continue;
            }
            if (lines.get(i).isBlank() || isRule(lines.get(i))) {
                gap++;
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && tables.endOf(end) == 0 && goesOn(i, end)) {
                end++;
            }
            add(i, end);
            i = end;
            gap = 1;
        }
    }

    /** Whether a line goes on with the paragraph that started at another. */
    private boolean goesOn(int first, int line) {
        PlainLine here = lines.get(line);
        PlainLine before = lines.get(line - 1);
        if (here.isBlank() || isRule(here)) {
            return false;
        }
        if (width == 0) {
            return !wrapped.isLabelled(line) && isBroken(before, here);
        }
        if (wrapped.isLabelled(line)) {
            return wrapped.runsOn(first, line);
        }
        boolean hanging = wrapped.isLabelled(first);
        int usual = line - 1 > first ? before.indent() : lines.get(first).indent();
        boolean shifted = here.indent() > usual + (line - 1 > first ? 1 : hanging ? ANY : 1)
                || here.indent() < usual - (line - 1 > first ? 1 : ANY);
        if (shifted || (line - 1 == first && isCentred(before) && here.indent() < before.indent() - 1)) {
            return false;
        }
        if (isCentred(before) && isCentred(here) && isCapitals(before) != isCapitals(here)) {
            return false;
        }
        boolean hadRoom = before.indent() + before.length() + 1 + firstWord(here) <= width;
        boolean isShort = (before.indent() + before.length()) * SHORT_SHARE < width;
        char last = text.charAt(before.end() - 1);
        boolean closed = ".:;!?".indexOf(last) >= 0;
        boolean opens =
                Character.isUpperCase(text.charAt(here.start())) || !Character.isLetter(text.charAt(here.start()));
        return !(hadRoom && isShort && (closed || opens))
                && !(isCapitals(before) != isCapitals(here) && hadRoom && isShort);
    }

    /** Whether a sentence goes on from one line to the next, though lines are not broken at one width. */
    private boolean isBroken(PlainLine before, PlainLine here) {
        char last = text.charAt(before.end() - 1);
        String words = text.substring(here.start(), here.end());
        if (words.equals("and") || words.equals("or")) {
            return true;
        }
        String end = text.substring(Math.max(before.start(), before.end() - LONGEST_END), before.end());
        return !ELEMENT_END.matcher(end).find()
                && before.length() >= (last == ',' ? LONG : HALF)
                && (Character.isLetterOrDigit(last) || ",-–—".indexOf(last) >= 0)
                && Character.isLowerCase(text.charAt(here.start()));
    }

    private int firstWord(PlainLine line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) != ' ') {
            at++;
        }
        return at - line.start();
    }

    private void add(int first, int end) {
        WordsBuilder words = new WordsBuilder(text);
        for (int i = first; i < end; i++) {
            PlainLine line = lines.get(i);
            if (i > first && !isHyphened(lines.get(i - 1), line)) {
                int from = lines.get(i - 1).end();
                words.instead(" ", from, line.start());
            }
            words.verbatim(line.start(), line.end());
        }
        PlainLine line = lines.get(first);
        int level = end == first + 1 ? headingLevel(first) : 0;
        Kind kind = level > 0 ? Kind.HEADING : Kind.PARAGRAPH;
        int body = end > first + 1 ? lines.get(first + 1).indent() : line.indent();
        blocks.add(new Block(kind, level, 0, line.indent(), body, Optional.empty(), words.build(), List.of(), gap));
    }

    /** Whether a word with a hyphen was broken behind it: {@code non- / exclusive}, but not {@code short- / and long-term}. */
    private boolean isHyphened(PlainLine before, PlainLine here) {
        int last = before.end() - 1;
        return before.length() > 1
                && "-\u2010".indexOf(text.charAt(last)) >= 0
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && Character.isLowerCase(text.charAt(here.start()))
                && !BEHIND_HYPHENS.contains(text.substring(here.start(), here.start() + firstWord(here)));
    }

    /** The cells of a row with bars between them, however far apart they stand. */
    private void addRow(PlainTables.Row row) {
        WordsBuilder words = new WordsBuilder(text);
        for (RowCells.Cell cell : row.cells()) {
            int between = words.sourceEnd();
            if (!words.isEmpty()) {
                words.instead(cell.goesOn() ? " " : " | ", between, cell.start());
            }
            words.verbatim(cell.start(), cell.end());
        }
        int indent = lines.get(row.first()).indent();
        blocks.add(new Block(Kind.VERBATIM, 0, 0, indent, Optional.empty(), words.build(), List.of(), gap));
        gap = 1;
    }

    private int headingLevel(int index) {
        PlainLine line = lines.get(index);
        if (line.length() > LONGEST_HEADING) {
            return 0;
        }
        if (index + 1 < lines.size() && isRule(lines.get(index + 1)) && !bulleted(line)) {
            return text.charAt(lines.get(index + 1).start()) == '=' ? 1 : 2;
        }
        boolean standsOut = (isCapitals(line) && !hasSentence(line)) || (isCentred(line) && index + 1 < lines.size());
        return standsOut && !bulleted(line) && standsAlone(index) ? 2 : 0;
    }

    /** Whether a line stands in the middle, with as much space on its left as on its right. */
    private boolean isCentred(PlainLine line) {
        int right = width - line.indent() - line.length();
        return line.indent() >= CENTRED && Math.abs(line.indent() - right) <= line.indent() / 4 + 2;
    }

    private boolean bulleted(PlainLine line) {
        return Markers.startsWithBullet(text, line.start(), line.end());
    }

    private boolean standsAlone(int index) {
        boolean above = index == 0 || lines.get(index - 1).isBlank() || isRule(lines.get(index - 1));
        return above || width > 0;
    }

    private boolean isCapitals(PlainLine line) {
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= SHORTEST_RULE && line.length() <= LONGEST_HEADING;
    }

    /** Whether a line says something behind a heading of its own: {@code 5. DISCLAIMER. THE SERVICES ARE PROVIDED "AS IS."} */
    private boolean hasSentence(PlainLine line) {
        String words = text.substring(line.start(), line.end());
        int from = Markers.find(words).map(Marker::rest).orElse(0);
        return SENTENCES.matcher(words).region(from, words.length()).find();
    }

    /** A line of {@code ====}, {@code ----} or the like. */
    private boolean isRule(PlainLine line) {
        if (line.length() < SHORTEST_RULE) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if ("=-_~*#".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
