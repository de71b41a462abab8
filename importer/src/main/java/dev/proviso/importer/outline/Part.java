package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.words.Words;
import dev.proviso.model.document.ParagraphRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a document while its place is being found. */
public final class Part {

    /** What a part will be. */
    public enum Kind {
        SECTION,
        CLAUSE,
        ITEM,
        PARAGRAPH
    }

    private final Optional<Unit> unit;
    private final List<Part> children = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Kind kind;
    private ParagraphRole role = ParagraphRole.BODY;
    private Optional<String> label;

    Part(Optional<Unit> unit, Kind kind) {
        this.unit = unit;
        this.kind = kind;
        this.label = unit.flatMap(Unit::tag).flatMap(Tag::label);
    }

    Optional<Unit> unit() {
        return unit;
    }

    Optional<Tag> tag() {
        return unit.flatMap(Unit::tag);
    }

    /** Whether it is an entry of a table of contents. */
    public boolean isEntry() {
        return unit.filter(own -> own.block().kind() == Block.Kind.ENTRY).isPresent();
    }

    public List<Part> children() {
        return children;
    }

    /** Remarks for editors. */
    public List<String> notes() {
        return notes;
    }

    public Kind kind() {
        return kind;
    }

    /** Of a paragraph. */
    public ParagraphRole role() {
        return role;
    }

    /** Empty for a paragraph. */
    public Optional<String> label() {
        return kind == Kind.PARAGRAPH ? Optional.empty() : label;
    }

    /** Its words, without the label; none for a part of which the source prints nothing, or only the label. */
    public Words words() {
        return isBare() ? Words.NONE : unit.map(Unit::words).orElse(Words.NONE);
    }

    /** Whether it is printed as nothing but a label. */
    boolean isBare() {
        return unit.filter(Unit::isBare).isPresent() && kind != Kind.PARAGRAPH;
    }

    /** How many of its words, from the first, are a heading that the rest runs on behind; 0 if there is none. */
    public int runInHeading() {
        return kind == Kind.CLAUSE || kind == Kind.ITEM ? unit.map(Unit::runIn).orElse(0) : 0;
    }

    /** Where the label is printed in the source. */
    public Optional<Stretch> printed() {
        return tag().filter(tag -> kind != Kind.PARAGRAPH && tag.isPrinted() && !tag.isBullet())
                .map(tag -> new Stretch(tag.start(), tag.end()));
    }

    /** Bold stretches and links of its words. */
    public List<Mark> marks() {
        return unit.map(Part::marks).orElse(List.of());
    }

    private static List<Mark> marks(Unit unit) {
        List<Mark> marks = new ArrayList<>();
        for (var mark : unit.block().marks()) {
            int from = Math.max(0, mark.from() - unit.cut());
            int to = Math.min(unit.words().length(), mark.to() - unit.cut());
            if (from < to) {
                marks.add(new Mark(from, to, mark.target()));
            }
        }
        return marks;
    }

    void become(Kind other) {
        kind = other;
    }

    void play(ParagraphRole other) {
        role = other;
    }

    void call(String other) {
        label = Optional.of(other);
    }

    /** A stretch of the source. */
    public record Stretch(int start, int end) {}

    /** Words that stand out; a target makes them a link. */
    public record Mark(int from, int to, Optional<String> target) {}
}
