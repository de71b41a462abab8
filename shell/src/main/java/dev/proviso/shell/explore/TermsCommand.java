package dev.proviso.shell.explore;

import dev.proviso.model.document.Term;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code terms}: the terms that the policy uses in a sense of its own, and where that is defined. */
public final class TermsCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("terms", Group.EXPLORE, "list the terms that the policy uses in a sense of its own")
                .arguments(Argument.of(
                        "PREFIX", "only terms that start so; if none does, those that have it", Kind.TERM, Arity.ANY))
                .example("terms", "all of them")
                .example("terms cust", "Customer, Customer Data …")
                .aliases("define");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        String prefix = String.join(" ", context.arguments()).toLowerCase(Locale.ROOT);
        List<Term> starting = terms(selected, form -> form.startsWith(prefix));
        List<Term> terms = starting.isEmpty() ? terms(selected, form -> form.contains(prefix)) : starting;
        if (context.isJson()) {
            PartJson parts = new PartJson(selected, Commentary.of(selected.revision()));
            context.json(json -> PartJson.address(json, selected).objects("terms", terms, parts::term));
        } else {
            Page page = context.page();
            terms.forEach(term -> TermLine.print(page, term, selected));
        }
        if (terms.isEmpty()) {
            context.tell(Refusal.of(
                    ExitCode.NO,
                    prefix.isEmpty() ? "the policy has no terms" : "no term has '" + prefix + "'",
                    prefix.isEmpty() ? Optional.empty() : Optional.of("'terms' lists them all")));
            return ExitCode.NO;
        }
        return ExitCode.OK;
    }

    private static List<Term> terms(Selected selected, Predicate<String> form) {
        return selected.revision().terms().stream()
                .filter(term -> term.forms().stream().anyMatch(each -> form.test(each.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
