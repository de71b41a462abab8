package dev.proviso.shell.html;

import dev.proviso.shell.text.Sanitizer;
import java.util.List;

/**
 * A page that shows how apps stand to a policy: a table of apps by clauses, and below it the reasons. Texts are as their source has
 * them; what could act unseen is made visible here, and the template escapes the rest.
 *
 * @param title of the page
 * @param source the revision that the apps were evaluated by
 * @param notices what a reader must know before all else
 * @param filters the verdicts that there are
 * @param sections headings of the policy's sections, in order; one of them may be empty, for what stands in none
 * @param columns the clauses, in order, those of a section together
 */
public record ReportPage(
        String title,
        String source,
        List<String> notices,
        List<Filter> filters,
        List<String> sections,
        List<Column> columns,
        List<App> apps) {

    public ReportPage {
        title = Sanitizer.visible(title);
        source = Sanitizer.visible(source);
        notices = notices.stream().map(Sanitizer::visible).toList();
        filters = List.copyOf(filters);
        sections = sections.stream().map(Sanitizer::visible).toList();
        columns = List.copyOf(columns);
        apps = List.copyOf(apps);
    }

    /** Whether there is something to compare. */
    public boolean hasTable() {
        return apps.size() > 1;
    }

    /** The heading of a section, or what to call what stands in none. */
    public String section(int number) {
        return sections.get(number).isEmpty() ? "(in no section)" : sections.get(number);
    }

    /** Whether a column is the first of its section, as far as columns of one stand together. */
    public boolean isFirst(int column) {
        return column == 0
                || columns.get(column).section() != columns.get(column - 1).section();
    }

    /** How many columns of one section stand together from this one on. */
    public int span(int column) {
        int end = column;
        while (end < columns.size()
                && columns.get(end).section() == columns.get(column).section()) {
            end++;
        }
        return end - column;
    }

    /**
     * A verdict.
     *
     * @param code of lower-case letters and hyphens; style sheet and script know it by that
     * @param mark one sign
     * @param words for people
     */
    public record Filter(String code, String mark, String words, int count) {}

    /**
     * A clause over all apps.
     *
     * @param section its index among the sections
     */
    public record Column(String citation, int section, String words, int violated, int undecided) {
        public Column {
            citation = Sanitizer.visible(citation);
            words = Sanitizer.visible(words);
        }
    }

    /**
     * An app.
     *
     * @param anchor its id in the page
     * @param title may be empty
     * @param day may be empty
     * @param entries one for each column
     */
    public record App(String anchor, String name, String title, String day, String verdicts, List<Entry> entries) {
        public App {
            name = Sanitizer.visible(name);
            title = Sanitizer.visible(title);
            entries = List.copyOf(entries);
        }
    }

    /**
     * How an app stands to a clause.
     *
     * @param anchor the id of its reason in the page
     * @param code of its verdict
     * @param words the clause's own
     */
    public record Entry(
            String anchor,
            String code,
            String mark,
            String verdict,
            String citation,
            int section,
            String words,
            List<Note> notes) {
        public Entry {
            citation = Sanitizer.visible(citation);
            words = Sanitizer.visible(words);
            notes = List.copyOf(notes);
        }

        /** The classes by which style sheet and script know it. */
        public String classes() {
            return "finding v-" + code + " s-" + section;
        }
    }

    /** A part of a reason. */
    public record Note(String label, List<String> items) {
        public Note {
            items = items.stream().map(Sanitizer::visible).toList();
        }
    }
}
