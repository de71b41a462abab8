package dev.proviso.shell.completion;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** {@code completion SHELL}: the script with which that shell completes command lines of {@code proviso}. */
public final class CompletionCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("completion", Group.META, "print the script that lets your shell complete proviso's words")
                .details(
                        "bash: put  source <(proviso completion bash)  into ~/.bashrc, or the output into a file of"
                                + " /etc/bash_completion.d.",
                        "zsh: put  source <(proviso completion zsh)  into ~/.zshrc behind compinit, or the output into a file"
                                + " _proviso of a directory in fpath.",
                        "fish: put the output into ~/.config/fish/completions/proviso.fish.",
                        "Commands, options and their values, clauses, facts, terms, policies, revisions and files are completed.")
                .arguments(Argument.of("SHELL", "bash, zsh or fish", Kind.CHOICE, Arity.ONE))
                .example("completion bash", "the script for bash");
    }

    @Override
    public ExitCode run(Context context) {
        OuterShell shell = CompleteCommand.shell(context.arguments().get(0));
        try (InputStream script = CompletionCommand.class.getResourceAsStream("proviso." + shell.word())) {
            if (script == null) {
                throw new IllegalStateException("the script for " + shell.word() + " is not packaged");
            }
            context.console().output().write(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.OK;
    }
}
