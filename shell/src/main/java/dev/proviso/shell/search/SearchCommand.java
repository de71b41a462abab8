package dev.proviso.shell.search;

import dev.proviso.search.Answers;
import dev.proviso.search.Basis;
import dev.proviso.search.Hit;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.evaluate.Standing;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.TermLine;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code search}: the clauses that answer a question in ordinary words, the best first. */
public final class SearchCommand implements Command {

    private static final String LIMIT = "limit";
    private static final String BASIS = "by";
    private static final int DEFAULT_LIMIT = 5;
    private static final int NEAREST = 3;
    /** Of the score of the best. */
    private static final double FAR_BEHIND = 0.5;

    private static final int MOST = 1_000;

    @Override
    public Syntax syntax() {
        return Syntax.of("search", Group.EXPLORE, "find the clauses that answer a question, the best first")
                .details(
                        "The question is put in ordinary words. Words match in any of their forms and in any case; misspelt words"
                                + " and words that the policy says otherwise are understood. Words in double quotes must stand"
                                + " together. Found words are marked, with *stars* where there are no colours.",
                        "Where nothing answers the question well, the policy seems to be silent on it: the nearest clauses are"
                                + " shown, and the exit code is 6. If it is known to say nothing of what is asked, that is told.",
                        "Words are compared and, by a small model of the language that runs on this machine, what the question means;"
                                + " --by words leaves the model out.",
                        "In the shell a line that ends in a question mark, or starts with one, is searched for, and 'show 2' shows"
                                + " the second clause of the list. Each has its verdict for the app in use, and the first the reason.",
                        "What a question has in quotes among other words and no clause has together, such as a name, is looked for"
                                + " word by word.")
                .arguments(Argument.of("WORDS", "what to look for", Kind.WORDS, Arity.SOME))
                .options(
                        Option.of(
                                LIMIT,
                                "N",
                                "how many clauses at most; if left out 5, or 3 where the policy is silent or the others are far"
                                        + " behind the first",
                                Kind.NUMBER),
                        Option.choice(
                                BASIS,
                                "what to compare; both, if left out and there is a model of the language",
                                List.of("words", "meaning", "both")))
                .example(
                        "search may my app keep contacts after the customer disconnects?",
                        "a question in ordinary words")
                .example("search '\"lawful basis\"'", "two words that stand together");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        String question = String.join(" ", context.arguments());
        int limit = context.invocation().number(LIMIT, DEFAULT_LIMIT, MOST);
        Basis basis = context.invocation()
                .value(BASIS)
                .map(word -> Basis.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Basis.BOTH);
        Answers answers = few(Asking.ask(context, selected, question, limit, basis), context);
        context.session()
                .keepQuestion(
                        question,
                        selected,
                        answers.hits().stream().map(hit -> hit.node().id()).collect(Collectors.toSet()));
        context.session()
                .results()
                .list(answers.hits().stream()
                        .map(hit -> hit.node().id().value())
                        .toList());
        Optional<Standing> standing = Standing.ofAppInUse(context, selected);
        if (answers.silent()) {
            // In front of the clauses: whoever reads these first takes them for the answer.
            context.tell(silence(
                    answers, selected, context.session().search(selected).isStrange(question)));
        }
        if (context.isJson()) {
            context.json(json -> PartJson.address(json, selected)
                    .put("query", question)
                    .putIfPresent("app", standing.map(Standing::app))
                    .put("by", word(answers.basis()))
                    .putIfPresent("hindrance", answers.hindrance())
                    .put("silent", answers.silent())
                    .putIfPresent("gap", answers.gap())
                    .objects("results", answers.hits(), (o, hit) -> hit(o, hit, selected, standing)));
        } else {
            AskedTerm.of(question, selected).ifPresent(term -> TermLine.print(context.page(), term, selected));
            new HitPrinter(context, selected, standing).print(answers);
        }
        if (context.invocation().value(BASIS).isPresent()) {
            // Whoever did not ask for it does not miss it.
            answers.hindrance()
                    .ifPresent(why -> context.tell(Refusal.of(ExitCode.OK, "words alone were compared: " + why)));
        }
        return outcome(answers, context, selected);
    }

    /** Of clauses that are no answer, or far behind the best, nobody wants to read many, unless asked for so many. */
    private static Answers few(Answers answers, Context context) {
        List<Hit> hits = answers.hits();
        if (context.invocation().value(LIMIT).isPresent() || hits.size() <= NEAREST) {
            return answers;
        }
        double enough = answers.silent() ? Double.MAX_VALUE : hits.get(0).score() * FAR_BEHIND;
        int count = NEAREST;
        while (count < hits.size() && hits.get(count).score() >= enough) {
            count++;
        }
        return new Answers(
                hits.subList(0, count), answers.silent(), answers.gap(), answers.basis(), answers.hindrance());
    }

    private static Refusal silence(Answers answers, Selected selected, boolean isStrange) {
        String remedy = isStrange
                ? "questions are understood in English, and most of these words are not known"
                : "try other words";
        String hint = answers.hits().isEmpty()
                ? remedy
                : "the clauses shown are the nearest" + (answers.gap().isPresent() ? "" : "; " + remedy);
        return Refusal.of(
                ExitCode.SILENT,
                selected.address()
                        + answers.gap()
                                .map(topic -> " says nothing of " + topic)
                                .orElse(" seems to be silent on this"),
                hint);
    }

    private static ExitCode outcome(Answers answers, Context context, Selected selected) {
        if (answers.silent()) {
            return ExitCode.SILENT;
        }
        if (answers.hits().isEmpty()) {
            context.tell(Refusal.of(
                    ExitCode.NO,
                    "nothing in " + selected.address() + " has these words together",
                    Optional.of("leave the quotes out")));
            return ExitCode.NO;
        }
        return ExitCode.OK;
    }

    private static void hit(JsonObject json, Hit hit, Selected selected, Optional<Standing> standing) {
        json.put("clause", selected.outline().citation(hit.node().id()))
                .put("id", hit.node().id().value())
                .putIfPresent(
                        "verdict",
                        standing.flatMap(known -> known.word(hit.node().id())))
                .put("score", Math.max(0.001, Math.round(hit.score() * 1_000) / 1_000.0))
                .put("excerpt", hit.node().text())
                .objects(
                        "matches",
                        hit.passages(),
                        (m, passage) -> m.put("start", passage.start()).put("end", passage.end()))
                .objects(
                        "reasons",
                        hit.reasons(),
                        (r, reason) -> r.put("kind", word(reason.kind()))
                                .put("asked", reason.asked())
                                .put("found", reason.found())
                                .put("in", word(reason.field())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
