package dev.proviso.shell.explore;

import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code terms}: the terms that the policy uses in a sense of its own, and where that is defined. */
public final class TermsCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("terms", Group.EXPLORE, "list the terms that the policy uses in a sense of its own")
                .arguments(Argument.of("PREFIX", "only terms that start so", Kind.TERM, Arity.OPTIONAL))
                .example("terms", "all of them")
                .example("terms cust", "Customer, Customer Data …");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        String prefix =
                context.arguments().isEmpty() ? "" : context.arguments().get(0).toLowerCase(Locale.ROOT);
        List<Term> terms = selected.revision().terms().stream()
                .filter(term -> term.forms().stream()
                        .anyMatch(form -> form.toLowerCase(Locale.ROOT).startsWith(prefix)))
                .toList();
        if (context.isJson()) {
            PartJson parts = new PartJson(selected, Commentary.of(selected.revision()));
            context.json(json -> PartJson.address(json, selected).objects("terms", terms, parts::term));
        } else {
            Page page = context.page();
            terms.forEach(term -> print(page, term, selected));
        }
        if (terms.isEmpty()) {
            context.tell(Refusal.of(
                    ExitCode.NO,
                    prefix.isEmpty() ? "the policy has no terms" : "no term starts with '" + prefix + "'",
                    prefix.isEmpty() ? Optional.empty() : Optional.of("'terms' lists them all")));
            return ExitCode.NO;
        }
        return ExitCode.OK;
    }

    private static void print(Page page, Term term, Selected selected) {
        Text line = Text.of(Style.HEADING, term.forms().get(0));
        if (term.forms().size() > 1) {
            line = line.plus(
                    Style.FAINT,
                    " ("
                            + String.join(
                                    ", ", term.forms().subList(1, term.forms().size())) + ")");
        }
        page.line(0, 4, line.plus("  " + meaning(term, selected)));
    }

    private static String meaning(Term term, Selected selected) {
        String edges = term.openTextured() ? "; its edges are a matter of judgement" : "";
        if (term.definition() instanceof TermDefinition.Inline inline) {
            return selected.outline().citation(inline.ground().node()) + ": “"
                    + PartJson.words(selected, inline.ground()) + "”" + edges;
        }
        if (term.definition() instanceof TermDefinition.External external) {
            return "defined in "
                    + selected.policy().documents().stream()
                            .filter(document -> document.id().equals(external.document()))
                            .findFirst()
                            .map(RelatedDocument::title)
                            .orElse(external.document().value())
                    + edges;
        }
        return "defined nowhere that the policy names" + edges;
    }
}
