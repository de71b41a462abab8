package dev.proviso.shell.explore;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Section;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** {@code toc}: the parts of the policy, one a line. */
public final class TocCommand implements Command {

    private static final int WIDE = 100;
    private static final int MODALITY_WIDTH = 15;

    @Override
    public Syntax syntax() {
        return Syntax.of("toc", Group.EXPLORE, "list the parts of the policy, or of one part")
                .arguments(Argument.of("REF", "a section or clause to look into", Kind.REFERENCE, Arity.OPTIONAL))
                .example("toc", "everything")
                .example("toc B", "section B alone");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<Node> roots = context.arguments().isEmpty()
                ? PartJson.standing(selected.revision().nodes())
                : List.of(References.find(selected, context.arguments().get(0), ExitCode.NO));
        Commentary commentary = Commentary.of(selected.revision());
        context.session()
                .results()
                .list(roots.stream()
                        .flatMap(TocCommand::withAllInside)
                        .map(node -> node.id().value())
                        .toList());
        if (context.isJson()) {
            context.json(json -> {
                PartJson.address(json, selected).put("title", selected.policy().title());
                json.objects("entries", roots, (o, node) -> entry(o, node, selected, commentary));
            });
        } else {
            Page page = context.page();
            page.line(Text.of(Style.HEADING, selected.policy().title())
                    .plus("  ")
                    .plus(Style.FAINT, selected.headline()));
            roots.forEach(node -> print(page, node, 0, selected, commentary));
        }
        return ExitCode.OK;
    }

    private static Stream<Node> withAllInside(Node node) {
        return Stream.concat(
                Stream.of(node), PartJson.standing(node.children()).stream().flatMap(TocCommand::withAllInside));
    }

    private void entry(JsonObject json, Node node, Selected selected, Commentary commentary) {
        json.put("label", selected.outline().citation(node.id()))
                .put("id", node.id().value())
                .put("kind", PartJson.kind(node));
        if (node instanceof Section) {
            json.putOrNull("title", node.heading());
        } else {
            json.put("modality", Words.of(commentary.modality(node.id()))).put("text", node.text());
        }
        List<Node> children = PartJson.standing(node.children());
        if (!children.isEmpty()) {
            json.objects("entries", children, (o, child) -> entry(o, child, selected, commentary));
        }
    }

    private void print(Page page, Node node, int depth, Selected selected, Commentary commentary) {
        String citation = selected.outline().citation(node.id());
        boolean isSection = node instanceof Section;
        if (isSection) {
            page.blank();
        }
        int indent = 2 * depth;
        Text line = Text.of(Style.CITATION, citation)
                .padded(depth == 0 ? 4 : 12 - indent)
                .plus("  ");
        boolean binds = node instanceof Clause
                || node instanceof Item
                || !commentary.norms(node.id()).isEmpty();
        if (!isSection && page.width() >= WIDE) {
            String modality = binds ? Words.spoken(commentary.modality(node.id())) : "";
            line = line.padded(14 - indent).plus(Text.of(Style.FAINT, modality).padded(MODALITY_WIDTH + 1));
        }
        String words = isSection ? node.heading().orElse("(no heading)") : node.text();
        int room = page.width() - indent - line.width();
        line = isSection
                ? line.plus(node.heading().isPresent() ? Style.HEADING : Style.FAINT, Shortening.toWidth(words, room))
                : line.plus(Shortening.toWidth(words, room));
        page.raw(indent, line);
        PartJson.standing(node.children()).forEach(child -> print(page, child, depth + 1, selected, commentary));
    }
}
