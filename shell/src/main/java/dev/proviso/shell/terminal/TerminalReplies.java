package dev.proviso.shell.terminal;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.session.Replies;
import dev.proviso.shell.text.Shortening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/** Answers that a person types at a terminal, with editing and completion. Ctrl-C drops what is typed; it and Ctrl-D alone end them. */
public final class TerminalReplies implements Replies {

    private static final int DESCRIPTION_WIDTH = 48;

    private final LineReader reader;
    private List<Choice> choices = List.of();

    TerminalReplies(Terminal terminal, Console console) {
        DefaultParser parser = new DefaultParser();
        parser.setQuoteChars(new char[0]);
        parser.setEscapeChars(new char[0]);
        this.reader = LineReaderBuilder.builder()
                .appName("proviso-ask")
                .terminal(terminal)
                .parser(parser)
                .highlighter(new HarmlessLine())
                .completer((line, parsed, candidates) -> choices.forEach(choice -> {
                    String help = Shortening.toWidth(choice.help(), DESCRIPTION_WIDTH);
                    candidates.add(new Candidate(
                            choice.word(), choice.word(), null, help.isEmpty() ? null : help, null, null, true));
                }))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.COMPLETE_MATCHER_TYPO, false)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.AUTO_MENU_LIST, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.BLINK_MATCHING_PAREN, 0)
                .variable("COMPLETION_STYLE_LIST_BACKGROUND", "bg:default")
                .variable("COMPLETION_STYLE_LIST_DESCRIPTION", console.hasColor() ? "faint" : "")
                .variable("COMPLETION_STYLE_LIST_SELECTION", "inverse")
                .build();
    }

    /** Those of a person whom a command outside of a session asks. */
    public static Replies opened(SystemTerminal terminal, Console console) {
        try {
            return new TerminalReplies(terminal.open(), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> next(String prompt, List<Choice> offered) {
        choices = List.copyOf(offered);
        while (true) {
            try {
                return Optional.of(reader.readLine(prompt));
            } catch (UserInterruptException e) {
                if (e.getPartialLine().isBlank()) {
                    return Optional.empty();
                }
            } catch (EndOfFileException e) {
                return Optional.empty();
            }
        }
    }

    @Override
    public boolean isPerson() {
        return true;
    }
}
