package dev.proviso.shell.diagnostics;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.DisplayWidth;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Sanitizer;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Locale;

/** Prints diagnostics as {@code file:line:column: error[CODE]: message}, the source line with carets, and {@code hint: …}. */
public final class DiagnosticPrinter {

    private static final int INDENT = 4;
    private static final int WIDEST_EXCERPT = 200;
    private static final int LONGEST_MESSAGE = 2_000;

    private final Page page;

    public DiagnosticPrinter(Page page) {
        this.page = page;
    }

    /** Prints all of them. */
    public void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::print);
    }

    /** Says why a command could not be carried out. */
    public void print(Refusal refusal) {
        print(refusal.diagnostics());
        if (!refusal.message().isEmpty()) {
            Text head = refusal.isNote() ? Text.of(Style.OPEN, "note: ") : Text.of(Style.BAD, "error: ");
            page.line(0, head.width(), head.plus(shortened(refusal.message())));
        }
        refusal.hint().ifPresent(this::hint);
    }

    /** Prints one. */
    public void print(Diagnostic diagnostic) {
        Style style = diagnostic.severity() == Severity.ERROR ? Style.BAD : Style.OPEN;
        Text location = Text.of(Style.HEADING, diagnostic.location() + ":");
        Text message = Text.of(style, diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .plus("[" + diagnostic.code() + "]: " + shortened(diagnostic.message()));
        if (location.width() < page.width()) {
            page.line(0, 2, location.plus(" ").plus(message));
        } else {
            // A path that is broken cannot be opened by whoever clicks on it or copies it.
            page.raw(0, location);
            page.line(2, message);
        }
        if (!diagnostic.excerpt().isBlank()) {
            excerpt(diagnostic, style);
        }
        diagnostic.hint().ifPresent(this::hint);
    }

    private void hint(String words) {
        page.line(0, 6, Text.of(Style.HINT, "hint:").plus(" " + shortened(words)));
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + " …";
    }

    /** The line and, below it, carets under the stretch; of a long line only what is around the stretch. */
    private void excerpt(Diagnostic diagnostic, Style style) {
        if (page.isPlain()) {
            narrate(diagnostic);
            return;
        }
        int[] line = diagnostic.excerpt().codePoints().toArray();
        int start = Math.min(diagnostic.location().column() - 1, line.length);
        int end = diagnostic.location().endLine() == diagnostic.location().line()
                ? Math.min(diagnostic.location().endColumn() - 1, line.length)
                : line.length;
        int room = Math.min(page.width() - 2 * INDENT, WIDEST_EXCERPT);
        int from = line.length <= room ? 0 : Math.max(0, start - room / 3);
        int to = Math.min(line.length, from + room);
        String before = (from > 0 ? "… " : "") + shown(line, from, start);
        String marked = shown(line, start, Math.min(end, to));
        String behind = shown(line, Math.min(end, to), to) + (to < line.length ? " …" : "");
        page.raw(INDENT, Text.of(before + marked + behind));
        int carets = Math.max(1, DisplayWidth.of(marked));
        page.raw(INDENT, Text.of(" ".repeat(DisplayWidth.of(before))).plus(style, "^".repeat(carets)));
    }

    /** Where a screen reader could not tell what the carets stand under. */
    private void narrate(Diagnostic diagnostic) {
        int[] line = diagnostic.excerpt().codePoints().toArray();
        int start = Math.min(diagnostic.location().column() - 1, line.length);
        int end = diagnostic.location().endLine() == diagnostic.location().line()
                ? Math.min(diagnostic.location().endColumn() - 1, line.length)
                : line.length;
        String what = shown(line, start, Math.min(end, start + WIDEST_EXCERPT)).strip();
        page.line(
                0,
                2,
                Text.of("at line " + diagnostic.location().line() + ", column "
                        + diagnostic.location().column() + (what.isEmpty() ? "" : ": " + what)));
    }

    private static String shown(int[] line, int from, int to) {
        return Sanitizer.visible(new String(line, from, Math.max(0, to - from))).replace('\t', ' ');
    }
}
