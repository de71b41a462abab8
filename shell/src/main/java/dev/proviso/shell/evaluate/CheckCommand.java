package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.document.Node;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.AppNames;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code check}: the verdict of every clause for one or more apps. */
public final class CheckCommand implements Command {

    private static final String ALL = "all";

    @Override
    public Syntax syntax() {
        return Syntax.of("check", Group.EVALUATE, "evaluate apps against every clause")
                .details(
                        "What matters first: violations, then what is undecided with the questions that would decide it, then"
                                + " recommendations that are not followed; the rest in short. In the shell, without FACTS, the"
                                + " loaded app is checked.",
                        "Exit code: 1 if anything is violated, else 3 if anything is undecided, else 0; 4 if a file is invalid"
                                + " and 5 if one cannot be read, after the results of the others.")
                .arguments(new Argument(
                        "FACTS",
                        "facts files, YAML or JSON, or directories of them; - for standard input; in the shell also parts of the"
                                + " policy to look at",
                        Kind.FACTS_FILE_OR_PART,
                        Arity.SOME,
                        Arity.ANY))
                .options(Evaluating.options(
                        Assumed.option(), Option.flag(ALL, "the words of every clause, whatever its verdict")))
                .example("check policy-data/examples/crm-sync.yaml", "one app")
                .example("check policy-data/examples/*.yaml --format json", "many, one JSON document a line")
                .example(
                        "check policy-data/examples/crm-sync.yaml --assuming 'data.stores_personal_data = false'",
                        "what if it stored none")
                .example("check - < policy-data/examples/crm-sync.yaml", "from standard input");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<Node> parts = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String argument : context.arguments()) {
            Optional<Node> part = part(context, selected, argument);
            part.ifPresent(parts::add);
            if (part.isEmpty()) {
                files.add(argument);
            }
        }
        Checking checking = new Checking(context, selected, parts);
        if (files.isEmpty()) {
            return checking.report(loaded(context).facts());
        }
        Stream<App> read = FactsFiles.files(files).stream().map(file -> App.read(context, selected, file));
        // A program may ask for any number of apps, and tells them apart by itself: each is read when its turn comes.
        Stream<App> apps = context.isJson() ? read : App.toldApart(read.toList()).stream();
        List<ExitCode> codes = new ArrayList<>();
        apps.forEachOrdered(app -> {
            codes.add(check(context, checking, app));
            context.console().output().flush();
        });
        if (codes.size() > 1 && !context.isJson()) {
            checking.overview();
        }
        return ExitCode.worst(codes);
    }

    /** In the shell, where an app is loaded, a word may name a part of the policy; a file of that name is written {@code ./A}. */
    private static Optional<Node> part(Context context, Selected selected, String argument) {
        return context.surface() == Surface.SHELL ? Subject.part(context, selected, argument) : Optional.empty();
    }

    private static ExitCode check(Context context, Checking checking, App app) {
        try {
            return checking.report(app.facts());
        } catch (Refusal refusal) {
            context.tell(refusal);
            return refusal.code();
        }
    }

    /** The app of the session. */
    static LoadedApp loaded(Context context) {
        return context.session()
                .app()
                .orElseThrow(() -> Refusal.of(
                        ExitCode.USAGE, "no app is loaded", "load one with 'use FACTS', or state facts with 'set'"));
    }

    /** An app that was named; what is wrong with one is told in its turn. */
    private record App(String file, Optional<Facts> read, Optional<Refusal> refusal) {

        static App read(Context context, Selected selected, String file) {
            try {
                return new App(file, Optional.of(FactsFiles.read(context, selected, file)), Optional.empty());
            } catch (Refusal refusal) {
                return new App(file, Optional.empty(), Optional.of(refusal));
            }
        }

        /** The same with the files of those that are called the same in their names. */
        static List<App> toldApart(List<App> apps) {
            List<App> read = apps.stream().filter(app -> app.read.isPresent()).toList();
            Iterator<String> names = AppNames.apart(
                            read.stream().map(App::facts).toList(),
                            read.stream().map(App::file).toList())
                    .iterator();
            return apps.stream()
                    .map(app -> new App(
                            app.file,
                            app.read.map(facts ->
                                    LoadedApp.typed(facts).called(names.next()).facts()),
                            app.refusal))
                    .toList();
        }

        /** @throws Refusal if it cannot be read or has errors */
        Facts facts() {
            return read.orElseThrow(refusal::orElseThrow);
        }
    }

    /** One run over several apps. */
    private static final class Checking {

        private final Context context;
        private final Selected selected;
        private final List<Node> parts;
        private final Evaluating evaluating;
        private final List<CheckPrinter.Shown> done = new ArrayList<>();

        /** @param parts those to look at; empty: all */
        Checking(Context context, Selected selected, List<Node> parts) {
            this.context = context;
            this.selected = selected;
            this.parts = parts;
            this.evaluating = Evaluating.prepare(context, selected);
        }

        ExitCode report(Facts facts) {
            Evaluation evaluation = evaluating.evaluate(facts);
            List<Finding> findings = evaluation.findings().stream()
                    .filter(finding -> parts.isEmpty()
                            || selected.outline().path(finding.clause()).stream()
                                    .anyMatch(parts::contains))
                    .toList();
            if (context.isJson()) {
                context.json(json ->
                        new EvaluationJson(selected, evaluation, evaluating.assumed(), facts).write(json, findings));
            } else {
                if (!done.isEmpty()) {
                    context.page().blank();
                }
                boolean showsAll = context.invocation().has(ALL) || !parts.isEmpty();
                new CheckPrinter(context.page(), selected, evaluation, evaluating.assumed(), facts, findings, showsAll)
                        .print();
            }
            done.add(new CheckPrinter.Shown(facts.app(), findings));
            return Evaluating.code(findings);
        }

        void overview() {
            context.page().blank();
            CheckPrinter.overview(context.page(), done);
        }
    }
}
