package dev.proviso.shell.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A line on the error output that says how far a long command is: from half a second on, and only where a person can see it. It is taken
 * away when it is closed, and when the program is interrupted.
 */
public final class Progress implements AutoCloseable {

    private static final long PATIENCE_NANOS = 500_000_000;
    private static final long PERIOD_NANOS = 100_000_000;
    private static final int BAR = 20;

    private final Console console;
    private final String what;
    private final boolean isSeen;
    private final long startNanos = System.nanoTime();
    private final AtomicInteger total = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong toldNanos = new AtomicLong(startNanos + PATIENCE_NANOS - PERIOD_NANOS);
    private final Thread eraser = new Thread(this::stop, "progress");
    private int width;
    private boolean isOver;

    private Progress(Console console, String what, int total) {
        this.console = console;
        this.what = what;
        this.isSeen = console.surroundings().isErrorTerminal() && !console.isQuiet();
        this.total.set(total);
    }

    /**
     * Of some work. From half a second on it is told, even if the first piece is not done by then.
     *
     * @param what is counted, such as {@code apps}
     * @param total how many there are
     */
    public static Progress of(Console console, String what, int total) {
        Progress progress = new Progress(console, what, total);
        if (progress.isSeen) {
            progress.afterHalfASecond(() -> progress.at(progress.done.get()));
        }
        return progress;
    }

    /**
     * Does some work of which nobody can tell how far it is: from half a second on it is only said that it is being done.
     *
     * @param what is done, such as {@code getting ready to search}
     */
    public static <T> T during(Console console, String what, Supplier<T> work) {
        Progress progress = new Progress(console, what, 0);
        try {
            if (progress.isSeen) {
                progress.afterHalfASecond(() -> progress.show(what));
            }
            return work.get();
        } finally {
            progress.close();
        }
    }

    private void afterHalfASecond(Runnable tell) {
        CompletableFuture.delayedExecutor(PATIENCE_NANOS, TimeUnit.NANOSECONDS).execute(tell);
    }

    /** There is more to do than was thought. */
    public void more(int count) {
        total.addAndGet(count);
    }

    /** Tells how many are done, now and then; from any thread. */
    public void at(int done) {
        this.done.accumulateAndGet(done, Math::max);
        long told = toldNanos.get();
        long now = System.nanoTime();
        if (isSeen && now - told >= PERIOD_NANOS && toldNanos.compareAndSet(told, now)) {
            tell(done, Math.max(done, total.get()));
        }
    }

    private void tell(int done, int of) {
        int filled = of == 0 ? 0 : (int) ((long) BAR * done / of);
        show("[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "]  " + done + " of " + of + " " + what);
    }

    private synchronized void show(String line) {
        if (isOver || (width == 0 && !isErasedOnExit())) {
            return;
        }
        write("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        width = Math.max(width, line.length());
    }

    private boolean isErasedOnExit() {
        try {
            Runtime.getRuntime().addShutdownHook(eraser);
            return true;
        } catch (IllegalStateException e) {
            // The program is being shut down: nobody waits for anything.
            return false;
        }
    }

    /** The program was interrupted: what is still told by threads that have not stopped must not stay on the screen. */
    private synchronized void stop() {
        isOver = true;
        erase();
    }

    private void erase() {
        if (width > 0) {
            write("\r" + " ".repeat(width) + "\r");
            width = 0;
        }
    }

    private void write(String text) {
        console.atOnce().errors().write(text);
        console.atOnce().errors().flush();
    }

    /** Takes the line away again. */
    @Override
    public synchronized void close() {
        isOver = true;
        if (width > 0) {
            erase();
            try {
                Runtime.getRuntime().removeShutdownHook(eraser);
            } catch (IllegalStateException e) {
                // The program is being shut down: the line is gone, and that is all there was to do.
            }
        }
    }
}
