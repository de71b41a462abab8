package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code because} and {@code to-comply}: one of the reasons that {@code why} gives, for as many clauses as one likes. */
public final class ReasonsCommand implements Command {

    private static final String ALL = "all";
    private static final int FEW = 3;
    private static final Set<Verdict> BROKEN = Set.of(Verdict.VIOLATED, Verdict.NOT_FOLLOWED);

    private final boolean mends;

    private ReasonsCommand(boolean mends) {
        this.mends = mends;
    }

    /** The command that tells which facts decide clauses. */
    public static ReasonsCommand because() {
        return new ReasonsCommand(false);
    }

    /** The command that tells what would mend clauses. */
    public static ReasonsCommand toComply() {
        return new ReasonsCommand(true);
    }

    @Override
    public Syntax syntax() {
        Argument arguments = new Argument(
                "REF|FACTS", "clauses or sections, and a facts file", Kind.FACTS_FILE_OR_PART, Arity.SOME, Arity.ANY);
        return mends
                ? Syntax.of("to-comply", Group.EVALUATE, "tell the smallest changes that mend what is violated")
                        .details(
                                "For each clause that is violated or not followed, the smallest sets of changes, each of which would"
                                        + " mend it; without REF, for all of them. In the shell 'to comply' is the same, and the app"
                                        + " in use is meant unless FACTS names one.",
                                "Exit code: as for check, of the clauses shown.")
                        .arguments(arguments)
                        .options(Evaluating.options(
                                Assumed.option(), Option.flag(ALL, "every set of changes that was found")))
                        .example(
                                "to-comply A.4 policy-data/examples/ad-audience-exporter.yaml",
                                "what would mend clause A.4")
                : Syntax.of("because", Group.EVALUATE, "tell which facts decide clauses")
                        .details(
                                "For each clause the smallest set of facts that force its verdict, with the line that states each."
                                        + " 'why' tells more of one clause.",
                                "Exit code: as for check, of the clauses shown.")
                        .arguments(arguments)
                        .options(Evaluating.options(Assumed.option()))
                        .example("because A.4 policy-data/examples/crm-sync.yaml", "the facts that decide clause A.4");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        Subject subject = Subject.of(context, selected);
        Evaluating evaluating = Evaluating.prepare(context, selected);
        Facts facts = subject.facts();
        Evaluation evaluation = evaluating.evaluate(facts);
        List<Finding> findings = evaluation.findings().stream()
                .filter(finding -> subject.includes(finding.clause()))
                .filter(finding -> !mends || subject.isLimited() || BROKEN.contains(finding.verdict()))
                .toList();
        if (context.isJson()) {
            context.json(json -> {
                PartJson.address(json, selected).put("app", facts.app());
                json.putIfPresent("as_of", evaluation.today());
                EvaluationJson documents = new EvaluationJson(selected, evaluation, evaluating.assumed(), facts);
                json.objects("findings", findings, (o, finding) -> {
                    o.put("clause", finding.citation())
                            .put("id", finding.clause().value())
                            .put("verdict", Words.of(finding.verdict()));
                    Explanation why = evaluation.explain(finding);
                    if (mends) {
                        o.objects("to_comply", why.toComply(), EvaluationJson::remedy);
                    } else {
                        o.objects("because", why.because(), documents::because);
                    }
                });
            });
        } else {
            evaluating.assumed().print(context.page(), facts);
            print(context, selected, evaluation, evaluating.assumed(), findings);
        }
        return Evaluating.code(findings);
    }

    private void print(
            Context context, Selected selected, Evaluation evaluation, Assumed assumed, List<Finding> findings) {
        Page page = context.page();
        if (findings.isEmpty()) {
            page.line("nothing is violated, and every recommendation is followed or undecided");
        }
        boolean isFirst = true;
        for (Finding finding : findings) {
            if (!isFirst) {
                page.blank();
            }
            isFirst = false;
            page.line(
                    0,
                    4,
                    Text.of(Style.CITATION, finding.citation())
                            .plus("  ")
                            .plus(Sentences.verdict(finding.verdict()))
                            .plus("  " + Sentences.words(finding, selected.outline())));
            Explanation why = evaluation.explain(finding);
            if (mends) {
                remedies(page, evaluation, finding, why, context.invocation().has(ALL));
            } else {
                because(page, assumed, finding, why);
            }
        }
    }

    private static void because(Page page, Assumed assumed, Finding finding, Explanation why) {
        why.because().forEach(known -> page.line(2, 6, Sentences.because(known, assumed)));
        if (finding.verdict() == Verdict.UNDECIDED) {
            String missing = Missing.each(why.missing()).stream()
                    .map(fact -> fact.path().toString())
                    .collect(Collectors.joining(", "));
            page.line(
                    2,
                    6,
                    Text.of(Style.OPEN, "nothing that is known decides it")
                            .plus(missing.isEmpty() ? "" : "; missing: " + missing));
        }
    }

    private static void remedies(Page page, Evaluation evaluation, Finding finding, Explanation why, boolean all) {
        if (!BROKEN.contains(finding.verdict())) {
            page.line(2, Text.of(Style.FAINT, "there is nothing to mend"));
            return;
        }
        if (why.toComply().isEmpty()) {
            page.line(
                    2,
                    Text.of("no change of facts that was tried mends it; 'why " + finding.citation()
                            + "' shows the rule"));
        }
        if (why.toComply().stream().anyMatch(Remedy::changesWhatIsSettled)) {
            page.line(2, Text.of(Style.FAINT, Sentences.toComply(why.toComply()) + ":"));
        }
        int shown = all ? why.toComply().size() : Math.min(FEW, why.toComply().size());
        for (int i = 0; i < shown; i++) {
            String number = why.toComply().size() == 1 ? "" : (i + 1) + ". ";
            Text row = Text.EMPTY;
            for (Text change : Sentences.changes(why.toComply().get(i), evaluation)) {
                row = row.plus(row.isEmpty() ? "" : "; ").plus(change);
            }
            page.line(2, 4 + number.length(), Text.of(number).plus(row));
        }
        int more = why.toComply().size() - shown;
        if (more > 0) {
            page.line(2, Text.of(Style.FAINT, "and " + more + " more, which --all lists"));
        }
    }
}
