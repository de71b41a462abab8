package dev.proviso.shell.transfer;

import dev.proviso.importer.Imported;
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

    private ImportSummary(Page page, Revision revision) {
        this.page = page;
        this.revision = revision;
        this.outline = Outline.of(revision);
    }

    static void print(Page page, Imported imported, Destination destination) {
        ImportSummary summary = new ImportSummary(page, imported.revision());
        summary.found();
        destination.file().ifPresent(file -> summary.written(imported, destination, file));
        summary.toLookAt();
    }

    private void found() {
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

    private void written(Imported imported, Destination destination, Path file) {
        page.line("wrote " + file);
        if (destination.isNewPolicy()) {
            page.line("wrote policy.yaml and vocabulary.yaml beside it, for the new policy '"
                    + imported.policy().id()
                    + "': its publisher is not recorded, its parties and documents are proposed");
        }
    }

    private void toLookAt() {
        List<String> lines = outline.nodes().stream()
                .filter(node -> !node.notes().isEmpty())
                .flatMap(node -> node.notes().stream().map(note -> outline.citation(node.id()) + ": " + note.text()))
                .toList();
        List<String> open = revision.references().stream()
                .filter(reference -> reference.target() instanceof Reference.Unresolved)
                .map(reference -> outline.citation(reference.from()) + ": '" + reference.text() + "' was not found")
                .toList();
        list("to look at", lines);
        list("references to nothing", open);
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.line(title + ":");
        lines.stream().limit(MOST).forEach(line -> page.line("  " + line));
        if (lines.size() > MOST) {
            page.line("  and " + (lines.size() - MOST) + " more, in the notes of the revision");
        }
    }
}
