package dev.proviso.shell.answer;

import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/** Plain text, in which words of others are indented. */
final class TextManuscript implements Manuscript {

    private static final int QUOTE = 4;

    private final Page page;
    private boolean isStarted;

    TextManuscript(Page page) {
        this.page = page;
    }

    private void next() {
        if (isStarted) {
            page.blank();
        }
        isStarted = true;
    }

    @Override
    public void paragraph(String text) {
        next();
        page.line(text);
    }

    @Override
    public void heading(String text) {
        next();
        page.line(Text.of(Style.HEADING, text));
    }

    @Override
    public void quote(String words) {
        next();
        page.line(QUOTE, Text.of(words));
    }

    private static Text item(List<Statement> statements) {
        Text text = Text.EMPTY;
        for (Statement statement : statements) {
            text = text.plus(text.isEmpty() ? "" : "; and ")
                    .plus(statement.words())
                    .plus(
                            Style.FAINT,
                            statement.address().map(at -> " [" + at + "]").orElse(""));
        }
        return text;
    }

    @Override
    public void items(String introduction, List<List<Statement>> items, boolean areNumbered) {
        next();
        page.line(introduction);
        for (int i = 0; i < items.size(); i++) {
            String mark = areNumbered ? (i + 1) + ". " : "- ";
            page.line(2, 2 + mark.length(), Text.of(mark).plus(item(items.get(i))));
        }
    }
}
