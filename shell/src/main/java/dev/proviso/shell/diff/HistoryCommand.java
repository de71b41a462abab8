package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.document.Node;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.repl.TypedLines;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** {@code history}: every revision of a part; in the shell, without one, the lines that were typed. */
public final class HistoryCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("history", Group.EXPLORE, "show every revision of a clause, with what changed")
                .details(
                        "REF is looked up in the revision in use, and followed from there to the oldest and to the newest revision,"
                                + " whatever its number and place. Words are marked up as by 'diff'.",
                        "In the shell, 'history' alone lists the lines that were typed, those of earlier sessions too, and 'history"
                                + " 50' the last 50 of them (unless the policy has a part 50).")
                .arguments(new Argument(
                        "REF", "a clause, section or paragraph", Kind.REFERENCE, Arity.ONE, Arity.OPTIONAL))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.MARKDOWN)
                .example("history A.7", "what became of a clause");
    }

    @Override
    public ExitCode run(Context context) {
        List<String> arguments = context.arguments();
        if (context.surface() == Surface.SHELL && TypedLines.areMeant(context)) {
            TypedLines.print(context);
            return ExitCode.OK;
        }
        Selected selected = context.selected();
        Node node = References.find(selected, arguments.get(0), ExitCode.NO);
        ClauseHistory history = ClauseHistory.of(RevisionChain.of(context, selected), selected, node);
        switch (context.invocation().format()) {
            case JSON, JSONL -> context.json(json -> write(json, selected, node, history));
            case MARKDOWN -> context.console().output().write(markdown(selected, node, history));
            default -> print(context.page(), history);
        }
        return ExitCode.OK;
    }

    private static void print(Page page, ClauseHistory history) {
        boolean isFirst = true;
        for (ClauseHistory.Stage stage : history.stages()) {
            if (!isFirst) {
                page.blank();
            }
            isFirst = false;
            page.line(Text.of(Style.CITATION, place(stage))
                    .plus("  ")
                    .plus(says(stage) + "  ")
                    .plus(Style.FAINT, stage.revision().headline()));
            page.line(4, RedlineText.of(pieces(stage), page.hasColor()));
        }
    }

    private static String place(ClauseHistory.Stage stage) {
        return stage.change()
                .filter(change -> !change.is(ChangeKind.UNCHANGED) && !change.isGroup())
                .map(change -> ChangeTitle.of(change).place())
                .orElseGet(() -> stage.parts().stream()
                        .map(part -> stage.revision().outline().citation(part.id()))
                        .collect(Collectors.joining(", ")));
    }

    private static String says(ClauseHistory.Stage stage) {
        return stage.change().map(change -> ChangeTitle.of(change).kinds()).orElse("first known");
    }

    private static List<RedlinePieces.Piece> pieces(ClauseHistory.Stage stage) {
        boolean isChanged = stage.change()
                .filter(change ->
                        !change.isGroup() && !change.words().segments().isEmpty())
                .isPresent();
        return isChanged
                ? RedlinePieces.whole(stage.change().get().words())
                : List.of(new RedlinePieces.Piece(
                        Operation.EQUAL,
                        stage.parts().stream().map(HistoryCommand::words).collect(Collectors.joining("\n"))));
    }

    private static String words(Node node) {
        return node.text().isEmpty() ? node.passage().heading() : node.text();
    }

    private static String markdown(Selected selected, Node node, ClauseHistory history) {
        StringBuilder out = new StringBuilder("# ")
                .append(Markdown.line(selected.outline().citation(node.id()) + " of "
                        + selected.policy().title()))
                .append('\n');
        for (ClauseHistory.Stage stage : history.stages()) {
            out.append("\n## ")
                    .append(Markdown.line(stage.revision().headline()))
                    .append("\n\n")
                    .append(Markdown.line(place(stage) + " " + says(stage)))
                    .append("\n\n> ")
                    .append(Markdown.start(DiffMarkdown.marked(pieces(stage))))
                    .append('\n');
        }
        return out.toString();
    }

    private static void write(JsonObject json, Selected selected, Node node, ClauseHistory history) {
        json.put("policy", selected.policy().id().value())
                .put("clause", selected.outline().citation(node.id()))
                .put("id", node.id().value())
                .objects("revisions", history.stages(), HistoryCommand::stage);
    }

    private static void stage(JsonObject json, ClauseHistory.Stage stage) {
        PartJson.address(json, stage.revision())
                .put("status", Words.of(stage.revision().revision().status()));
        json.objects(
                "parts",
                stage.parts(),
                (o, part) -> o.put("label", stage.revision().outline().citation(part.id()))
                        .put("id", part.id().value())
                        .put("text", part.text()));
        if (stage.change().isPresent()) {
            Change change = stage.change().get();
            json.texts("kinds", change.kinds().stream().map(ChangeKind::code).toList())
                    .put("severity", change.severity().code());
            if (!change.isGroup()) {
                DiffJson.redline(json, "redline", change.words());
            }
        }
    }
}
