package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
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
        boolean printed = tag.filter(Tag::isPrinted).isPresent();
        return printed
                ? new Unit(block, Optional.empty(), block.words().trimmed(), cutOf(block))
                : new Unit(block, Optional.empty(), words, cut);
    }

    private static int cutOf(Block block) {
        String text = block.words().text();
        int at = 0;
        while (at < text.length() && Words.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether it is nothing but a label. */
    boolean isBare() {
        return tag.filter(own -> own.isPrinted() && own.end() >= words.end()).isPresent();
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

    boolean inList() {
        return block.item().isPresent();
    }

    /** Where its own part of the source starts: at the label, if one is printed. */
    int start() {
        return tag.filter(Tag::isPrinted).map(Tag::start).orElse(words.start());
    }
}
