package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.document.Node;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import java.util.List;

/** {@code why}: the reasons of one verdict. */
public final class WhyCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("why", Group.EVALUATE, "say why a clause has its verdict for an app")
                .details(
                        "Shows the words of the clause, the facts that decide it with the line that states each, what is missing,"
                                + " what would mend a violation and what may follow on it, and the rule with the value of every"
                                + " part. For a section, all of its clauses.",
                        "Exit code: as for check, of the clauses shown.")
                .arguments(
                        Argument.of("REF", "a clause or section", Kind.REFERENCE, Arity.ONE),
                        new Argument(
                                "FACTS",
                                "a facts file; - for standard input",
                                Kind.FACTS_FILE_OR_APP,
                                Arity.ONE,
                                Arity.OPTIONAL))
                .options(Evaluating.options(Assumed.option()))
                .example("why A.7 policy-data/examples/crm-sync.yaml", "why clause A.7 is as it is for this app");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<String> arguments = inOrder(context, selected);
        Node node = References.find(selected, arguments.get(0), ExitCode.USAGE);
        Facts facts = arguments.size() > 1
                ? FactsFiles.read(context, selected, arguments.get(1))
                : CheckCommand.loaded(context).facts();
        Evaluating evaluating = Evaluating.prepare(context, selected);
        Evaluation evaluation = evaluating.evaluate(facts);
        List<Finding> findings = findings(selected, evaluation, node);
        if (context.isJson()) {
            context.json(json ->
                    new EvaluationJson(selected, evaluation, evaluating.assumed(), facts).explained(json, findings));
        } else {
            Page page = context.page();
            for (int i = 0; i < findings.size(); i++) {
                if (i > 0) {
                    page.blank();
                }
                new WhyPrinter(page, selected, evaluation, evaluating.assumed(), facts).print(findings.get(i));
            }
        }
        return Evaluating.code(findings);
    }

    /** Part and app may change places, where it is plain which is which. */
    private static List<String> inOrder(Context context, Selected selected) {
        List<String> arguments = context.arguments();
        boolean isExchanged = arguments.size() == 2
                && (context.session().app(arguments.get(0)).isPresent() || FileNames.isPath(arguments.get(0)))
                && References.find(selected, arguments.get(0)).isEmpty()
                && References.find(selected, arguments.get(1)).isPresent();
        return isExchanged ? List.of(arguments.get(1), arguments.get(0)) : arguments;
    }

    private static List<Finding> findings(Selected selected, Evaluation evaluation, Node node) {
        List<Finding> findings = evaluation
                .finding(node.id())
                .map(List::of)
                .orElseGet(() -> evaluation.findings().stream()
                        .filter(finding ->
                                selected.outline().path(finding.clause()).contains(node))
                        .toList());
        if (findings.isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    selected.outline().citation(node.id()) + " states nothing that has a verdict",
                    "'show' has its words");
        }
        return findings;
    }
}
