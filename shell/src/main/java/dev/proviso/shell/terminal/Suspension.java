package dev.proviso.shell.terminal;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * Puts the program aside, as Ctrl-Z does with other programs. The line editor keeps the terminal from turning that key into a signal, so
 * that the program sends itself one. Where no shell with job control started it, the system ignores that.
 */
final class Suspension {

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
        } catch (IOException e) {
            // A system without such signals has no shells that put programs aside either.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.setAttributes(edited);
        }
    }
}
