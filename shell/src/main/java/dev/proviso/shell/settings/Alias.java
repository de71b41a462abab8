package dev.proviso.shell.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word for a line of the shell.
 *
 * @param name that starts a line in its stead: small letters, digits and hyphens
 * @param line that it stands for; what is typed behind the name is put behind the line
 */
public record Alias(String name, String line) {

    private static final Pattern DEFINITION =
            Pattern.compile("\\s*([a-z][a-z0-9-]{0,30})\\s*=\\s*(\\S.*?)\\s*", Pattern.DOTALL);
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

    /** It as it is defined, on a line. */
    @Override
    public String toString() {
        return name + " = " + line;
    }
}
