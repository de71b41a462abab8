package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Markers;
import dev.proviso.importer.words.Words;
import dev.proviso.importer.words.WordsBuilder;
import dev.proviso.model.document.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells apart the labels of a provision that has no words of its own, and of its first part: {@code 3. (1) The Authority may …} */
final class DoubledLabels {

    private static final int DEEPEST = 4;

    private DoubledLabels() {}

    /** Whether a label is the first of a list within a provision. */
    static boolean starts(Marker marker) {
        return marker.form().startsWith("(")
                && marker.path().size() == 1
                && marker.readings().stream().anyMatch(Marker.Reading::isFirst);
    }

    /** A unit as it is, or with the labels that its words start with as units of their own. */
    static List<Unit> apart(Unit unit, String source, TextFormat format) {
        List<Unit> apart = new ArrayList<>();
        Unit last = unit;
        Optional<Marker> inner = inner(last);
        while (inner.isPresent() && apart.size() < DEEPEST) {
            Tag outer = last.tag().orElseThrow();
            Words words = last.words();
            apart.add(outer(last.block(), outer, source));
            int shift = words.start() - outer.start();
            Block block = format == TextFormat.PLAIN ? last.block().indentedBy(shift) : last.block();
            last = Units.labelled(block, inner.get(), words, last.cut());
            inner = inner(last);
        }
        apart.add(last);
        return apart;
    }

    private static Optional<Marker> inner(Unit unit) {
        boolean mayHold = unit.tag().filter(tag -> !tag.isBullet()).isPresent()
                && unit.block().kind() == Kind.PARAGRAPH
                && !unit.isBare();
        return mayHold ? Markers.find(unit.words().text()).filter(DoubledLabels::starts) : Optional.empty();
    }

    /** The provision that a label stands for alone. */
    static Unit outer(Block block, Tag tag, String source) {
        WordsBuilder words = new WordsBuilder(source);
        words.verbatim(tag.start(), tag.end());
        return new Unit(block, Optional.of(tag), words.build(), 0);
    }
}
