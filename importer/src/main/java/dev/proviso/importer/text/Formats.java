package dev.proviso.importer.text;

import dev.proviso.model.document.TextFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how a text is written: by the ending of its file's name, else by its looks. */
public final class Formats {

    /** What is looked at of a long text. */
    private static final int LOOK = 100_000;

    private static final int MANY_TAGS = 8;
    private static final int MANY_SIGNS = 3;

    private static final Pattern HTML_START = Pattern.compile(
            "[\\s\\ufeff]*(<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_TAG = Pattern.compile(
            "</?(p|div|li|ol|ul|h[1-6]|br|span|table|tr|td|section|article)(\\s[^<>]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_SIGN = Pattern.compile(
            "(?m)^[ \\t]{0,3}(```|~~~)|\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)|\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*|^\\|.*\\|[ \\t]*$");

    private Formats() {}

    /**
     * The format of a text.
     *
     * @param name of its file; empty if it has none
     */
    public static TextFormat of(String name, String text) {
        return byName(name).orElseGet(() -> byLooks(text));
    }

    private static Optional<TextFormat> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
            case "md", "markdown", "mkd", "mdx" -> Optional.of(TextFormat.MARKDOWN);
            case "html", "htm", "xhtml" -> Optional.of(TextFormat.HTML);
            default -> Optional.empty();
        };
    }

    private static TextFormat byLooks(String text) {
        String look = text.length() > LOOK ? text.substring(0, LOOK) : text;
        if (HTML_START.matcher(look).lookingAt()) {
            return TextFormat.HTML;
        }
        HashLines headings = HashLines.of(look);
        int signs = count(MARKDOWN_SIGN, look, MANY_SIGNS) + headings.number() + (look.startsWith("---\n") ? 1 : 0);
        int tags = count(HTML_TAG, look, MANY_TAGS);
        boolean isMostlyTags = tags >= MANY_TAGS && signs < MANY_SIGNS;
        if (isMostlyTags || (tags > 0 && look.stripLeading().startsWith("<"))) {
            return TextFormat.HTML;
        }
        return signs >= MANY_SIGNS || headings.number() > 1 || headings.isFirst()
                ? TextFormat.MARKDOWN
                : TextFormat.PLAIN;
    }

    private static int count(Pattern pattern, String text, int most) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (count < most && matcher.find()) {
            count++;
        }
        return count;
    }
}
