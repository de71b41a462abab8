package dev.proviso.shell.interview;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.LineRunner;
import dev.proviso.shell.repl.QuestionLine;
import java.util.Optional;

/**
 * What is looked up in the policy while a question waits for its answer: by a command that only reads the policy, or in ordinary words.
 * Quotes around it make an answer of it.
 */
final class LookUps {

    /** A shorter line that ends in a question mark is an answer by somebody who is not sure. */
    private static final int WORDS_OF_A_QUESTION = 3;

    private final Commands commands;
    private final LineRunner lines;

    LookUps(Commands commands, LineRunner lines) {
        this.commands = commands;
        this.lines = lines;
    }

    boolean isOne(String line) {
        return command(line)
                        .filter(command -> command.syntax().group() == Group.EXPLORE)
                        .isPresent()
                || isQuestion(line);
    }

    /** Whether it can only be run when the interview is over. */
    boolean isOtherCommand(String line) {
        return command(line)
                .filter(command -> command.syntax().group() != Group.EXPLORE)
                .isPresent();
    }

    void run(String line) {
        lines.run(line);
    }

    private Optional<Command> command(String line) {
        return commands.find(line.strip().split("\\s", 2)[0].replaceFirst("^[\\\\.:](?=.)", ""));
    }

    private boolean isQuestion(String line) {
        String text = line.strip();
        return QuestionLine.of(text, commands).isPresent()
                && (text.startsWith("?") || text.split("\\s+").length >= WORDS_OF_A_QUESTION);
    }
}
