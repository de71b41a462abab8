package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Many apps, read one after the other: open ones, and those in files, JSON Lines among them. What is wrong with one is told, and the others
 * are read all the same.
 */
public final class FactsSupply {

    private final Context context;
    private int read;
    private int leftOut;
    private ExitCode code = ExitCode.OK;

    public FactsSupply(Context context) {
        this.context = context;
    }

    /**
     * Reads them all.
     *
     * @param names of open apps, and files
     * @param open makes an app of one that is open
     * @param reader makes an app of what a file, or a line, says
     * @param apps takes each
     * @param more told when a file turns out to hold so many apps more than one
     * @param done told how many were read so far, good or bad
     * @throws CancellationException if the thread is interrupted
     */
    public <T> void read(
            List<String> names,
            Function<Facts, T> open,
            Function<SourceText, Checked<T>> reader,
            Consumer<T> apps,
            IntConsumer more,
            IntConsumer done) {
        for (String name : names) {
            try {
                Optional<LoadedApp> loaded = context.session().app(name);
                if (loaded.isPresent()) {
                    take(Checked.of(open.apply(loaded.get().facts())), apps, done);
                } else {
                    FactsFiles.refuseUnlessFile(context, name, List.of());
                    file(name, reader, apps, more, done);
                }
            } catch (Refusal refusal) {
                context.tell(refusal);
                leftOut++;
                code = code.or(refusal.code());
            }
        }
    }

    private <T> void file(
            String name,
            Function<SourceText, Checked<T>> reader,
            Consumer<T> apps,
            IntConsumer more,
            IntConsumer done) {
        Checked<SourceText> source = FactsFiles.source(context, name);
        if (source.isValid() && JsonLines.isNameOf(name)) {
            lines(source.orThrow(), reader, apps, more, done);
        } else {
            take(source.then(reader), apps, done);
        }
    }

    private <T> void lines(
            SourceText file,
            Function<SourceText, Checked<T>> reader,
            Consumer<T> apps,
            IntConsumer more,
            IntConsumer done) {
        List<SourceText> lines = JsonLines.lines(file);
        more.accept((int) lines.stream().filter(line -> !line.text().isBlank()).count() - 1);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isBlank()) {
                take(JsonLines.read(file, i, lines.get(i), reader), apps, done);
            }
        }
    }

    private <T> void take(Checked<T> app, Consumer<T> apps, IntConsumer done) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        if (!app.diagnostics().isEmpty()) {
            context.tell(app.diagnostics());
        }
        if (app.isValid()) {
            apps.accept(app.orThrow());
        } else {
            leftOut++;
            code = code.or(ExitCode.INVALID_INPUT);
        }
        done.accept(++read);
    }

    /** How many files, or lines of them, were left out because something is wrong with them. */
    public int leftOut() {
        return leftOut;
    }

    /** The most serious of what was wrong. */
    public ExitCode code() {
        return code;
    }
}
