package dev.proviso.shell.terminal;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.fact.FactId;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.facts.FactAddress;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.repl.LanguageLine;
import dev.proviso.shell.repl.QuestionLine;
import dev.proviso.shell.repl.Statements;
import dev.proviso.shell.session.Listed;
import dev.proviso.shell.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours a line as it is typed: what is known in the colour of its kind, what is not underlined in red. */
final class LineHighlighter implements Highlighter {

    private static final AttributedStyle COMMAND = AttributedStyle.BOLD;
    private static final AttributedStyle REFERENCE = AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle FACT = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle VALUE = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle OPTION = AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
    private static final AttributedStyle VERDICT = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
    private static final AttributedStyle WRONG =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.RED).underline();
    private static final List<String> VERDICTS = Arrays.stream(Verdict.values())
            .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Commands commands;
    private final Session session;
    private final boolean hasColor;

    LineHighlighter(Commands commands, Session session, boolean hasColor) {
        this.commands = commands;
        this.session = session;
        this.hasColor = hasColor;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return HarmlessLine.of(colored(buffer));
    }

    /** The line in colours; its characters are those of the line. */
    AttributedString colored(String line) {
        AttributedStringBuilder colored = new AttributedStringBuilder();
        for (Statements.Stretch stretch : Statements.stretches(line, commands)) {
            colored.append(line.substring(Math.max(0, stretch.start() - 1), stretch.start()))
                    .append(statement(stretch.text(line)));
        }
        return colored.toAttributedString();
    }

    private AttributedString statement(String buffer) {
        if (!hasColor || buffer.stripLeading().startsWith("#")) {
            return new AttributedString(buffer);
        }
        if (QuestionLine.of(buffer, commands).isPresent()) {
            return new AttributedString(buffer);
        }
        Optional<LanguageLine> language = LanguageLine.of(buffer);
        if (language.isPresent()) {
            LanguageLine found = language.get();
            return new AttributedStringBuilder()
                    .append(colored(buffer.substring(0, found.start()), COMMAND))
                    .append(new LanguageColors(session).colored(found.text(buffer)))
                    .append(colored(buffer.substring(found.end()), OPTION))
                    .toAttributedString();
        }
        LineParser.Words words = LineParser.Words.of(buffer, -1);
        AttributedStringBuilder line = new AttributedStringBuilder();
        int at = 0;
        for (int i = 0; i < words.words().size(); i++) {
            String word = words.words().get(i);
            line.append(buffer.substring(at, words.starts().get(i)));
            line.append(word, style(words.words(), i, words.starts().get(i) + word.length() == buffer.length()));
            at = words.starts().get(i) + word.length();
        }
        return line.append(buffer.substring(at)).toAttributedString();
    }

    private static AttributedString colored(String text, AttributedStyle style) {
        return new AttributedString(text, style);
    }

    /** @param isLast whether the word may still grow: then what is not known yet is not wrong yet */
    private AttributedStyle style(List<String> words, int index, boolean isLast) {
        String word = words.get(index);
        Optional<Command> command = commands.find(plainName(words.get(0)).toLowerCase(Locale.ROOT));
        if (index == 0) {
            boolean mayGrow = isLast
                    && commands.names().stream().anyMatch(name -> name.startsWith(word.toLowerCase(Locale.ROOT)));
            // So many words in a row are a question to which the question mark is still to come.
            boolean mayAsk = words.size() > 2
                    || words.get(0).startsWith("?")
                    || words.get(0).startsWith("!");
            if (command.isPresent() || session.settings().alias(word).isPresent()) {
                return COMMAND;
            }
            AttributedStyle named = reference(word, false);
            return named.equals(WRONG) && (mayGrow || mayAsk) ? AttributedStyle.DEFAULT : named;
        }
        if (command.isEmpty()) {
            return AttributedStyle.DEFAULT;
        }
        Syntax syntax = command.get().syntax();
        if (syntax.name().equals("set") && words.size() > 1 && words.get(1).equals("option")) {
            return word.startsWith("--") ? OPTION : AttributedStyle.DEFAULT;
        }
        if (syntax.name().equals("set")) {
            return index == 1 ? fact(word, isLast) : word.equals("=") ? AttributedStyle.DEFAULT : VALUE;
        }
        if (word.startsWith("--")) {
            boolean isKnown = syntax.option(word.substring(2).split("=", 2)[0]).isPresent();
            return isKnown ? OPTION : isLast ? AttributedStyle.DEFAULT : WRONG;
        }
        if (VERDICTS.contains(word)) {
            return VERDICT;
        }
        boolean isFirstArgument = index == 1;
        Kind kind = syntax.arguments().isEmpty() ? Kind.CHOICE : kind(syntax, isFirstArgument);
        return switch (kind) {
            case REFERENCE -> reference(word, isLast);
            case FACT -> fact(word, true);
            default -> AttributedStyle.DEFAULT;
        };
    }

    private static String plainName(String word) {
        return word.length() > 1 && "\\.:".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    private static Kind kind(Syntax syntax, boolean isFirst) {
        Argument first = syntax.arguments().get(0);
        return isFirst || first.arity(Surface.SHELL).most() > 1
                ? first.kind()
                : syntax.arguments().get(syntax.arguments().size() - 1).kind();
    }

    private AttributedStyle reference(String word, boolean isLast) {
        try {
            boolean isListed =
                    Listed.isNumber(word) && session.results().listed().at(word).isPresent();
            return isListed
                            || session.select(session.choice())
                                    .outline()
                                    .find(word)
                                    .isPresent()
                    ? REFERENCE
                    : isLast ? AttributedStyle.DEFAULT : WRONG;
        } catch (Refusal refusal) {
            return AttributedStyle.DEFAULT;
        }
    }

    private AttributedStyle fact(String word, boolean isLast) {
        try {
            var vocabulary = session.select(session.choice()).policy().vocabulary();
            boolean isGroup =
                    vocabulary.facts().keySet().stream().map(FactId::value).anyMatch(id -> id.startsWith(word + "."));
            if (!isGroup) {
                FactAddress.parse(word, vocabulary);
            }
            return FACT;
        } catch (Refusal refusal) {
            return isLast ? AttributedStyle.DEFAULT : WRONG;
        }
    }
}
