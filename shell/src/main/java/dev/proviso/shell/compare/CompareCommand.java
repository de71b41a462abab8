package dev.proviso.shell.compare;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.evaluate.Evaluating;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.facts.ValueText;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.AppNames;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code compare}: how two apps, or two states of one, differ. */
public final class CompareCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("compare", Group.EVALUATE, "tell how two apps differ, and which facts make the difference")
                .details(
                        "The facts that differ, the verdicts that differ, and for each of these the fewest facts which, taken over from"
                                + " the second app, give the first one the verdict of the second. In the shell the names of open apps"
                                + " may stand for files, and a single one is compared with the app in use; so an app can be compared"
                                + " with its own file. Without names the two that are open are compared.",
                        "Exit code: 0 if no fact and no verdict differs, else 1.")
                .arguments(new Argument(
                        "APP", "two facts files, or names of open apps", Kind.FACTS_FILE_OR_APP, Arity.SOME, Arity.ANY))
                .options(Evaluating.options())
                .example(
                        "compare policy-data/examples/crm-sync.yaml policy-data/examples/ad-audience-exporter.yaml",
                        "what one app does otherwise than another");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<Facts> read = apps(context, selected);
        List<Facts> apps = context.isJson() ? read : toldApart(context.arguments(), read);
        Evaluating evaluating = Evaluating.prepare(context, selected);
        Comparison comparison = Comparison.of(evaluating.evaluate(apps.get(0)), evaluating.evaluate(apps.get(1)));
        if (context.isJson()) {
            context.json(json -> write(json, selected, comparison));
        } else {
            print(context.page(), comparison);
        }
        return comparison.isEmpty() ? ExitCode.OK : ExitCode.NO;
    }

    private static List<Facts> apps(Context context, Selected selected) {
        List<String> names = context.arguments();
        List<LoadedApp> open = context.session().apps();
        if (names.isEmpty() && open.size() == 2) {
            return open.stream().map(LoadedApp::facts).toList();
        }
        if (names.isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'compare' needs two apps, and " + open.size() + (open.size() == 1 ? " is open" : " are open"),
                    open.isEmpty()
                            ? "open them with 'use', or name files"
                            : "name the other one: compare "
                                    + (open.size() == 1 ? "FACTS" : open.get(0).name()));
        }
        if (names.size() == 1) {
            Facts current = context.session()
                    .app()
                    .map(LoadedApp::facts)
                    .orElseThrow(() -> Refusal.of(ExitCode.USAGE, "'compare' needs two apps", "name another one"));
            return List.of(current, FactsFiles.read(context, selected, names.get(0)));
        }
        if (names.size() != 2) {
            throw Refusal.of(ExitCode.USAGE, "'compare' takes two apps, not " + names.size());
        }
        return names.stream()
                .map(name -> FactsFiles.read(context, selected, name))
                .toList();
    }

    /** @param arguments what names the last of the apps, or all of them */
    private static List<Facts> toldApart(List<String> arguments, List<Facts> apps) {
        int open = apps.size() - arguments.size();
        List<String> sources =
                new ArrayList<>(apps.subList(0, open).stream().map(Facts::app).toList());
        sources.addAll(arguments);
        List<String> names = AppNames.apart(apps, sources);
        return IntStream.range(0, apps.size())
                .mapToObj(i -> LoadedApp.typed(apps.get(i)).called(names.get(i)).facts())
                .toList();
    }

    private static void print(Page page, Comparison comparison) {
        String first = comparison.first().facts().app();
        String second = comparison.second().facts().app();
        page.line(Text.of(Style.HEADING, first + " → " + second));
        if (comparison.isEmpty()) {
            page.line("no fact and no verdict differs");
            return;
        }
        page.line(count(comparison.facts().size(), "fact differs", "facts differ") + ", "
                + count(comparison.verdicts().size(), "verdict differs", "verdicts differ"));
        if (!comparison.verdicts().isEmpty()) {
            page.blank();
            page.line(Text.of(Style.HEADING, "Verdicts"));
        }
        int widest = comparison.verdicts().stream()
                .mapToInt(each -> each.before().citation().length())
                .max()
                .orElse(0);
        for (Comparison.Differing each : comparison.verdicts()) {
            page.line(
                    2,
                    widest + 6,
                    Text.of(Style.CITATION, each.before().citation())
                            .padded(widest + 2)
                            .plus(Sentences.verdict(each.before().verdict()))
                            .plus(" → ")
                            .plus(Sentences.verdict(each.after().verdict())));
            page.line(widest + 4, widest + 6, reason(each));
        }
        if (!comparison.facts().isEmpty()) {
            page.blank();
            page.line(Text.of(Style.HEADING, "Facts"));
        }
        for (FactDifference difference : comparison.facts()) {
            page.line(
                    2,
                    6,
                    Text.of(Style.NAME, difference.path().toString())
                            .plus("  " + ValueText.of(difference.before()))
                            .plus(Style.FAINT, " → ")
                            .plus(ValueText.of(difference.after())));
        }
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static Text reason(Comparison.Differing differing) {
        if (!differing.follows().isEmpty()) {
            return Text.of(Style.FAINT, "follows from ").plus(Style.CITATION, String.join(", ", differing.follows()));
        }
        return differing.because().isEmpty()
                ? Text.of(Style.FAINT, "by the day of the evaluation")
                : Text.of(Style.FAINT, "by ")
                        .plus(
                                Style.NAME,
                                differing.because().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")));
    }

    private static void write(JsonObject json, Selected selected, Comparison comparison) {
        PartJson.address(json, selected)
                .put("first", comparison.first().facts().app())
                .put("second", comparison.second().facts().app());
        json.objects("facts", comparison.facts(), (o, difference) -> {
            o.put("fact", difference.path().toString());
            value(o, "first", difference.before());
            value(o, "second", difference.after());
        });
        json.objects(
                "verdicts",
                comparison.verdicts(),
                (o, each) -> o.put("clause", each.before().citation())
                        .put("id", each.before().clause().value())
                        .put("first", Words.of(each.before().verdict()))
                        .put("second", Words.of(each.after().verdict()))
                        .texts("because", each.because())
                        .texts("follows", each.follows()));
    }

    /** What is unknown is left out. */
    private static void value(JsonObject json, String name, FactValue value) {
        if (!(value instanceof FactValue.Unknown)) {
            json.value(name, ValueJson.of(value));
        }
    }
}
