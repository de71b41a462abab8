package dev.proviso.shell.diff;

import dev.proviso.model.diff.history.Blame;
import dev.proviso.model.diff.history.Blame.Stretch;
import dev.proviso.model.document.Node;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.DisplayWidth;
import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** {@code blame}: from which revision each passage comes. */
public final class BlameCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("blame", Group.EXPLORE, "tell from which revision each passage comes")
                .details(
                        "Before each stretch of words stands the first revision since which they have stood there; words that were"
                                + " moved bring theirs along. Without REF, all of the revision in use is told, and what is of one"
                                + " piece in a line.")
                .arguments(Argument.of("REF", "clauses, sections or paragraphs", Kind.REFERENCE, Arity.ANY))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.MARKDOWN)
                .example("blame --revision r2 A.8", "a clause")
                .example("blame --revision r2", "the whole policy");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<Node> nodes = new ArrayList<>();
        for (String reference : context.arguments()) {
            nodes.addAll(inside(References.find(selected, reference, ExitCode.NO)));
        }
        boolean isWhole = nodes.isEmpty();
        List<Node> shown = isWhole ? selected.revision().preorder() : nodes;
        Blame blame = Blame.of(KnownRevisions.upTo(context, selected).chain());
        switch (context.invocation().format()) {
            case JSON, JSONL -> context.json(json -> write(json, selected, shown, blame));
            case MARKDOWN -> context.console().output().write(markdown(selected, shown, blame));
            default -> shown.forEach(node -> print(context.page(), selected, node, blame, isWhole));
        }
        return ExitCode.OK;
    }

    private static List<Node> inside(Node top) {
        List<Node> all = new ArrayList<>();
        Deque<Node> pending = new ArrayDeque<>(List.of(top));
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            all.add(node);
            for (int i = node.children().size() - 1; i >= 0; i--) {
                pending.push(node.children().get(i));
            }
        }
        return all;
    }

    private static void print(Page page, Selected selected, Node node, Blame blame, boolean isShort) {
        List<Stretch> stretches = blame.of(node.id());
        Text citation =
                Text.of(Style.CITATION, selected.outline().citation(node.id())).padded(12);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Text start = (i == 0 ? citation : Text.of(" ".repeat(12)))
                    .plus(Style.NAME, stretch.revision().revision().value())
                    .plus("  ");
            int width = start.width();
            String words = isShort && stretches.size() == 1
                    ? Shortening.toWidth(stretch.text(), Math.max(10, page.width() - DisplayWidth.of(" ") * width))
                    : stretch.text().strip();
            page.line(0, width, start.plus(words));
        }
    }

    private static String markdown(Selected selected, List<Node> nodes, Blame blame) {
        StringBuilder out = new StringBuilder("| clause | since | words |\n| --- | --- | --- |\n");
        for (Node node : nodes) {
            for (Stretch stretch : blame.of(node.id())) {
                out.append("| ")
                        .append(Markdown.line(selected.outline().citation(node.id())))
                        .append(" | ")
                        .append(Markdown.line(stretch.revision().revision().value()))
                        .append(" | ")
                        .append(Markdown.line(stretch.text()))
                        .append(" |\n");
            }
        }
        return out.toString();
    }

    private static void write(JsonObject json, Selected selected, List<Node> nodes, Blame blame) {
        PartJson.address(json, selected);
        json.objects(
                "parts",
                nodes,
                (o, node) -> o.put("label", selected.outline().citation(node.id()))
                        .put("id", node.id().value())
                        .objects(
                                "passages",
                                blame.of(node.id()),
                                (passage, stretch) -> passage.put(
                                                "revision",
                                                stretch.revision().revision().value())
                                        .put("text", stretch.text())));
    }
}
