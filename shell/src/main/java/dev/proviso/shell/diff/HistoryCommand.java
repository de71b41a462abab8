package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.ChangeSeverity;
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
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.repl.TypedLines;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code history}: every revision of a part; in the shell, without one, the lines that were typed. */
public final class HistoryCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("history", Group.EXPLORE, "show every revision of a clause, with what changed")
                .details(
                        "REF is looked up in the revision in use, and followed from there to the oldest and to the newest revision,"
                                + " whatever its number and place. Words are marked up as by 'diff'.",
                        "In the shell, 'history' alone lists the lines that were typed, those of earlier sessions too, 'history 50' the"
                                + " last 50 of them (unless the policy has a part 50), and 'history /check/' those with 'check' in"
                                + " them, or whatever the regular expression stands for.")
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
        if (context.surface() == Surface.SHELL && mayBeTyped(context, selected)) {
            throw Refusal.of(
                    ExitCode.NO,
                    selected.address() + " has no part '" + arguments.get(0) + "'",
                    "'history /" + arguments.get(0) + "/' lists the lines that were typed with it");
        }
        Node node = References.find(selected, arguments.get(0), ExitCode.NO);
        List<Stage> stages = Stage.of(KnownRevisions.of(context, selected), selected, node);
        switch (context.invocation().format()) {
            case JSON, JSONL -> context.json(json -> write(json, selected, node, stages));
            case MARKDOWN -> context.console().output().write(markdown(selected, node, stages));
            default -> print(context.page(), stages);
        }
        return ExitCode.OK;
    }

    /** Whether the name of a command stands where that of a part should. */
    private static boolean mayBeTyped(Context context, Selected selected) {
        String argument = context.arguments().get(0);
        return context.commands().find(argument).isPresent()
                && References.find(selected, argument).isEmpty();
    }

    private static void print(Page page, List<Stage> stages) {
        boolean isFirst = true;
        for (Stage stage : stages) {
            if (!isFirst) {
                page.blank();
            }
            isFirst = false;
            for (Stage.Line line : stage.lines()) {
                page.line(Text.of(Style.CITATION, line.place())
                        .plus("  ")
                        .plus(line.says() + "  ")
                        .plus(Style.FAINT, stage.revision().headline()));
                page.line(4, RedlineText.of(line.words()));
            }
        }
    }

    private static String markdown(Selected selected, Node node, List<Stage> stages) {
        StringBuilder out = new StringBuilder("# ")
                .append(Markdown.line(selected.outline().citation(node.id()) + " of "
                        + selected.policy().title()))
                .append('\n');
        for (Stage stage : stages) {
            out.append("\n## ")
                    .append(Markdown.line(stage.revision().headline()))
                    .append('\n');
            for (Stage.Line line : stage.lines()) {
                out.append('\n')
                        .append(Markdown.line(line.place() + " " + line.says()))
                        .append("\n\n> ")
                        .append(Markdown.start(DiffMarkdown.marked(line.words())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static void write(JsonObject json, Selected selected, Node node, List<Stage> stages) {
        json.put("policy", selected.policy().id().value())
                .put("clause", selected.outline().citation(node.id()))
                .put("id", node.id().value())
                .objects("revisions", stages, HistoryCommand::stage);
    }

    private static void stage(JsonObject json, Stage stage) {
        PartJson.address(json, stage.revision())
                .put("status", Words.of(stage.revision().revision().status()));
        json.objects(
                "parts",
                stage.parts(),
                (o, part) -> o.put("label", stage.revision().outline().citation(part.id()))
                        .put("id", part.id().value())
                        .put("text", part.text()));
        if (stage.changes().isEmpty()) {
            return;
        }
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        stage.changes().forEach(change -> kinds.addAll(change.kinds()));
        json.texts("kinds", kinds.stream().map(ChangeKind::code).toList())
                .put(
                        "severity",
                        stage.changes().stream()
                                .map(Change::severity)
                                .reduce(ChangeSeverity.COSMETIC, ChangeSeverity::or)
                                .code());
        if (stage.changes().size() == 1 && !stage.changes().get(0).isGroup()) {
            DiffJson.redline(json, "redline", stage.changes().get(0).words());
        }
    }
}
