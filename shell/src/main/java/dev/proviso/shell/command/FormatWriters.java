package dev.proviso.shell.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells who asked a command for a format that it does not write which ones do. */
public final class FormatWriters {

    private FormatWriters() {}

    /**
     * A hint for a word that was given for a format.
     *
     * @return empty if it is the name of none
     */
    public static Optional<String> hint(Commands commands, String word) {
        if (word.toLowerCase(Locale.ROOT).matches("tables?")) {
            return Optional.of("where there is a table, text is one; csv and markdown are for other programs");
        }
        if (!Format.words().contains(word)) {
            return Optional.empty();
        }
        List<String> names = commands.all().stream()
                .map(Command::syntax)
                .filter(syntax -> syntax.formats().contains(Format.of(word)))
                .map(syntax -> "'" + syntax.name() + "'")
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(word + " is written by " + String.join(", ", names));
    }
}
