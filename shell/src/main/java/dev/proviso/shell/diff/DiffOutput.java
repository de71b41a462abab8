package dev.proviso.shell.diff;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.html.HtmlPages;
import dev.proviso.shell.json.JsonDocument;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.ResultFile;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Sink;
import java.util.Optional;

/** Takes comparisons and writes them in the format that was asked for, to standard output or to a file. */
final class DiffOutput {

    private final Context context;
    private final boolean isStatistics;
    private final boolean isFull;
    private final Optional<String> file;
    private final StringBuilder content = new StringBuilder();
    private final Page page;
    private final Sink sink;
    private int written;

    private DiffOutput(Context context, boolean isStatistics, boolean isFull, Optional<String> file) {
        this.context = context;
        this.isStatistics = isStatistics;
        this.isFull = isFull;
        this.file = file;
        this.sink = file.isPresent() ? content::append : context.console().output();
        this.page = file.isPresent() ? new Page(sink, context.page().width(), false) : context.page();
    }

    /** @param file the name of the file; standard output if there is none */
    static DiffOutput of(Context context, boolean isStatistics, boolean isFull, Optional<String> file) {
        return new DiffOutput(context, isStatistics, isFull, file);
    }

    /**
     * Writes a comparison.
     *
     * @param isOneOfMany whether it is one of several: those without a difference then need no words
     */
    void add(Comparison comparison, boolean isOneOfMany) {
        boolean isSilent = isOneOfMany && !comparison.isDifferent();
        switch (context.invocation().format()) {
            case JSON, JSONL -> JsonDocument.write(sink, new DiffJson(comparison)::write);
            case HTML -> sink.write(HtmlPages.of(DiffPages.of(comparison)));
            case MARKDOWN -> {
                if (!isSilent) {
                    separate();
                    new DiffMarkdown(comparison, isFull).write(sink);
                }
            }
            default -> {
                if (!isSilent) {
                    separate();
                    text(new DiffPrinter(page, comparison, isFull));
                }
            }
        }
    }

    private void separate() {
        if (written++ > 0) {
            sink.write("\n");
        }
    }

    private void text(DiffPrinter printer) {
        if (isStatistics) {
            printer.statistics();
        } else {
            printer.print();
        }
    }

    /**
     * Ends the output.
     *
     * @throws Refusal if the file cannot be written; it is then as it was
     */
    void close() {
        if (context.invocation().format() == Format.TEXT && written == 0) {
            page.line("no difference");
        }
        file.ifPresent(name -> ResultFile.write(name, content.toString()));
    }
}
