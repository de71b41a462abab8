package dev.proviso.importer.outline;

import dev.proviso.importer.label.Marker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nests headings: by their level, and where levels are equal by their labels. */
final class Sections {

    private static final Set<String> WIDE =
            Set.of("part", "title", "chapter", "article", "schedule", "annex", "appendix", "addendum", "exhibit");
    private static final Set<String> ATTACHED =
            Set.of("schedule", "annex", "annexe", "appendix", "addendum", "exhibit", "attachment");
    private static final int DEEPEST = 8;

    /** The parts of laws in the East, the widest first. */
    private static final List<String> EASTERN = List.of("編编部篇편", "章장", "節节절", "条條조");

    private final ArrayDeque<Part> open = new ArrayDeque<>();
    private final List<Part> top;

    /** For the form of a wide label that of the label around it. */
    private final Map<String, String> around = new HashMap<>();

    private final boolean guessed;

    /** @param guessed whether levels are told from looks, so that labels tell more */
    Sections(List<Part> top, boolean guessed) {
        this.top = top;
        this.guessed = guessed;
    }

    /** The section in which the next unit stands; empty before the first heading. */
    Optional<Part> current() {
        return Optional.ofNullable(open.peek());
    }

    /** Puts a heading in its place. */
    void add(Part section) {
        while (!open.isEmpty() && (open.size() >= DEEPEST || !encloses(open.peek(), section))) {
            open.pop();
        }
        (open.isEmpty() ? top : open.peek().children()).add(section);
        open.push(section);
    }

    /** Ends all sections. */
    void closeAll() {
        open.clear();
    }

    /** Ends the section in which the next unit would stand. */
    void close() {
        open.pop();
    }

    private boolean encloses(Part outer, Part inner) {
        int outerLevel = outer.unit().orElseThrow().block().level();
        int innerLevel = inner.unit().orElseThrow().block().level();
        Optional<Tag> outerTag = outer.tag();
        Optional<Tag> innerTag = inner.tag();
        if (outerTag.isPresent() && innerTag.isPresent()) {
            List<String> path = innerTag.get().path();
            List<String> outerPath = outerTag.get().path();
            if (path.size() > outerPath.size()
                    && path.subList(0, outerPath.size()).equals(outerPath)) {
                return true;
            }
            if (innerLevel == Titles.WEAK_LEVEL && isAttached(innerTag.get()) && !isAttached(outerTag.get())) {
                return false;
            }
            if (guessed && (path.size() < outerPath.size() || innerTag.get().isLike(outerTag.get()))) {
                return false;
            }
        }
        if (outerLevel != innerLevel) {
            return outerLevel < innerLevel;
        }
        boolean otherForm = outerTag.isPresent()
                && innerTag.isPresent()
                && !outerTag.get().form().equals(innerTag.get().form());
        if (otherForm && eastern(outerTag.get()) >= 0) {
            int rank = eastern(innerTag.get());
            return rank < 0 || rank > eastern(outerTag.get());
        }
        return otherForm
                && isWide(outerTag.get())
                && (!isWide(innerTag.get()) || isWithin(innerTag.get(), outerTag.get()));
    }

    /** Whether parts such as chapters stand in others such as parts: the first chapter does that stands in front of any other in one. */
    private boolean isWithin(Tag inner, Tag outer) {
        if (isAttached(inner) || isAttached(outer)) {
            return false;
        }
        boolean isFirst = inner.readings().stream().anyMatch(Marker.Reading::isFirst)
                && !around.containsKey(inner.form())
                && !around.containsValue(inner.form());
        if (isFirst) {
            around.put(inner.form(), outer.form());
        }
        return outer.form().equals(around.get(inner.form()));
    }

    /** How wide a part of a law is by its label, the widest 0; negative for any other label. */
    private static int eastern(Tag tag) {
        char name = tag.form().charAt(tag.form().length() - 1);
        for (int i = 0; i < EASTERN.size(); i++) {
            if (tag.form().length() > 2 && EASTERN.get(i).indexOf(name) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a label names what stands behind the document rather than in it. */
    private static boolean isAttached(Tag tag) {
        return ATTACHED.contains(tag.form().split("#", -1)[0].strip());
    }

    private static boolean isWide(Tag tag) {
        List<String> words = new ArrayList<>(List.of(tag.form().split("#", -1)));
        return !words.isEmpty() && WIDE.contains(words.get(0).strip());
    }
}
