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
import dev.proviso.shell.command.Option;
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
    private static final String DEPTH = "depth";
    private static final int DEEPEST = 1_000;

    @Override
    public Syntax syntax() {
        return Syntax.of("toc", Group.EXPLORE, "list the parts of the policy, or of one part")
                .arguments(Argument.of("REF", "a section or clause to look into", Kind.REFERENCE, Arity.OPTIONAL))
                .options(Option.of(
                        DEPTH, "N", "how many levels deep; 1 lists sections alone; all if left out", Kind.NUMBER))
                .example("toc", "everything")
                .example("toc B", "section B alone")
                .example("toc --depth 1", "sections alone");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<Node> roots = context.arguments().isEmpty()
                ? PartJson.standing(selected.revision().nodes())
                : List.of(References.find(selected, context.arguments().get(0), ExitCode.NO));
        Commentary commentary = Commentary.of(selected.revision());
        int depth = context.invocation().number(DEPTH, DEEPEST, DEEPEST);
        context.session()
                .results()
                .list(roots.stream()
                        .flatMap(node -> withAllInside(node, depth))
                        .map(node -> node.id().value())
                        .toList());
        if (context.isJson()) {
            context.json(json -> {
                PartJson.address(json, selected).put("title", selected.policy().title());
                json.objects("entries", roots, (o, node) -> entry(o, node, depth, selected, commentary));
            });
        } else {
            Page page = context.page();
            page.line(Text.of(Style.HEADING, selected.policy().title())
                    .plus("  ")
                    .plus(Style.FAINT, selected.headline()));
            roots.forEach(node -> print(page, node, 0, depth, selected, commentary));
        }
        return ExitCode.OK;
    }

    private static Stream<Node> withAllInside(Node node, int depth) {
        return Stream.concat(
                Stream.of(node), inside(node, depth).stream().flatMap(child -> withAllInside(child, depth - 1)));
    }

    /** @param depth how many levels are listed, that of the node included */
    private static List<Node> inside(Node node, int depth) {
        return depth > 1 ? PartJson.standing(node.children()) : List.of();
    }

    private void entry(JsonObject json, Node node, int depth, Selected selected, Commentary commentary) {
        json.put("label", selected.outline().citation(node.id()))
                .put("id", node.id().value())
                .put("kind", PartJson.kind(node));
        if (node instanceof Section) {
            json.putOrNull("title", node.heading());
        } else {
            json.put("modality", Words.of(commentary.modality(node.id()))).put("text", node.text());
        }
        List<Node> children = inside(node, depth);
        if (!children.isEmpty()) {
            json.objects("entries", children, (o, child) -> entry(o, child, depth - 1, selected, commentary));
        }
    }

    private void print(Page page, Node node, int level, int depth, Selected selected, Commentary commentary) {
        String citation = selected.outline().citation(node.id());
        boolean isSection = node instanceof Section;
        if (isSection && depth > 1) {
            page.blank();
        }
        int indent = 2 * level;
        Text line = Text.of(Style.CITATION, citation)
                .padded(level == 0 ? 4 : 12 - indent)
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
        inside(node, depth).forEach(child -> print(page, child, level + 1, depth - 1, selected, commentary));
    }
}
