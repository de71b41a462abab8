package dev.proviso.shell.text;

import java.util.regex.Pattern;

/**
 * Text for GitHub Flavored Markdown, in which every sign that could mean something where it stands is escaped, so that it is shown as it
 * is. All others stay bare: what is written as Markdown is also read, and pasted, where nobody understands it.
 */
public final class Markdown {

    private static final String SIGNS = "\\`*_{}[]()#+!|~$^:@";

    /** An index behind a name, and what is behind it, which makes no link of it. */
    private static final Pattern INDEX = Pattern.compile("\\[[0-9]{1,9}][^(\\[:]");

    /** Where the number of an element of a list ends at the latest, with room for blanks. */
    private static final int LINE_START = 32;

    private static final Pattern START = Pattern.compile("^(\\s*[0-9]*)([.=-])");

    private Markdown() {}

    /** A text on one line: line feeds become breaks; without the blanks around it. */
    public static String line(String text) {
        return escaped(Sanitizer.visible(text).strip() + "\n", 1);
    }

    /** A stretch of a text that goes on before and behind it, blanks and all. */
    public static String stretch(String text) {
        return escaped(Sanitizer.visible(text), 0);
    }

    /** What starts a line, escaped already, so that it starts no list and underlines no heading. */
    public static String start(String escaped) {
        return START.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /** @param behind how many characters at the end are not to be written: they stand for what is there */
    private static String escaped(String text, int behind) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length() - behind; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("<br>");
                case '\t' -> out.append(' ');
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (SIGNS.indexOf(c) >= 0 && !isIdle(text, i)) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    /** Whether a sign means nothing where it stands; not if that depends on what is in front of the text or behind it. */
    private static boolean isIdle(String text, int at) {
        return switch (text.charAt(at)) {
            // Without bare square brackets in front of them they make no link.
            case '(' -> true;
            // Behind a number that starts a line it would make a list.
            case ')' ->
                !text.substring(0, Math.min(at, LINE_START)).chars().allMatch(c -> c <= ' ' || (c >= '0' && c <= '9'));
            case ':' -> at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            case '!' -> at + 1 < text.length() && text.charAt(at + 1) != '[';
            case '_' -> isWordAt(text, at - 1) && isWordAt(text, at + 1);
            case '@' -> isWordAt(text, at - 1) && isWordAt(text, at + 1) && !isDomain(text, at + 1);
            case '[' -> isWordAt(text, at - 1) && isIndex(text, at);
            case ']' -> {
                int open = text.lastIndexOf('[', at);
                yield open > 0 && isWordAt(text, open - 1) && isIndex(text, open) && text.indexOf(']', open) == at;
            }
            default -> false;
        };
    }

    private static boolean isIndex(String text, int at) {
        return INDEX.matcher(text).region(at, text.length()).lookingAt();
    }

    /** A name with a dot in it, which would make an address of mail of it. */
    private static boolean isDomain(String text, int from) {
        int end = from;
        while (end < text.length() && (isWordAt(text, end) || "._-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int dot = text.indexOf('.', from);
        return dot >= 0 && dot < end - 1;
    }

    private static boolean isWordAt(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
