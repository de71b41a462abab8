package dev.proviso.shell.console;

import java.io.Console;

/** Asks the Java library whether input and output are a terminal, where the launcher did not tell and the system cannot be asked. */
final class ConsoleProbe {

    private ConsoleProbe() {}

    // From JDK 22 on there is a console object even without a terminal, and a method, unknown to older ones, that
    // tells.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
