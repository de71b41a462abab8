package dev.proviso.shell.answer;

import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Sink;
import java.util.List;

/** GitHub Flavored Markdown, in which words of others are block quotes and nothing in a text means anything. */
final class MarkdownManuscript implements Manuscript {

    private final Sink sink;
    private boolean isStarted;

    MarkdownManuscript(Sink sink) {
        this.sink = sink;
    }

    private void block(String lines) {
        sink.write((isStarted ? "\n" : "") + lines + "\n");
        isStarted = true;
    }

    private static String line(String text) {
        return Markdown.start(readable(Markdown.line(text)));
    }

    /** With those signs bare again that mean nothing where they stand: a reply is also pasted where Markdown is not understood. */
    private static String readable(String escaped) {
        StringBuilder out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char sign = escaped.charAt(++i);
                if (!isIdle(sign, out, i + 1 < escaped.length() ? escaped.charAt(i + 1) : ' ')) {
                    out.append(c);
                }
                out.append(sign);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Square brackets stay escaped, so that round ones make no link; behind a number they would make a list. */
    private static boolean isIdle(char sign, StringBuilder before, char after) {
        return switch (sign) {
            case '(' -> true;
            case ')' -> !before.chars().allMatch(c -> c >= '0' && c <= '9');
            case ':' -> after == ' ';
            case '_' -> !before.isEmpty() && isWord(before.charAt(before.length() - 1)) && isWord(after);
            default -> false;
        };
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String item(List<Statement> statements) {
        StringBuilder item = new StringBuilder();
        for (Statement statement : statements) {
            item.append(
                    item.isEmpty() ? line(statement.words()) : "; and " + readable(Markdown.line(statement.words())));
            // Addresses of facts hold nothing but letters, digits, dots, underscores and brackets.
            statement.address().ifPresent(at -> item.append(" (`").append(at).append("`)"));
        }
        return item.toString();
    }

    @Override
    public void paragraph(String text) {
        block(line(text));
    }

    @Override
    public void heading(String text) {
        block("### " + readable(Markdown.line(text)));
    }

    @Override
    public void quote(String words) {
        block("> " + line(words));
    }

    @Override
    public void items(String introduction, List<List<Statement>> items, boolean areNumbered) {
        block(line(introduction));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            lines.append(i > 0 ? "\n" : "")
                    .append(areNumbered ? (i + 1) + ". " : "- ")
                    .append(item(items.get(i)));
        }
        block(lines.toString());
    }
}
