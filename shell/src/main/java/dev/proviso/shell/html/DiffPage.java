package dev.proviso.shell.html;

import dev.proviso.shell.text.Sanitizer;
import java.util.List;

/**
 * A page that shows what changed from one text to another. Texts are as their source has them; what could act unseen (directions of
 * writing, control characters) is made visible here, and the template escapes the rest.
 *
 * @param title of the page
 * @param verdict what to think of it all, in a word
 * @param summary how many changes of each kind there are, in words
 * @param notices what a reader must know before all else, such as that the comparison is not complete
 * @param filters the kinds that can be shown or hidden, in order
 * @param sections all parts of both texts, unchanged ones included
 * @param notes what changed beside the text
 */
public record DiffPage(
        String title,
        String verdict,
        String summary,
        List<String> notices,
        List<Filter> filters,
        List<Section> sections,
        List<Note> notes) {

    public DiffPage {
        title = Sanitizer.visible(title);
        verdict = Sanitizer.visible(verdict);
        notices = notices.stream().map(Sanitizer::visible).toList();
        filters = List.copyOf(filters);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** How many changes there are. */
    public long changes() {
        return sections.stream().mapToLong(Section::changes).sum();
    }

    /**
     * A kind of entries that can be shown or hidden.
     *
     * @param code of lower-case letters and hyphens; entries name it
     * @param words for people
     */
    public record Filter(String code, String words, int count) {}

    /**
     * A part of the text under one heading.
     *
     * @param anchor its id in the page
     * @param counts the changes in it in words; empty if there are none
     */
    public record Section(String anchor, String title, String counts, List<Entry> entries) {
        public Section {
            title = Sanitizer.visible(title);
            entries = List.copyOf(entries);
        }

        /** How many changes are in it. */
        public long changes() {
            return entries.stream().filter(Entry::isChange).count();
        }

        /** The class by which the style sheet knows it. */
        public String state() {
            return changes() > 0 ? "changed" : "same";
        }
    }

    /**
     * What became of one part, or of several together.
     *
     * @param anchor its id in the page
     * @param filters the codes of the filters that show it
     * @param place which part it is, such as {@code A.4 → A.5}
     * @param kinds what happened to it, in words
     * @param blocks its words
     * @param notes what else is to be said of it
     */
    public record Entry(
            String anchor,
            boolean isChange,
            List<String> filters,
            String place,
            String kinds,
            List<Block> blocks,
            List<Note> notes) {
        public Entry {
            filters = List.copyOf(filters);
            place = Sanitizer.visible(place);
            blocks = List.copyOf(blocks);
            notes = List.copyOf(notes);
        }

        /** The classes by which style sheet and script know it. */
        public String classes() {
            return (isChange ? "entry change" : "entry")
                    + filters.stream().map(code -> " is-" + code).reduce("", String::concat);
        }
    }

    /**
     * A passage in both versions.
     *
     * @param label the part's citation, where an entry has several; else empty
     * @param isHeading whether its words are a heading
     * @param inline both versions in one, marked up
     * @param before the old version; empty if there is none
     * @param after the new version; empty if there is none
     */
    public record Block(String label, boolean isHeading, List<Piece> inline, List<Piece> before, List<Piece> after) {
        public Block {
            label = Sanitizer.visible(label);
            inline = List.copyOf(inline);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether there is anything to put side by side. */
        public boolean isChanged() {
            return inline.stream().anyMatch(piece -> piece.mark() != Mark.NONE);
        }
    }

    /** A stretch of words of which one thing can be said. */
    public record Piece(Mark mark, String text) {
        public Piece {
            text = Sanitizer.visible(text);
        }
    }

    /** What is to be said of words. */
    public enum Mark {
        NONE,
        PUT_IN,
        TAKEN_OUT,
        MOVED_HERE,
        MOVED_AWAY,
        /** The same words in other letters, capital or small. */
        RECASED,
        /** The same words with other quotes, dashes or blanks. */
        RESTYLED
    }

    /**
     * Something to be said beside the words.
     *
     * @param label what it is about, in a word or two
     * @param code what became of something that takes lines of its own, as a rule does; else empty
     */
    public record Note(String label, String text, List<Piece> code) {
        public Note {
            label = Sanitizer.visible(label);
            text = Sanitizer.visible(text);
            code = List.copyOf(code);
        }
    }
}
