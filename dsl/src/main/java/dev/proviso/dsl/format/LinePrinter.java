package dev.proviso.dsl.format;

import dev.proviso.dsl.syntax.TokenTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Decides which lines of a {@link Doc} are broken, and writes it. */
final class LinePrinter {

    private static final int STEP = 2;

    /** What is still to be written, and how. */
    private record Task(Doc doc, int indent, boolean flat) {}

    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Task> tasks = new ArrayDeque<>();
    private int column;
    private int margin;
    private boolean fresh = true;
    private boolean lineIsOver;
    private boolean blankIsDue;

    private LinePrinter(int width) {
        this.width = width;
    }

    /** The text in lines of at most so many characters where it can be broken so, without a line end behind the last. */
    static String print(Doc doc, int width) {
        LinePrinter printer = new LinePrinter(width);
        printer.tasks.push(new Task(doc, 0, false));
        while (!printer.tasks.isEmpty()) {
            printer.print(printer.tasks.pop());
        }
        return printer.out.toString().stripTrailing();
    }

    private void print(Task task) {
        Doc doc = task.doc();
        if (doc instanceof Doc.Word word) {
            token(word.token(), task.indent());
        } else if (doc instanceof Doc.Space) {
            space();
        } else if (doc instanceof Doc.Line line) {
            if (!task.flat()) {
                endLine(false, task.indent());
            } else if (line.width() > 0) {
                space();
            }
        } else if (doc instanceof Doc.LineEnd end) {
            endLine(end.gap(), task.indent());
        } else if (doc instanceof Doc.Nest nest) {
            tasks.push(new Task(nest.content(), task.indent() + STEP, task.flat()));
        } else if (doc instanceof Doc.Group group) {
            boolean flat = task.flat() || fits(group, task.indent());
            tasks.push(new Task(group.content(), task.indent(), flat));
        } else if (doc instanceof Doc.Below below) {
            below(below, task);
        } else if (doc instanceof Doc.Sequence sequence) {
            List<Doc> parts = sequence.parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                tasks.push(new Task(parts.get(i), task.indent(), task.flat()));
            }
        }
    }

    private void below(Doc.Below below, Task task) {
        int inner = task.indent() + STEP;
        boolean nextLine = !task.flat()
                && !below.comments().inside()
                && inner + below.content().width() <= width;
        if (nextLine) {
            endLine(false, inner);
        } else {
            space();
        }
        tasks.push(new Task(below.content(), nextLine ? inner : task.indent(), task.flat() || nextLine));
    }

    /** Comments come out where they stood: in front of the token on lines of their own, or behind it on the same line. */
    private void token(TokenTree.Token token, int indent) {
        boolean first = true;
        for (TokenTree.Comment comment : token.before()) {
            endLine(comment.opensGap(), first ? indent : margin);
            write(comment.text());
            first = false;
            lineIsOver = true;
        }
        if (token.text().isEmpty()) {
            return;
        }
        if (lineIsOver) {
            endLine(!first && token.opensGap(), first ? indent : margin);
        }
        write(token.text());
        token.behind().ifPresent(comment -> {
            out.append(' ').append(comment);
            lineIsOver = true;
        });
    }

    private void write(String text) {
        if (fresh) {
            out.append(" ".repeat(margin));
            column = margin;
            fresh = false;
        }
        if (blankIsDue) {
            out.append(' ');
            blankIsDue = false;
        }
        out.append(text);
        column += text.codePointCount(0, text.length());
    }

    private void space() {
        if (!fresh && !lineIsOver) {
            blankIsDue = true;
            column++;
        }
    }

    /** Ends the line, unless nothing stands on it yet, and leaves one line blank for a gap. */
    private void endLine(boolean gap, int indent) {
        if (!fresh) {
            out.append('\n');
            fresh = true;
            margin = indent;
        }
        int length = out.length();
        if (gap && length > 1 && out.charAt(length - 2) != '\n') {
            out.append('\n');
        }
        lineIsOver = false;
        blankIsDue = false;
    }

    /** Whether a group and what stands behind it up to the next place for a line end have room on this line. */
    private boolean fits(Doc.Group group, int indent) {
        if (group.comments().inside()) {
            return false;
        }
        boolean newLine = lineIsOver || group.comments().lead();
        int start = fresh ? margin : newLine ? indent : column;
        int room = width - start - group.width();
        Iterator<Task> rest = tasks.iterator();
        Deque<Task> ahead = new ArrayDeque<>();
        while (room >= 0) {
            if (ahead.isEmpty()) {
                if (!rest.hasNext()) {
                    return true;
                }
                ahead.push(rest.next());
            }
            Task task = ahead.pop();
            Doc doc = task.doc();
            if (endsLine(doc, task.flat())) {
                return true;
            } else if (doc instanceof Doc.Word word) {
                room -= word.width();
                if (word.comments().trail()) {
                    return room >= 0;
                }
            } else if (doc instanceof Doc.Sequence sequence && !task.flat()) {
                List<Doc> parts = sequence.parts();
                for (int i = parts.size() - 1; i >= 0; i--) {
                    ahead.push(new Task(parts.get(i), 0, false));
                }
            } else if (doc instanceof Doc.Nest nest && !task.flat()) {
                ahead.push(new Task(nest.content(), 0, false));
            } else if (doc instanceof Doc.Group next && !task.flat()) {
                ahead.push(new Task(next.content(), 0, false));
            } else {
                room -= doc.width();
            }
        }
        return false;
    }

    /** Whether the line can end here, or must. */
    private static boolean endsLine(Doc doc, boolean flat) {
        return doc instanceof Doc.LineEnd
                || (!flat && (doc instanceof Doc.Line || doc instanceof Doc.Below))
                || doc.comments().lead();
    }
}
