package dev.proviso.shell;

import dev.proviso.shell.answer.AnswerCommand;
import dev.proviso.shell.answer.CopyCommand;
import dev.proviso.shell.cases.TestCommand;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.compare.CompareCommand;
import dev.proviso.shell.completion.CompleteCommand;
import dev.proviso.shell.completion.CompletionCommand;
import dev.proviso.shell.diff.BlameCommand;
import dev.proviso.shell.diff.DiffCommand;
import dev.proviso.shell.diff.HistoryCommand;
import dev.proviso.shell.evaluate.CheckCommand;
import dev.proviso.shell.evaluate.ReasonsCommand;
import dev.proviso.shell.evaluate.WhatIfCommand;
import dev.proviso.shell.evaluate.WhyCommand;
import dev.proviso.shell.explore.PoliciesCommand;
import dev.proviso.shell.explore.RevisionsCommand;
import dev.proviso.shell.explore.ShowCommand;
import dev.proviso.shell.explore.TermsCommand;
import dev.proviso.shell.explore.TocCommand;
import dev.proviso.shell.facts.CloseCommand;
import dev.proviso.shell.facts.FactsCommand;
import dev.proviso.shell.facts.RedoCommand;
import dev.proviso.shell.facts.SaveCommand;
import dev.proviso.shell.facts.SetCommand;
import dev.proviso.shell.facts.StatusCommand;
import dev.proviso.shell.facts.UndoCommand;
import dev.proviso.shell.facts.UnsetCommand;
import dev.proviso.shell.facts.UseCommand;
import dev.proviso.shell.format.FmtCommand;
import dev.proviso.shell.help.HelpCommand;
import dev.proviso.shell.help.ManCommand;
import dev.proviso.shell.help.VersionCommand;
import dev.proviso.shell.impact.ImpactCommand;
import dev.proviso.shell.interview.AskCommand;
import dev.proviso.shell.interview.MissingCommand;
import dev.proviso.shell.lint.LintCommand;
import dev.proviso.shell.query.QueryCommand;
import dev.proviso.shell.related.RelatedCommand;
import dev.proviso.shell.repl.AliasCommand;
import dev.proviso.shell.repl.ClearCommand;
import dev.proviso.shell.repl.CmdCommand;
import dev.proviso.shell.repl.LastCommand;
import dev.proviso.shell.repl.OutputCommand;
import dev.proviso.shell.repl.PolicyCommand;
import dev.proviso.shell.repl.QuitCommand;
import dev.proviso.shell.repl.RerunCommand;
import dev.proviso.shell.repl.SettingCommand;
import dev.proviso.shell.repl.SettingsCommand;
import dev.proviso.shell.repl.SourceCommand;
import dev.proviso.shell.repl.WatchCommand;
import dev.proviso.shell.report.ReportCommand;
import dev.proviso.shell.seal.SealCommand;
import dev.proviso.shell.seal.VerifyCommand;
import dev.proviso.shell.search.SearchCommand;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.stage.ExplainCommand;
import dev.proviso.shell.terminal.SystemTerminal;
import dev.proviso.shell.transfer.ExportCommand;
import dev.proviso.shell.transfer.ImportCommand;
import java.util.List;
import java.util.Optional;

/** The commands of Proviso. The class of a command is loaded when it is asked for, and no other. */
final class CommandTable implements Commands {

    private static final List<String> NAMES = List.of(
            "show",
            "toc",
            "search",
            "related",
            "terms",
            "policies",
            "revisions",
            "diff",
            "history",
            "blame",
            "check",
            "why",
            "because",
            "missing",
            "to-comply",
            "what-if",
            "answer",
            "report",
            "impact",
            "compare",
            "ask",
            "query",
            "facts",
            "fmt",
            "test",
            "lint",
            "seal",
            "verify",
            "import",
            "export",
            "explain",
            "use",
            "set",
            "unset",
            "save",
            "undo",
            "redo",
            "status",
            "close",
            "source",
            "last",
            "output",
            "copy",
            "rerun",
            "watch",
            "cmd",
            "alias",
            "unalias",
            "settings",
            "clear",
            "policy",
            "revision",
            "quit",
            "help",
            "version",
            "completion",
            "man",
            "shell");

    private final SystemTerminal terminal;

    /** @param terminal that a person sits at */
    CommandTable(SystemTerminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Optional<Command> find(String name) {
        return switch (name) {
            case "show" -> Optional.of(new ShowCommand());
            case "toc" -> Optional.of(new TocCommand());
            case "search" -> Optional.of(new SearchCommand());
            case "related" -> Optional.of(new RelatedCommand());
            case "terms", "define" -> Optional.of(new TermsCommand());
            case "policies" -> Optional.of(new PoliciesCommand());
            case "revisions" -> Optional.of(new RevisionsCommand());
            case "blame" -> Optional.of(new BlameCommand());
            case "diff" -> Optional.of(new DiffCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "why" -> Optional.of(new WhyCommand());
            case "what-if" -> Optional.of(new WhatIfCommand());
            case "answer" -> Optional.of(new AnswerCommand());
            case "report" -> Optional.of(new ReportCommand());
            case "impact" -> Optional.of(new ImpactCommand());
            case "because" -> Optional.of(ReasonsCommand.because());
            case "to-comply" -> Optional.of(ReasonsCommand.toComply());
            case "missing", "unknowns" -> Optional.of(new MissingCommand());
            case "compare" -> Optional.of(new CompareCommand());
            case "ask", "interview" -> Optional.of(new AskCommand());
            case "query" -> Optional.of(new QueryCommand());
            case "facts" -> Optional.of(new FactsCommand());
            case "lint" -> Optional.of(new LintCommand());
            case "seal" -> Optional.of(new SealCommand());
            case "verify" -> Optional.of(new VerifyCommand());
            case "fmt" -> Optional.of(new FmtCommand());
            case "import" -> Optional.of(new ImportCommand());
            case "export" -> Optional.of(new ExportCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "use" -> Optional.of(new UseCommand());
            case "set" -> Optional.of(new SetCommand());
            case "unset" -> Optional.of(new UnsetCommand());
            case "save" -> Optional.of(new SaveCommand());
            case "undo" -> Optional.of(new UndoCommand());
            case "redo" -> Optional.of(new RedoCommand());
            case "status" -> Optional.of(new StatusCommand());
            case "close" -> Optional.of(new CloseCommand());
            case "source", "\\i", ".read" -> Optional.of(new SourceCommand());
            case "last" -> Optional.of(new LastCommand());
            case "output", "\\o" -> Optional.of(new OutputCommand());
            case "copy" -> Optional.of(new CopyCommand());
            case "rerun" -> Optional.of(new RerunCommand());
            case "watch" -> Optional.of(new WatchCommand());
            case "cmd" -> Optional.of(new CmdCommand());
            case "alias" -> Optional.of(AliasCommand.define());
            case "unalias" -> Optional.of(AliasCommand.takeAway());
            case "settings", "options" -> Optional.of(new SettingsCommand());
            case "timing" -> Optional.of(new SettingCommand(name, Setting.TIMING));
            case "pager" -> Optional.of(new SettingCommand(name, Setting.PAGER));
            case "theme" -> Optional.of(new SettingCommand(name, Setting.THEME));
            case "mode" -> Optional.of(new SettingCommand(name, Setting.FORMAT));
            case "clear", "cls" -> Optional.of(new ClearCommand());
            case "policy" -> Optional.of(PolicyCommand.ofPolicy());
            case "revision" -> Optional.of(PolicyCommand.ofRevision());
            case "history" -> Optional.of(new HistoryCommand());
            case "quit", "exit", "q" -> Optional.of(new QuitCommand());
            case "test" -> Optional.of(new TestCommand());
            case "help", "?", "h" -> Optional.of(new HelpCommand());
            case "version" -> Optional.of(new VersionCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            case "complete" -> Optional.of(new CompleteCommand());
            case "man" -> Optional.of(new ManCommand());
            case "shell" -> Optional.of(new ShellCommand(terminal));
            default -> Optional.empty();
        };
    }
}
