package dev.proviso.shell.terminal;

import dev.proviso.shell.command.Commands;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;

/** Sets up the line editor. Several of its defaults are in the way of people who type questions and paste texts. */
final class Reading {

    private static final long ESCAPE_MILLIS = 50;
    private static final int HISTORY_LINES = 5_000;
    private static final int LONGEST_FEATURED_LINE = 20_000;
    private static final int LONGEST_LIST = 60;

    private Reading() {}

    static LineReader reader(Terminal terminal, Console console, Commands commands, Session session) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .appName("proviso")
                .terminal(terminal)
                .parser(new LineParser(commands))
                .completer(new CommandCompleter(new Suggestions(commands, session)))
                .highlighter(new LineHighlighter(commands, session, console.hasColor()))
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.COMPLETE_MATCHER_TYPO, false)
                .option(Option.CASE_INSENSITIVE, true)
                .option(Option.AUTO_MENU_LIST, true)
                .option(Option.HISTORY_IGNORE_SPACE, true)
                .option(Option.INSERT_TAB, false)
                .variable(LineReader.AMBIGUOUS_BINDING, ESCAPE_MILLIS)
                .variable(LineReader.BLINK_MATCHING_PAREN, 0)
                .variable(LineReader.FEATURES_MAX_BUFFER_SIZE, LONGEST_FEATURED_LINE)
                .variable(LineReader.LIST_MAX, LONGEST_LIST)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%M> ")
                .variable(LineReader.HISTORY_SIZE, HISTORY_LINES)
                .variable(LineReader.HISTORY_FILE_SIZE, HISTORY_LINES)
                .variable(LineReader.HISTORY_IGNORE, "*secret*")
                .variable("COMPLETION_STYLE_LIST_BACKGROUND", "bg:default")
                .variable("COMPLETION_STYLE_LIST_DESCRIPTION", console.hasColor() ? "faint" : "")
                .variable("COMPLETION_STYLE_LIST_GROUP", console.hasColor() ? "bold" : "")
                .variable("COMPLETION_STYLE_LIST_SELECTION", "inverse")
                .variable("COMPLETION_STYLE_LIST_STARTING", console.hasColor() ? "fg:cyan" : "");
        Optional<Path> history = HistoryFile.prepare(console.surroundings().environment());
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        return builder.build();
    }
}
