package dev.proviso.shell.completion;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.terminal.OuterCompletion;
import dev.proviso.shell.terminal.OuterCompletion.Continuation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code complete SHELL}: what the scripts of {@link CompletionCommand} ask at each Tab. It reads the command line up to the cursor, and
 * on a second line the word there as the shell cuts it; it writes a line for each word that can stand there. Left out of help: it is not
 * for people.
 */
public final class CompleteCommand implements Command {

    private static final int LONGEST_LINE = 100_000;

    @Override
    public Syntax syntax() {
        return Syntax.of("complete", Group.META, "tell a shell's completion what can stand in a command line")
                .arguments(Argument.of("SHELL", "bash, zsh or fish", Kind.CHOICE, Arity.ONE));
    }

    @Override
    public ExitCode run(Context context) {
        OuterShell shell = shell(context.arguments().get(0));
        String line;
        String cut;
        // Not closed: the input is the caller's.
        BufferedReader input =
                new BufferedReader(new InputStreamReader(context.console().input(), StandardCharsets.UTF_8));
        try {
            line = orEmpty(input.readLine());
            cut = orEmpty(input.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (line.length() > LONGEST_LINE) {
            return ExitCode.NO;
        }
        List<String> words = TypedLine.words(line);
        String typed = words.get(words.size() - 1);
        List<Continuation> all = OuterCompletion.of(words, context.commands(), context.session());
        for (Continuation continuation : all) {
            context.console().output().write(shell.line(continuation, typed, typed.endsWith(cut) ? cut : typed) + "\n");
        }
        return all.isEmpty() ? ExitCode.NO : ExitCode.OK;
    }

    private static String orEmpty(@Nullable String line) {
        return line == null ? "" : line;
    }

    static OuterShell shell(String word) {
        return OuterShell.named(word)
                .orElseThrow(() -> Refusal.of(
                        ExitCode.USAGE,
                        "there is no completion for '" + word + "'",
                        "there is " + String.join(", ", OuterShell.words())));
    }
}
