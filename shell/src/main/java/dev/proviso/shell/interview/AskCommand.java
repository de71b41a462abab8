package dev.proviso.shell.interview;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.interview.Interview;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
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
import dev.proviso.shell.evaluate.Evaluating;
import dev.proviso.shell.evaluate.Subject;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.facts.Saving;
import dev.proviso.shell.facts.SetCommand;
import dev.proviso.shell.facts.Witness;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Replies;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code ask}: asks a person about an app, until everything is decided that can be. */
public final class AskCommand implements Command {

    private static final String OUT = "out";
    private static final String FORCE = "force";
    private static final String BY = "by";

    @Override
    public Syntax syntax() {
        return Syntax.of("ask", Group.EVALUATE, "ask about an app what would decide most, until all is decided")
                .aliases("interview")
                .details(
                        "Each question is the one whose answer decides most, and none is asked that could decide nothing. Answers:"
                                + " yes, no, a value, or the number or name of a choice; 'because …' behind an answer keeps the reason."
                                + " Also: don't know, skip (ask again at the end), why, back, list, go N, help, quit; and show,"
                                + " toc, terms, search, related, diff or a question in words, to look something up in between."
                                + " Judgements come last.",
                        "Answers become facts, with who gave them and when as evidence. In the shell they are facts of the app in"
                                + " use, one step for 'undo'; otherwise --out says where to write them, which may be the file of the app"
                                + " itself. A REF is a clause or section to decide; without any, all are. Answers may come from a pipe,"
                                + " one a line.",
                        "Exit code: as for check, of the clauses that were to be decided; 2 if an answer from a pipe was not"
                                + " understood.")
                .arguments(new Argument(
                        "FACTS|REF",
                        "a facts file to start from, and parts of the policy to decide",
                        Kind.FACTS_FILE_OR_PART,
                        Arity.ANY,
                        Arity.ANY))
                .options(Evaluating.options(
                        Option.of(OUT, "FILE", "write the facts into this file at the end", Kind.FILE),
                        Option.flag(FORCE, "write over a file that is there and was not read"),
                        Option.of(BY, "NAME", "who answers; else the user of the system", Kind.NAME)))
                .example("ask policy-data/examples/quick-notes.yaml A.4", "what decides clause A.4 for this app");
    }

    @Override
    public boolean isDialogue() {
        return true;
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<Node> parts = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String argument : context.arguments()) {
            Optional<Node> part = Subject.part(context, selected, argument);
            part.ifPresentOrElse(parts::add, () -> files.add(argument));
        }
        LoadedApp app = app(context, selected, files);
        Optional<String> out = context.invocation().value(OUT);
        Saving saving = new Saving(context, selected, context.invocation().has(FORCE));
        out.ifPresent(saving::refuseBeforehand);
        Replies replies =
                context.session().replies().orElseThrow(() -> Refusal.of(ExitCode.USAGE, "there is nobody to ask"));

        Evaluating evaluating = Evaluating.prepare(context, selected);
        CompiledPolicy compiled = context.session().compile(selected);
        Predicate<NodeId> scope = clause ->
                parts.isEmpty() || selected.outline().path(clause).stream().anyMatch(parts::contains);
        Interview start = Evaluating.fitting(
                () -> Interview.of(compiled, app.facts(), evaluating.optionsFor(app.facts()), scope));
        Page page = context.isJson() ? context.console().errorPage() : context.page();
        Witness witness = context.invocation()
                .value(BY)
                .map(name -> new Witness(name, context.session().today()))
                .orElseGet(() -> Witness.of(context));
        Dialogue dialogue = new Dialogue(
                page,
                replies,
                selected,
                new Answering(selected.outline(), witness),
                new LookUps(context.commands(), context.lines()));
        Interview end = dialogue.run(start);

        List<Finding> findings = end.evaluation().findings().stream()
                .filter(finding -> scope.test(finding.clause()))
                .toList();
        boolean isAnswered = !end.facts().equals(app.facts());
        Optional<String> saved = out.filter(
                file -> isAnswered || !app.file().filter(file::equals).isPresent());
        keep(context, app.with(end.facts()), isAnswered, saved, saving);
        if (context.isJson()) {
            context.json(json -> AskJson.write(json, selected, end, findings, witness.by(), saved));
        } else {
            new ResultPrinter(page, selected).print(end, findings, isAnswered, saved);
            if (isAnswered && saved.isEmpty() && context.surface() != Surface.SHELL) {
                context.console().noticePage().line("The answers were not written anywhere: --out FILE does.");
            }
        }
        ExitCode verdicts = Evaluating.code(findings);
        return dialogue.mistakes() > 0 && !replies.isPerson() ? verdicts.or(ExitCode.USAGE) : verdicts;
    }

    private static LoadedApp app(Context context, Selected selected, List<String> files) {
        if (files.size() > 1) {
            throw Refusal.of(ExitCode.USAGE, "'ask' is about one app, and these are " + files.size() + " files");
        }
        if (files.size() == 1) {
            return context.session()
                    .app(files.get(0))
                    .orElseGet(() -> FactsFiles.open(context, selected, files.get(0)));
        }
        return context.session().app().orElseGet(() -> LoadedApp.typed(Facts.none(SetCommand.UNNAMED)));
    }

    private static void keep(
            Context context, LoadedApp told, boolean isAnswered, Optional<String> file, Saving saving) {
        if (isAnswered) {
            context.session().load(told);
        }
        file.ifPresent(name -> context.session().refresh(saving.save(told, name)));
    }
}
