package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.block.Block.ListItem;
import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Markers;
import dev.proviso.importer.label.Numbering;
import dev.proviso.importer.words.Words;
import dev.proviso.model.document.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tells the labels of blocks from their words, and cuts blocks in which several provisions run together. */
final class Units {

    private static final int HIGHEST = 999;
    private static final int LOOK = 100;

    private final String source;
    private final TextFormat format;
    private final List<Unit> units = new ArrayList<>();
    private final ExpectedLabels expected = new ExpectedLabels();

    private Units(String source, TextFormat format) {
        this.source = source;
        this.format = format;
    }

    static List<Unit> of(List<Block> blocks, String source, TextFormat format) {
        Units reader = new Units(source, format);
        for (Block block : blocks) {
            reader.split(block);
        }
        List<Unit> joined = reader.joined(Titles.recognised(reader.units, format).stream()
                .map(Units::numbered)
                .toList());
        return HeadedParagraphs.listed(Fragments.listed(Contents.released(joined)).stream()
                .map(unit -> unit.withRunIn(RunInHeadings.length(unit, source, format)))
                .toList());
    }

    /** A paragraph whose lines start with labels of one form is as many provisions. */
    private void split(Block block) {
        if (block.kind() == Kind.HEADING) {
            expected.clear();
        }
        List<Integer> cuts = block.kind() == Kind.PARAGRAPH && format != TextFormat.PLAIN ? cuts(block) : List.of();
        int from = 0;
        Optional<ListItem> item = block.item();
        for (int cut : cuts) {
            add(block.part(from, cut, item));
            from = cut + 1;
            item = item.map(ListItem::going);
        }
        add(from == 0 ? block : block.part(from, block.words().length(), item));
    }

    private List<Integer> cuts(Block block) {
        List<Integer> breaks = block.words().lineBreaks(source, format == TextFormat.MARKDOWN);
        if (breaks.isEmpty()) {
            return breaks;
        }
        TreeSet<Integer> cuts = new TreeSet<>(labelled(block, breaks));
        if (block.item().isEmpty()) {
            cuts.addAll(BoldLines.around(block, breaks));
        }
        return List.copyOf(cuts);
    }

    /** The breaks behind which a label stands. */
    private List<Integer> labelled(Block block, List<Integer> breaks) {
        String text = block.words().text();
        List<Integer> cuts = new ArrayList<>();
        boolean goesOn = false;
        Optional<Marker> own = Markers.find(text);
        own.ifPresent(expected::passed);
        for (int at : breaks) {
            Optional<Marker> marker = Markers.find(text.substring(at + 1, Math.min(text.length(), at + LOOK)))
                    .filter(Marker::standsApart)
                    .filter(found -> !found.isLate() || expected.goesOn(found))
                    .filter(found ->
                            format == TextFormat.HTML || found.isBullet() || expected.isExpected(found, text, at));
            // Only in HTML a line that starts with a dash has been broken there on purpose.
            if (marker.isPresent()
                    && (!marker.get().isBullet()
                            || format == TextFormat.HTML
                            || "•◦▪·".contains(marker.get().form()))) {
                cuts.add(at);
                goesOn |= expected.goesOn(marker.get());
            }
            marker.ifPresent(expected::passed);
        }
        boolean single = cuts.size() == 1 && own.isEmpty() && !goesOn;
        return single ? List.of() : cuts;
    }

    private void add(Block block) {
        Words words = block.words();
        int lead = leadingBlank(words.text());
        Words trimmed = words.trimmed();
        if (trimmed.isEmpty()) {
            return;
        }
        Optional<ListItem> item = block.item().filter(ListItem::starts);
        if (block.kind() == Kind.NUMBER) {
            units.add(new Unit(block, item.map(Units::tag).map(tag -> tag.notBefore(end())), trimmed, lead));
            return;
        }
        Optional<Marker> own = (block.kind() == Kind.VERBATIM
                        ? cellMarker(trimmed.text())
                        : marker(block, trimmed.text()))
                .filter(marker ->
                        expected.goesOn(marker) || (!marker.isLate() && !Copyright.isSign(marker, trimmed.text())));
        own.ifPresent(expected::passed);
        boolean byFormat = item.isPresent()
                && (own.isEmpty()
                        || own.get().isBullet()
                        || item.get().markerStart() < item.get().markerEnd());
        if (byFormat) {
            Tag tag = tag(item.get()).notBefore(end());
            if (tag.isPrinted()
                    && !tag.isBullet()
                    && own.filter(DoubledLabels::starts).isPresent()) {
                units.add(DoubledLabels.outer(block, tag, source));
                units.add(labelled(block, own.orElseThrow(), trimmed, lead));
            } else {
                units.add(new Unit(block, Optional.of(tag), trimmed, lead));
            }
        } else if (own.isPresent()) {
            units.addAll(DoubledLabels.apart(labelled(block, own.get(), trimmed, lead), source, format));
        } else {
            units.add(new Unit(block, Optional.empty(), trimmed, lead));
        }
    }

    /** A heading with the number that stands in front of it without punctuation. */
    private static Unit numbered(Unit unit) {
        Optional<Marker> number = unit.isHeading() && unit.tag().isEmpty()
                ? Markers.bareNumber(unit.words().text())
                : Optional.empty();
        return number.map(marker -> labelled(unit.block(), marker, unit.words(), unit.cut()))
                .orElse(unit);
    }

    static Unit labelled(Block block, Marker marker, Words words, int lead) {
        Words rest = words.slice(marker.rest(), words.length()).trimmed();
        Words printed = words.slice(0, marker.end());
        Optional<Tag> tag = Optional.of(Tag.of(marker, printed.start(), printed.end()));
        return rest.isEmpty()
                ? new Unit(block, tag, words, lead)
                : new Unit(block, tag, rest, lead + words.length() - rest.length() - trailing(words, rest));
    }

    /** Where the last unit ends in the source. */
    private int end() {
        return units.isEmpty() ? 0 : units.get(units.size() - 1).words().end();
    }

    private static int trailing(Words whole, Words rest) {
        return whole.text().length() - whole.text().lastIndexOf(rest.text()) - rest.length();
    }

    private static int leadingBlank(String text) {
        int at = 0;
        while (at < text.length() && Words.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Tag tag(ListItem item) {
        String label = item.numbering().label(item.ordinal());
        boolean bullet = item.numbering() == Numbering.BULLET || label.isBlank();
        return new Tag(
                bullet ? Optional.empty() : Optional.of(label),
                bullet ? "list" : "list " + item.numbering(),
                bullet ? List.of() : List.of(label),
                List.of(new Marker.Reading(bullet ? Numbering.BULLET : item.numbering(), bullet ? 0 : item.ordinal())),
                item.markerStart(),
                item.markerEnd());
    }

    private Optional<Marker> marker(Block block, String text) {
        Optional<Marker> found = Markers.find(text)
                .filter(marker -> marker.form().startsWith("§")
                        || marker.readings().stream().allMatch(reading -> reading.ordinal() <= HIGHEST));
        if (found.isEmpty() && block.kind() == Kind.HEADING) {
            return Markers.bareNumber(text);
        }
        return found;
    }

    /** A row of a table that only sets a label apart from its text. */
    private static Optional<Marker> cellMarker(String text) {
        int bar = text.indexOf(" | ");
        if (bar < 0 || text.indexOf(" | ", bar + 1) >= 0) {
            return Optional.empty();
        }
        return Markers.find(text.substring(0, bar))
                .filter(marker -> marker.end() == bar && !marker.isBullet())
                .map(marker -> new Marker(
                        marker.end(), bar + 3, marker.label(), marker.form(), marker.path(), marker.readings()));
    }

    /** A label that stands alone belongs to the words behind it; if there are none, it is words itself. */
    private List<Unit> joined(List<Unit> all) {
        List<Unit> joined = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Unit unit = all.get(i);
            if (!unit.isBare()) {
                joined.add(unit);
                continue;
            }
            Optional<Unit> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            boolean fits = next.isPresent()
                    && next.get().tag().isEmpty()
                    && (next.get().isHeading() || !unit.isHeading() || isShort(next.get()))
                    && next.get().block().kind() != Kind.VERBATIM;
            if (fits) {
                Block words = next.get().block();
                Block kept = new Block(
                        unit.isHeading() ? Kind.HEADING : words.kind(),
                        unit.isHeading() ? unit.block().level() : words.level(),
                        unit.block().depth(),
                        unit.block().indent(),
                        words.body(),
                        unit.block().item(),
                        words.words(),
                        words.marks(),
                        unit.block().gap());
                joined.add(new Unit(
                        kept, unit.tag(), next.get().words(), next.get().cut()));
                i++;
            } else {
                boolean leads = unit.isUnprinted()
                        || next.filter(below -> leads(unit, below)).isPresent();
                joined.add(leads ? unit : alone(unit));
            }
        }
        return joined;
    }

    /** Whether a label has no words of its own because what stands behind it has: {@code B.} above {@code 1. You …} */
    private static boolean leads(Unit unit, Unit next) {
        Tag own = unit.tag().orElseThrow();
        if (unit.isHeading() || own.isBullet() || next.tag().isEmpty()) {
            return unit.isHeading() && !own.isNamed() && !own.isBullet();
        }
        Tag below = next.tag().get();
        boolean starts = below.isBullet()
                || below.prefix().equals(own.path())
                || below.readings().stream().anyMatch(Marker.Reading::isFirst);
        return starts && !below.isNextTo(own);
    }

    /** A label without words: it is words itself, and a heading's label too if it has a name, as {@code Schedule 1} has. */
    private static Unit alone(Unit unit) {
        int start = unit.words().start();
        Optional<Tag> named = unit.tag()
                .filter(tag -> tag.isNamed() && unit.isHeading())
                .map(tag -> new Tag(tag.label(), tag.form(), tag.path(), tag.readings(), start, start));
        return new Unit(unit.block(), named, unit.words(), unit.cut());
    }

    private static boolean isShort(Unit unit) {
        String text = unit.words().text();
        return text.length() <= Titles.LONGEST && !text.endsWith(".") && !text.endsWith(":");
    }
}
