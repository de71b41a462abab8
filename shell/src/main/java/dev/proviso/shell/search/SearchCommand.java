package dev.proviso.shell.search;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Optional;

/** {@code search}: the clauses that answer words, the best first. */
public final class SearchCommand implements Command {

    private static final String LIMIT = "limit";
    private static final int DEFAULT_LIMIT = 5;
    private static final int MOST = 1_000;

    @Override
    public Syntax syntax() {
        return Syntax.of("search", Group.EXPLORE, "find the clauses that answer words, the best first")
                .details(
                        "Words match in any of their forms and in any case. Words in double quotes must stand together. Found"
                                + " words are marked, with *stars* where there are no colours.")
                .arguments(Argument.of("WORDS", "what to look for", Kind.WORDS, Arity.SOME))
                .options(Option.of(LIMIT, "N", "how many clauses at most; 5 if left out", Kind.NUMBER))
                .example("search sell customer data", "clauses about selling data")
                .example("search '\"lawful basis\"'", "two words that stand together");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        String query = String.join(" ", context.arguments());
        List<Hit> hits = RankedSearch.of(selected)
                .search(
                        query,
                        context.invocation()
                                .value(LIMIT)
                                .map(SearchCommand::limit)
                                .orElse(DEFAULT_LIMIT));
        if (context.isJson()) {
            context.json(json -> PartJson.address(json, selected)
                    .put("query", query)
                    .objects(
                            "results",
                            hits,
                            (o, hit) -> o.put(
                                            "clause",
                                            selected.outline()
                                                    .citation(hit.node().id()))
                                    .put("id", hit.node().id().value())
                                    .put("score", Math.round(hit.score() * 1_000) / 1_000.0)
                                    .put("excerpt", hit.node().text())
                                    .objects(
                                            "matches",
                                            hit.marks(),
                                            (m, mark) ->
                                                    m.put("start", mark.start()).put("end", mark.end()))));
        } else {
            Page page = context.page();
            hits.forEach(hit -> print(page, hit, selected));
        }
        if (hits.isEmpty()) {
            context.tell(Refusal.of(
                    ExitCode.NO,
                    "nothing in " + selected.address() + " matches",
                    Optional.of("try fewer or other words")));
            return ExitCode.NO;
        }
        return ExitCode.OK;
    }

    private static int limit(String value) {
        if (value.matches("[0-9]{1,4}") && !value.matches("0+")) {
            return Math.min(MOST, Integer.parseInt(value));
        }
        throw Refusal.of(ExitCode.USAGE, "--limit takes a number from 1 to " + MOST + ", not '" + value + "'");
    }

    private static void print(Page page, Hit hit, Selected selected) {
        page.line(Text.of(Style.CITATION, selected.outline().citation(hit.node().id()))
                .plus("  ")
                .plus(Style.NAME, hit.node().id().value()));
        page.line(4, marked(hit, page.hasColor()));
    }

    private static Text marked(Hit hit, boolean hasColor) {
        String words = hit.node().text();
        Text text = Text.EMPTY;
        int at = 0;
        for (Hit.Mark mark : hit.marks()) {
            String found = words.substring(mark.start(), mark.end());
            text = text.plus(words.substring(at, mark.start())).plus(Style.MATCH, hasColor ? found : "*" + found + "*");
            at = mark.end();
        }
        return text.plus(words.substring(at));
    }
}
