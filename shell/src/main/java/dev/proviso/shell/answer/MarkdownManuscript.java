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
        return Markdown.start(Markdown.line(text));
    }

    private static String item(List<Statement> statements) {
        StringBuilder item = new StringBuilder();
        for (Statement statement : statements) {
            item.append(item.isEmpty() ? line(statement.words()) : "; and " + Markdown.line(statement.words()));
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
        block("### " + Markdown.line(text));
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
