package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.ShownApp;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;

/** {@code what-if}: what would change if some facts were others. */
public final class WhatIfCommand implements Command {

    /** A clause that would come out differently. */
    private record Change(Finding before, Finding after) {}

    @Override
    public Syntax syntax() {
        return Syntax.of("what-if", Group.EVALUATE, "show which verdicts would change if facts were others")
                .details(
                        "Nothing is changed: the facts stay as they are stated. 'check' and 'why' take the same assumptions with"
                                + " --assuming. In the shell, 'what if FACT = VALUE, …' without quotes asks about the loaded app.",
                        "Exit code: as for check, of the verdicts as they would be.")
                .arguments(
                        Argument.of(
                                "ASSUMPTIONS",
                                "FACT = VALUE, …, in quotes; a fact, a field in it or an element of a list",
                                Kind.ASSUMPTIONS,
                                Arity.ONE),
                        new Argument(
                                "FACTS",
                                "facts files, or directories of them; - for standard input",
                                Kind.FACTS_FILE_OR_APP,
                                Arity.SOME,
                                Arity.ANY))
                .options(Evaluating.options())
                .example(
                        "what-if 'data.stores_personal_data = false' policy-data/examples/ad-audience-exporter.yaml",
                        "what if the app stored no personal data");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        Evaluating evaluating = Evaluating.prepare(context, selected);
        Assumed assumed = Assumed.of(context.arguments().get(0), evaluating.compiled());
        List<String> files = context.arguments().subList(1, context.arguments().size());
        List<Facts> apps = files.isEmpty()
                ? List.of(CheckCommand.loaded(context).facts())
                : FactsFiles.readAll(context, selected, files);
        List<ExitCode> codes = new ArrayList<>();
        for (Facts stated : apps) {
            Evaluation before = evaluating.evaluate(stated);
            Evaluation after = evaluating.evaluate(stated, assumed);
            List<Change> changes = changes(before, after);
            if (context.isJson()) {
                context.json(json -> write(json, selected, after, assumed, stated, changes));
            } else {
                if (!codes.isEmpty()) {
                    context.page().blank();
                }
                print(context.page(), selected, after, assumed, stated, changes);
            }
            codes.add(Evaluating.code(after.findings()));
        }
        return ExitCode.worst(codes);
    }

    private static List<Change> changes(Evaluation before, Evaluation after) {
        List<Change> changes = new ArrayList<>();
        for (Finding finding : after.findings()) {
            before.finding(finding.clause())
                    .filter(earlier -> earlier.verdict() != finding.verdict())
                    .ifPresent(earlier -> changes.add(new Change(earlier, finding)));
        }
        return changes;
    }

    private static void print(
            Page page, Selected selected, Evaluation after, Assumed assumed, Facts stated, List<Change> changes) {
        ShownApp app = ShownApp.of(stated);
        page.line(Text.of(Style.HEADING, app.name()).plus(app.dashedTitle()));
        page.line(Text.of(
                Style.FAINT,
                selected.headline() + after.today().map(day -> ", as of " + day).orElse("")));
        assumed.print(page, stated);
        page.blank();
        int citations = changes.stream()
                .mapToInt(change -> change.after().citation().length())
                .max()
                .orElse(0);
        for (Change change : changes) {
            page.line(
                    2,
                    citations + 4,
                    Text.of(Style.CITATION, change.after().citation())
                            .padded(citations + 2)
                            .plus(Sentences.verdict(change.before().verdict()))
                            .plus(" → ")
                            .plus(Sentences.verdict(change.after().verdict())));
            List<Finding> others = Following.of(after, change.after());
            if (!others.isEmpty()) {
                page.line(
                        citations + 4,
                        citations + 8,
                        Text.of(Style.FAINT, "as for ").plus(Following.text(others)));
                continue;
            }
            for (var known : after.explain(change.after()).because()) {
                page.line(
                        citations + 4,
                        citations + 8,
                        Text.of(Style.FAINT, "because ").plus(Sentences.because(known, assumed)));
            }
        }
        int all = after.findings().size();
        page.line(
                changes.isEmpty()
                        ? "None of the " + all + " verdicts would change."
                        : changes.size() + " of " + all + " verdicts would change.");
    }

    private static void write(
            JsonObject json, Selected selected, Evaluation after, Assumed assumed, Facts stated, List<Change> changes) {
        PartJson.address(json, selected).put("app", stated.app());
        json.putIfPresent("title", stated.title());
        json.putIfPresent("as_of", after.today());
        AssumptionsJson.write(json, assumed.assumptions(), stated);
        json.objects(
                "changes",
                changes,
                (o, change) -> o.put("clause", change.after().citation())
                        .put("id", change.after().clause().value())
                        .put("from", Words.of(change.before().verdict()))
                        .put("to", Words.of(change.after().verdict())));
    }
}
