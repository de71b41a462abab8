package dev.proviso.shell.cases;

import dev.proviso.shell.console.Console;
import java.util.concurrent.atomic.AtomicInteger;

/** A line on the error output that says how far a long command is; only where a person can see it. */
final class Progress implements AutoCloseable {

    private static final int STEP = 25;

    private final Console console;
    private final String what;
    private final int total;
    private final boolean isSeen;
    private final AtomicInteger told = new AtomicInteger(-STEP);

    private Progress(Console console, String what, int total, boolean isSeen) {
        this.console = console;
        this.what = what;
        this.total = total;
        this.isSeen = isSeen;
    }

    static Progress of(Console console, String what, int total) {
        return new Progress(console, what, total, console.surroundings().isErrorTerminal());
    }

    /** Tells now and then; from any thread. */
    void at(int done) {
        int last = told.get();
        if (isSeen && done >= last + STEP && told.compareAndSet(last, done)) {
            tell(done + " of " + total + " " + what);
        }
    }

    private synchronized void tell(String text) {
        console.errors().write("\r" + text);
        console.errors().flush();
    }

    /** Takes the line away again. */
    @Override
    public void close() {
        if (isSeen) {
            tell(" ".repeat(2 * Integer.toString(total).length() + what.length() + 5) + "\r");
        }
    }
}
