package dev.proviso.shell.settings;

import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word for a line of the shell.
 *
 * @param name that starts a line in its stead: small letters, digits and hyphens
 * @param line that it stands for; what is typed behind the name is put behind the line, but for the words that the line wants in places of
 *     its own: {@code $1} is the first of them
 */
public record Alias(String name, String line) {

    private static final Pattern DEFINITION =
            Pattern.compile("\\s*([a-z][a-z0-9-]{0,30})\\s*=\\s*(\\S.*?)\\s*", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\$([1-9])");
    /** Quotes stay around what they are around. */
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|\\\\.|\\S)+");

    private static final int LONGEST = 2_000;

    /** The alias that {@code NAME = LINE} defines, with or without quotes around the line; empty if that defines none. */
    public static Optional<Alias> of(String definition) {
        Matcher matcher = DEFINITION.matcher(definition);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String line = unquoted(matcher.group(2));
        boolean isLine =
                !line.isBlank() && line.length() <= LONGEST && line.chars().noneMatch(Character::isISOControl);
        return isLine ? Optional.of(new Alias(matcher.group(1), line)) : Optional.empty();
    }

    private static String unquoted(String text) {
        char first = text.charAt(0);
        boolean isQuoted =
                (first == '\'' || first == '"') && text.length() > 1 && text.indexOf(first, 1) == text.length() - 1;
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    /**
     * The line to run.
     *
     * @param rest what is typed behind the name
     * @throws Refusal if the line wants more words
     */
    public String with(String rest) {
        int wanted = PLACE.matcher(line)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)))
                .max()
                .orElse(0);
        if (wanted == 0) {
            return line + rest;
        }
        List<MatchResult> words = WORD.matcher(rest).results().toList();
        if (words.size() < wanted) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + name + "' wants " + (wanted == 1 ? "a word" : wanted + " words") + " behind it, and there "
                            + (words.size() == 1 ? "is 1" : "are " + words.size()),
                    "it stands for: " + line);
        }
        String filled = PLACE.matcher(line)
                .replaceAll(place -> Matcher.quoteReplacement(
                        words.get(Integer.parseInt(place.group(1)) - 1).group()));
        return filled + rest.substring(words.get(wanted - 1).end());
    }

    /** It as it is defined, on a line. */
    @Override
    public String toString() {
        return name + " = " + line;
    }
}
