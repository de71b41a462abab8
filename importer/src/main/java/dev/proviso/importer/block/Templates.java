package dev.proviso.importer.block;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blots out what a page has for the program that fills it in: front matter, and directives of templates such as {@code {% include %}},
 * {@code <?php … ?>} and {@code @extends(…)}. Placeholders of words, such as {@code {{ name }}}, are words.
 *
 * <p>What is blotted out becomes a comment of the same length, or blanks inside of a tag, so that offsets stay what they are.
 */
final class Templates {

    /** How a directive opens and closes. */
    private enum Form {
        PROGRAM("<?", "?>"),
        STATEMENT("{%", "%}"),
        NOTE("{#", "#}"),
        HIDDEN("{{--", "--}}"),
        REMARK("{{!", "}}"),
        BLOCK("{{#", "}}"),
        END("{{/", "}}"),
        PART("{{>", "}}");

        private final String open;
        private final String close;

        Form(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    private static final int SHORTEST = 3;
    private static final List<String> RAW = List.of("script", "style");

    /** What a template has for the page's head. */
    private static final Pattern HEAD = Pattern.compile(
            "\\{%-?\\s*block\\s+\\w*(?:title|head|meta|description|script|style|css|js|attr|class|nav|foot)\\w*\\s*-?%\\}[^{}<]{0,300}\\{%-?\\s*endblock\\b[^{}]{0,40}%\\}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE = Pattern.compile(
            "@(?:extends|section|endsection|yield|include\\w*|push|endpush|stack|csrf|if|elseif|else|endif|foreach|endforeach|auth|endauth|guest|endguest|php|endphp|component|endcomponent|show|stop)\\b[ \\t]*(?:\\([^()\\r\\n]{0,200}(?:\\([^()\\r\\n]{0,200}\\)[^()\\r\\n]{0,200})?\\))?(?=\\s|$)");

    private final String text;
    private final StringBuilder masked;

    /** Forms that are not closed any more, so that nobody looks again. */
    private final Set<Form> open = EnumSet.noneOf(Form.class);

    private Templates(String text) {
        this.text = text;
        this.masked = new StringBuilder(text);
    }

    /** The text with blots, as long as it was. */
    static String masked(String text) {
        Templates templates = new Templates(text);
        templates.run(templates.frontMatter());
        return templates.masked.toString();
    }

    private int frontMatter() {
        int end = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
        if (end > 0) {
            comment(0, end);
        }
        return end;
    }

    private void run(int start) {
        boolean lineStart = true;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int directive = c == '{' || c == '<' ? directive(at) : c == '@' && lineStart ? line(at) : at;
            if (directive > at) {
                comment(at, directive);
                at = directive;
            } else if (c == '<') {
                at = tag(at);
            } else {
                lineStart = c == '\n' || c == '\r' || (lineStart && SourceWords.isHtmlSpace(c));
                at++;
            }
        }
    }

    /** Where a directive ends; the offset itself if there is none. */
    private int directive(int at) {
        Optional<Form> form = Arrays.stream(Form.values())
                .filter(one -> text.startsWith(one.open, at))
                .findFirst();
        if (form.isEmpty()) {
            return at;
        }
        Matcher head = HEAD.matcher(text).region(at, text.length());
        if (form.get() == Form.STATEMENT && head.lookingAt()) {
            return head.end();
        }
        int close = open.contains(form.get())
                ? -1
                : text.indexOf(form.get().close, at + form.get().open.length());
        if (close >= 0) {
            return close + form.get().close.length();
        }
        open.add(form.get());
        return text.startsWith("<?php", at) ? text.length() : at;
    }

    private int line(int at) {
        Matcher line = LINE.matcher(text).region(at, text.length());
        return line.lookingAt() ? line.end() : at;
    }

    /** Where a tag, a comment or an element of raw text ends. */
    private int tag(int start) {
        if (text.startsWith("<!--", start)) {
            int end = text.indexOf("-->", start);
            return end < 0 ? text.length() : end + 3;
        }
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (next != '/' && !Character.isLetter(next)) {
            return start + 1;
        }
        int at = start + 1;
        char quote = 0;
        while (at < text.length() && (quote != 0 || text.charAt(at) != '>')) {
            char c = text.charAt(at);
            int directive = c == '{' || c == '<' ? directive(at) : at;
            if (directive > at) {
                blank(at, directive);
                at = directive;
                continue;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                quote = c;
            }
            at++;
        }
        return raw(start, Math.min(text.length(), at + 1));
    }

    private int raw(int start, int end) {
        for (String name : RAW) {
            int behind = start + 1 + name.length();
            if (text.regionMatches(true, start + 1, name, 0, name.length())
                    && behind < text.length()
                    && !Character.isLetterOrDigit(text.charAt(behind))) {
                String close = "</" + name;
                for (int at = text.indexOf("</", end); at >= 0; at = text.indexOf("</", at + 2)) {
                    if (text.regionMatches(true, at, close, 0, close.length())) {
                        return at;
                    }
                }
                return text.length();
            }
        }
        return end;
    }

    private void comment(int from, int to) {
        blank(from, to);
        if (to - from >= SHORTEST) {
            masked.setCharAt(from, '<');
            masked.setCharAt(from + 1, '!');
            masked.setCharAt(to - 1, '>');
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            masked.setCharAt(i, ' ');
        }
    }
}
