package dev.proviso.shell.text;

import java.util.regex.Pattern;

/** Text for GitHub Flavored Markdown, in which every sign that could mean something is escaped, so that it is shown as it is. */
public final class Markdown {

    private static final String SIGNS = "\\`*_{}[]()#+!|~$^:@";

    private static final Pattern START = Pattern.compile("^(\\s*[0-9]*)([.=-])");

    private Markdown() {}

    /** A text on one line: line feeds become breaks; without the blanks around it. */
    public static String line(String text) {
        return escaped(Sanitizer.visible(text).strip());
    }

    /** A stretch of a text that goes on before and behind it, blanks and all. */
    public static String stretch(String text) {
        return escaped(Sanitizer.visible(text));
    }

    /** What starts a line, escaped already, so that it starts no list and underlines no heading. */
    public static String start(String escaped) {
        return START.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("<br>");
                case '\t' -> out.append(' ');
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (SIGNS.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }
}
