package dev.proviso.shell.related;

import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Term;
import dev.proviso.model.fact.FactId;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code related}: the parts that have to do with one, and what they share. */
public final class RelatedCommand implements Command {

    private static final String LIMIT = "limit";
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST = 1_000;
    private static final int LABELS = 12;

    @Override
    public Syntax syntax() {
        return Syntax.of("related", Group.EXPLORE, "find the clauses that have to do with one, and why")
                .details(
                        "Parts are related when one names the other, when their rules read the same facts, or when their words use the"
                                + " same defined terms or refer to the same documents. What few parts have weighs most; what"
                                + " more than half of them have does not count. Of a section, whatever its parts share with others.")
                .arguments(Argument.of("REF", "a clause, section or paragraph", Kind.REFERENCE, Arity.ONE))
                .options(Option.of(LIMIT, "N", "how many clauses at most; 10 if left out", Kind.NUMBER))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.MARKDOWN)
                .example("related A.7", "what else is about erasing data");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        Node node = References.find(selected, context.arguments().get(0), ExitCode.NO);
        int limit = context.invocation().number(LIMIT, DEFAULT_LIMIT, MOST);
        List<Kinship> all = new Kin(selected, context.session().compile(selected)).of(node);
        List<Kinship> kin = all.subList(0, Math.min(limit, all.size()));
        context.session()
                .results()
                .list(kin.stream().map(one -> one.node().id().value()).toList());
        switch (context.invocation().format()) {
            case JSON, JSONL -> context.json(json -> write(json, selected, node, kin));
            case MARKDOWN -> context.console().output().write(markdown(selected, node, kin));
            default -> print(context.page(), selected, kin);
        }
        if (kin.isEmpty()) {
            context.tell(Refusal.of(
                    ExitCode.NO,
                    selected.outline().citation(node.id()) + " shares nothing with other parts",
                    Optional.of("'search' finds parts by what they are about")));
            return ExitCode.NO;
        }
        return ExitCode.OK;
    }

    private static void print(Page page, Selected selected, List<Kinship> kin) {
        for (Kinship one : kin) {
            String citation = selected.outline().citation(one.node().id());
            Text start = Text.of(Style.CITATION, citation).padded(LABELS - 2).plus("  ");
            page.raw(0, start.plus(Shortening.toWidth(one.node().text(), Math.max(20, page.width() - start.width()))));
            for (String reason : reasons(one, selected)) {
                page.line(LABELS, LABELS + 2, Text.of(Style.FAINT, reason));
            }
        }
    }

    private static List<String> reasons(Kinship one, Selected selected) {
        List<String> reasons = new ArrayList<>();
        if (one.refersTo()) {
            reasons.add("is named there");
        }
        if (one.isReferredFrom()) {
            reasons.add("names it");
        }
        add(reasons, "fact", one.facts().stream().map(FactId::value).toList());
        add(
                reasons,
                "term",
                one.terms().stream().map(term -> term.forms().get(0)).toList());
        add(
                reasons,
                "document",
                one.documents().stream().map(id -> title(id, selected)).toList());
        return reasons;
    }

    private static void add(List<String> reasons, String what, List<String> names) {
        if (!names.isEmpty()) {
            reasons.add(what + (names.size() == 1 ? " " : "s ") + String.join(", ", names));
        }
    }

    private static String title(DocumentId id, Selected selected) {
        return selected.policy().documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(RelatedDocument::title)
                .orElse(id.value());
    }

    private static String markdown(Selected selected, Node node, List<Kinship> kin) {
        StringBuilder out = new StringBuilder("# Related to ")
                .append(Markdown.line(selected.outline().citation(node.id()) + " of " + selected.address()))
                .append('\n');
        for (Kinship one : kin) {
            out.append("\n- **")
                    .append(Markdown.line(selected.outline().citation(one.node().id())))
                    .append("** ")
                    .append(Markdown.line(one.node().text()))
                    .append('\n');
            reasons(one, selected)
                    .forEach(reason ->
                            out.append("  - ").append(Markdown.line(reason)).append('\n'));
        }
        return out.toString();
    }

    private static void write(JsonObject json, Selected selected, Node node, List<Kinship> kin) {
        PartJson.address(json, selected)
                .put("label", selected.outline().citation(node.id()))
                .put("id", node.id().value())
                .objects(
                        "related",
                        kin,
                        (o, one) -> o.put(
                                        "label",
                                        selected.outline().citation(one.node().id()))
                                .put("id", one.node().id().value())
                                .put("text", one.node().text())
                                .put("weight", Math.max(0.01, Math.round(one.weight() * 100) / 100.0))
                                .put("named_there", one.refersTo())
                                .put("names_it", one.isReferredFrom())
                                .texts("facts", one.facts())
                                .texts(
                                        "terms",
                                        one.terms().stream().map(Term::id).toList())
                                .texts("documents", one.documents()));
    }
}
