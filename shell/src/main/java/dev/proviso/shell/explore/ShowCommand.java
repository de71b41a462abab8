package dev.proviso.shell.explore;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Section;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import java.util.ArrayList;
import java.util.List;

/** {@code show}: the policy's words, with what its data says about them. */
public final class ShowCommand implements Command {

    private static final String RULES = "rules";

    @Override
    public Syntax syntax() {
        return Syntax.of("show", Group.EXPLORE, "show the words of clauses, sections or the whole policy")
                .details(
                        "REF is a citation (A, A.4, B.2.a, preamble.1, F.lead-in) or an id (report-breaches);"
                                + " case does not count. A.4-A.6 are the clauses from one to the other. Without REF, the whole policy is"
                                + " shown.",
                        "The words are the publisher's, verbatim. Below a clause stand whom it binds, the terms it uses, what"
                                + " it refers to, and the editors' notes on oddities of the text.")
                .arguments(Argument.of("REF", "a clause, section or paragraph", Kind.REFERENCE, Arity.ANY))
                .options(Option.flag(RULES, "show the rules that stand for the words as well"))
                .example("show A.4", "one clause")
                .example("show B", "a section")
                .example("show A.4 C.2 C.3 --rules", "several clauses, with their rules");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        Commentary commentary = Commentary.of(selected.revision());
        if (context.arguments().isEmpty()) {
            whole(context, selected, commentary);
            return ExitCode.OK;
        }
        List<Refusal> refusals = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (String reference : PartRange.joined(context.arguments())) {
            try {
                nodes.addAll(parts(selected, reference));
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        }
        if (context.isJson()) {
            nodes.forEach(node -> context.json(json -> new PolicyJson(selected, commentary).part(json, node)));
        } else {
            PartPrinter printer = new PartPrinter(
                    context.page(), selected, commentary, context.invocation().has(RULES));
            for (int i = 0; i < nodes.size(); i++) {
                if (i > 0) {
                    context.page().blank();
                }
                printer.print(nodes.get(i));
            }
        }
        refusals.forEach(context::tell);
        return refusals.isEmpty() ? ExitCode.OK : ExitCode.NO;
    }

    private static List<Node> parts(Selected selected, String reference) {
        return References.find(selected, reference)
                .map(List::of)
                .or(() -> PartRange.of(selected, reference))
                .orElseGet(() -> List.of(References.find(selected, reference, ExitCode.NO)));
    }

    private void whole(Context context, Selected selected, Commentary commentary) {
        if (context.isJson()) {
            context.json(json -> new PolicyJson(selected, commentary).whole(json));
            return;
        }
        Page page = context.page();
        PartPrinter printer =
                new PartPrinter(page, selected, commentary, context.invocation().has(RULES));
        for (Node node : PartJson.standing(selected.revision().nodes())) {
            if (node instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.TITLE) {
                printer.title(paragraph);
            } else if (node instanceof Section section) {
                page.blank();
                printer.section(section);
            } else {
                page.blank();
                printer.inline(node, 0);
            }
        }
    }
}
