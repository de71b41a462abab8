package dev.proviso.shell.explore;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code revisions}: which revisions of the policy there are. */
public final class RevisionsCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("revisions", Group.EXPLORE, "list the revisions of the policy, the newest last")
                .details("A date that the publisher does not give is unknown and stays so.")
                .example("revisions", "those of the policy in use");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        PolicyRepository repository = context.repository();
        List<Revision> revisions = repository.revisions(selected.policy().id()).stream()
                .flatMap(id -> repository.revision(selected.policy().id(), id).stream())
                .toList();
        if (context.isJson()) {
            context.json(json -> json.put("policy", selected.policy().id().value())
                    .objects("revisions", revisions, RevisionsCommand::write));
        } else {
            Page page = context.page();
            revisions.forEach(
                    revision -> print(page, revision, selected.policy().publisher()));
        }
        return ExitCode.OK;
    }

    private static void write(JsonObject json, Revision revision) {
        RevisionDates dates = revision.dates();
        json.put("id", revision.id().value())
                .put("status", Words.of(revision.status()))
                .putIfPresent("published", dates.published())
                .putIfPresent("effective", dates.effective())
                .putIfPresent("grace_until", dates.graceUntil())
                .putIfPresent("retrieved", dates.retrieved())
                .putIfPresent("predecessor", revision.predecessor())
                .put("illustration", revision.isIllustration())
                .put("clauses", clauses(revision))
                .put("norms", revision.norms().size())
                .put("rules", rules(revision))
                .texts(
                        "notes",
                        revision.notes().stream().map(note -> note.text()).toList());
    }

    private static void print(Page page, Revision revision, String publisher) {
        RevisionDates dates = revision.dates();
        page.line(Text.of(Style.NAME, revision.address().toString())
                .plus("  " + Words.of(revision.status()) + ", published " + day(dates.published()) + ", effective "
                        + day(dates.effective())));
        if (revision.isIllustration()) {
            page.line(2, Text.of(Style.OPEN, "an illustration, not a text of " + publisher));
        }
        page.line(
                2,
                Text.of(
                        Style.FAINT,
                        clauses(revision) + " clauses, " + revision.norms().size() + " norms, " + rules(revision)
                                + " rules"));
        revision.notes().forEach(note -> page.line(2, 8, Text.of(Style.FAINT, "note: " + note.text())));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("unknown");
    }

    private static long clauses(Revision revision) {
        return revision.preorder().stream()
                .filter(node -> node instanceof Clause && !node.isRemoved())
                .count();
    }

    private static long rules(Revision revision) {
        return revision.norms().stream().filter(norm -> norm.rule().isPresent()).count();
    }
}
