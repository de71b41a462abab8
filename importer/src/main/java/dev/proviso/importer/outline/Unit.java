package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.words.Words;
import java.util.Optional;

/**
 * A block with its label told from its words.
 *
 * @param words without the label, never empty
 * @param cut how many characters of the block's words the label took
 */
record Unit(Block block, Optional<Tag> tag, Words words, int cut) {

    boolean isHeading() {
        return block.kind() == Block.Kind.HEADING;
    }

    /** How far to the right it stands, in list levels or in columns. */
    int hint() {
        return block.indent() + block.depth();
    }

    boolean inList() {
        return block.item().isPresent();
    }

    /** Where its own part of the source starts: at the label, if one is printed. */
    int start() {
        return tag.filter(Tag::isPrinted).map(Tag::start).orElse(words.start());
    }
}
