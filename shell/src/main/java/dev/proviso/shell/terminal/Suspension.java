package dev.proviso.shell.terminal;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * Puts the program aside, as Ctrl-Z does with other programs. The line editor keeps the terminal from turning that key into a signal, so
 * that the program sends itself one. Where no shell with job control started it, the system ignores that.
 */
final class Suspension {

    /** How long it may take until the signal has put the program aside. */
    private static final long PATIENCE_MILLIS = 500;

    private Suspension() {}

    /** Returns once somebody has brought the program back, with the terminal set as it was. */
    static void suspend(Terminal terminal) {
        Attributes edited = terminal.getAttributes();
        try {
            terminal.setAttributes(Cooked.of(edited));
            long self = ProcessHandle.current().pid();
            new ProcessBuilder("sh", "-c", "kill -s TSTP " + self)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            // The signal is with one thread, which may have to wait for a processor: until then the others go on.
            Thread.sleep(PATIENCE_MILLIS);
        } catch (IOException e) {
            // A system without such signals has no shells that put programs aside either.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.setAttributes(edited);
        }
    }
}
