package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.ListItem;
import dev.proviso.importer.words.Words;
import java.util.Optional;

/**
 * A block with its label told from its words.
 *
 * @param words without the label; those of the label where there are no others
 * @param cut how many characters of the block's words the label took
 * @param runIn how many of the words, from the first, are a heading that the rest runs on behind; 0 if there is none
 */
record Unit(Block block, Optional<Tag> tag, Words words, int cut, int runIn) {

    Unit(Block block, Optional<Tag> tag, Words words, int cut) {
        this(block, tag, words, cut, 0);
    }

    Unit withRunIn(int length) {
        return new Unit(block, tag, words, cut, length);
    }

    /** The same words as a heading. */
    Unit asHeading(int level) {
        Block heading = block.as(Block.Kind.HEADING, level, block.depth());
        return new Unit(heading, tag, words, cut);
    }

    /** A heading's words as a paragraph. */
    Unit asText() {
        return new Unit(block.as(Block.Kind.PARAGRAPH, 0, block.depth()), tag, words, cut);
    }

    /** The same words as running text: a label that they start with is a part of them. */
    Unit untagged() {
        return tag.filter(Tag::isPrinted)
                .map(printed -> untagged(printed.start()))
                .orElseGet(() -> new Unit(block, Optional.empty(), words, cut));
    }

    /** From the label to the end of its words: what else stands in the block may be the words of other units. */
    private Unit untagged(int labelStart) {
        Words all = block.words();
        int from = firstFrom(all, labelStart);
        int to = words.end() >= all.end() ? all.length() : firstFrom(all, words.end());
        while (from < to && Words.isBlank(all.text().charAt(from))) {
            from++;
        }
        return new Unit(block, Optional.empty(), all.slice(from, to).trimmed(), from);
    }

    /** The first offset of words at which they stand at or behind a place in the source. */
    private static int firstFrom(Words words, int source) {
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Words rest = words.slice(middle, words.length());
            if (!rest.isEmpty() && rest.start() < source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it is nothing but a label. */
    boolean isBare() {
        return isUnprinted()
                || tag.filter(own -> own.isPrinted() && own.end() >= words.end())
                        .isPresent();
    }

    /** Whether it is nothing but a number that the format makes. */
    boolean isUnprinted() {
        return block.kind() == Block.Kind.NUMBER && tag.isPresent();
    }

    boolean isHeading() {
        return block.kind() == Block.Kind.HEADING;
    }

    /** How far to the right it stands, in list levels or in columns. */
    int hint() {
        return block.indent() + block.depth();
    }

    /** Whether its first line is indented, and the others are not. */
    boolean hasIndentedStart() {
        return block.body() < block.indent();
    }

    /** Whether both stand in elements of lists of the format's own, and not in the same one. */
    boolean isBesideInList(Unit other) {
        Optional<Integer> own = block.item().map(ListItem::number);
        Optional<Integer> others = other.block.item().map(ListItem::number);
        return own.isPresent() && others.isPresent() && !own.equals(others);
    }

    boolean inList() {
        return block.item().isPresent();
    }

    /** Where its own part of the source starts: at the label, if one is printed. */
    int start() {
        return tag.filter(Tag::isPrinted).map(Tag::start).orElse(words.start());
    }
}
