package dev.proviso.shell.terminal;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * Puts the program aside, as Ctrl-Z does with other programs. The line editor keeps the terminal from turning that key into a signal, so
 * that the program sends itself one. Where no shell with job control started it, the system ignores that.
 */
final class Suspension {

    /** How long it may take until the signal has put the program aside; where it is ignored, that long nothing happens. */
    private static final long PATIENCE_MILLIS = 1_000;

    private Suspension() {}

    /** Returns once somebody has brought the program back, with the terminal set as it was. */
    static void suspend(Terminal terminal) {
        Attributes edited = terminal.getAttributes();
        CountDownLatch broughtBack = new CountDownLatch(1);
        // In place of the editor's own, which would set the terminal to its ends at once.
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.CONT, signal -> broughtBack.countDown());
        try {
            terminal.setAttributes(Cooked.of(edited));
            long self = ProcessHandle.current().pid();
            new ProcessBuilder("sh", "-c", "kill -s TSTP " + self)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            // The signal is with one thread, which may have to wait for a processor: until then the others, such as
            // this one, go on.
            broughtBack.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            // A system without such signals has no shells that put programs aside either.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.setAttributes(edited);
            terminal.handle(Terminal.Signal.CONT, before);
        }
    }
}
