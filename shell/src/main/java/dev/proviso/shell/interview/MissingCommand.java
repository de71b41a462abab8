package dev.proviso.shell.interview;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interview.Interview;
import dev.proviso.dsl.interview.Question;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.evaluate.Evaluating;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.evaluate.Subject;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** {@code missing}: what would have to be known, the most decisive first. */
public final class MissingCommand implements Command {

    private static final int FEW = 8;

    @Override
    public Syntax syntax() {
        return Syntax.of("missing", Group.EVALUATE, "list what is not known and would decide something")
                .aliases("unknowns")
                .details(
                        "The most decisive first, judgements last, each with the clauses it may decide; only what could decide"
                                + " something is listed. 'ask' asks for it. With REF, only for these clauses or sections.",
                        "Exit code: 0 if nothing is undecided, else 3.")
                .arguments(new Argument(
                        "REF|FACTS",
                        "clauses or sections, and a facts file",
                        Kind.FACTS_FILE_OR_PART,
                        Arity.SOME,
                        Arity.ANY))
                .options(Evaluating.options())
                .example("missing policy-data/examples/quick-notes.yaml", "what is worth asking about this app");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        Subject subject = Subject.of(context, selected);
        Evaluating evaluating = Evaluating.prepare(context, selected);
        Interview interview = Evaluating.fitting(() -> Interview.of(
                context.session().compile(selected),
                subject.facts(),
                evaluating.optionsFor(subject.facts()),
                subject::includes));
        List<Finding> undecided = interview.undecided();
        if (context.isJson()) {
            context.json(json -> {
                PartJson.address(json, selected).put("app", subject.facts().app());
                json.putIfPresent("as_of", interview.evaluation().today());
                json.texts(
                        "undecided", undecided.stream().map(Finding::citation).toList());
                json.objects(
                        "missing",
                        interview.open(),
                        (o, question) -> o.put("fact", question.path().toString())
                                .put("question", question.words())
                                .put("kind", Words.of(question.kind()))
                                .put("cause", Words.of(question.cause()))
                                .put("decisiveness", question.decisiveness())
                                .texts(
                                        "clauses",
                                        question.clauses().stream()
                                                .map(selected.outline()::citation)
                                                .toList()));
            });
        } else {
            print(context.page(), selected, interview, undecided);
        }
        return undecided.isEmpty() ? ExitCode.OK : ExitCode.UNDECIDED;
    }

    private static void print(Page page, Selected selected, Interview interview, List<Finding> undecided) {
        if (undecided.isEmpty()) {
            page.line("nothing is missing: all is decided");
            return;
        }
        boolean isJudging = false;
        for (Question question : interview.open()) {
            if (question.isJudgement() && !isJudging) {
                isJudging = true;
                page.line(Text.of(Style.FAINT, "Judgements"));
            }
            page.line(
                    0,
                    4,
                    Text.of(Style.NAME, question.path().toString())
                            .plus("  " + QuestionPrinter.words(question))
                            .plus(
                                    Style.OPEN,
                                    question.cause() == Cause.EVIDENCE_STALE
                                            ? " (the evidence for it is out of date)"
                                            : ""));
            String more = question.clauses().size() > FEW ? ", …" : "";
            page.line(
                    4,
                    6,
                    Text.of(Style.FAINT, "may decide ")
                            .plus(
                                    Style.CITATION,
                                    question.clauses().stream()
                                            .limit(FEW)
                                            .map(selected.outline()::citation)
                                            .collect(Collectors.joining(", ")))
                            .plus(more));
        }
        others(page, interview, undecided);
    }

    /** What is undecided for another reason than that something is not known. */
    private static void others(Page page, Interview interview, List<Finding> undecided) {
        for (Finding finding : undecided) {
            Sentences.causes(finding.causes())
                    .filter(cause -> finding.verdict() == Verdict.UNDECIDED)
                    .ifPresent(cause -> page.line(
                            0, 4, Text.of(Style.CITATION, finding.citation()).plus("  " + cause)));
        }
        int open = interview.open().size();
        page.line(Text.of(
                Style.FAINT,
                undecided.size() + (undecided.size() == 1 ? " clause is" : " clauses are") + " undecided; "
                        + (open == 0 ? "no answer decides one" : "'ask' asks one question after the other")));
    }
}
