package dev.proviso.shell.transfer;

import dev.proviso.importer.carry.Concern;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.Section;
import dev.proviso.shell.text.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells what an import found, and what a person should look at. */
final class ImportSummary {

    private static final int MOST = 20;

    private final Page page;
    private final Revision revision;
    private final Outline outline;

    ImportSummary(Page page, Revision revision) {
        this.page = page;
        this.revision = revision;
        this.outline = Outline.of(revision);
    }

    /** What there is in the text. */
    void found() {
        String format = revision.source().format().name().toLowerCase(Locale.ROOT);
        page.line("imported " + revision.address() + " (" + format + ", "
                + revision.source().charset() + "): "
                + count(Section.class, "section") + ", " + count(Clause.class, "clause") + ", "
                + count(Item.class, "item") + ", "
                + count(Paragraph.class, "paragraph"));
        page.line("proposed: " + counted(revision.norms().size(), "norm") + ", "
                + counted(revision.terms().size(), "term") + ", "
                + counted(revision.references().size(), "reference") + dates(revision.dates()));
    }

    private static String dates(RevisionDates dates) {
        return dates.published().map(day -> ", published " + day).orElse("")
                + dates.effective().map(day -> ", effective " + day).orElse("");
    }

    private String count(Class<? extends Node> kind, String word) {
        return counted(outline.nodes().stream().filter(kind::isInstance).count(), word);
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** Which files there are now. */
    void written(List<Path> files, boolean isProposedPolicy) {
        files.forEach(file -> page.line("wrote " + file));
        if (isProposedPolicy) {
            page.line("the policy '" + revision.policy()
                    + "' is new: its publisher is not recorded, its parties and documents are proposed");
        }
    }

    /** What a person has to look at of what was carried over. */
    void concerns(List<Concern> concerns) {
        for (Concern.Kind kind : Concern.Kind.values()) {
            List<String> lines = concerns.stream()
                    .filter(concern -> concern.kind() == kind)
                    .map(concern -> outline.citation(concern.node()) + ": " + concern.text())
                    .toList();
            // Test cases are noted nowhere else.
            list(kind.title(), lines, kind == Concern.Kind.CASE ? Integer.MAX_VALUE : MOST);
        }
        if (concerns.isEmpty()) {
            page.line("all that was carried over rests on the same words as before");
        }
    }

    /** What a person has to look at of what was read. */
    void toLookAt() {
        List<String> lines = outline.nodes().stream()
                .filter(node -> !node.notes().isEmpty())
                .flatMap(node -> node.notes().stream().map(note -> outline.citation(node.id()) + ": " + note.text()))
                .toList();
        List<String> open = revision.references().stream()
                .filter(reference -> reference.target() instanceof Reference.Unresolved)
                .map(reference -> outline.citation(reference.from()) + ": '" + reference.text() + "' was not found")
                .toList();
        list("to look at", lines, MOST);
        list("references to nothing", open, MOST);
    }

    private void list(String title, List<String> lines, int most) {
        if (lines.isEmpty()) {
            return;
        }
        page.line(title + ":");
        lines.stream().limit(most).forEach(line -> page.line("  " + line));
        if (lines.size() > most) {
            page.line("  and " + (lines.size() - most) + " more, in the notes of the revision");
        }
    }
}
