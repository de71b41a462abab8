package dev.proviso.shell.repl;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Session;
import java.util.stream.Collectors;

/** What a person is told who leaves with facts that are nowhere but in the session. */
public final class Leaving {

    private Leaving() {}

    /** Tells which apps are not saved and how to go on. */
    public static void warn(Console console, Session session) {
        String names = session.unsaved().stream().map(LoadedApp::name).collect(Collectors.joining(", "));
        console.errorPage()
                .line("Facts of " + names
                        + " were changed and not saved: 'save' writes them, and 'quit' or Ctrl-D once more"
                        + " leaves without them.");
    }
}
