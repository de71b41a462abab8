package dev.proviso.shell.command;

import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.diagnostics.DiagnosticPrinter;
import dev.proviso.shell.json.JsonDocument;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Choice;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Page;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a command works with.
 *
 * @param console in the colours that the invocation asks for
 */
public record Context(Commands commands, Invocation invocation, Console console, Session session, Surface surface) {

    /** A page for results. */
    public Page page() {
        return console.page();
    }

    /** Whether results are JSON documents. */
    public boolean isJson() {
        return invocation.format() != Format.TEXT;
    }

    /** Writes a result as a JSON document. */
    public void json(Consumer<JsonObject> content) {
        JsonDocument.write(console.output(), content);
    }

    /** Says on the error output why something could not be done. */
    public void tell(Refusal refusal) {
        new DiagnosticPrinter(console.errorPage()).print(refusal);
    }

    public List<String> arguments() {
        return invocation.arguments();
    }

    /**
     * The revision that the invocation names, or else the session's.
     *
     * @throws Refusal if there is none, or it has errors
     */
    public Selected selected() {
        return session.select(choice());
    }

    /** The policies that can be looked at. */
    public PolicyRepository repository() {
        return session.repository(choice());
    }

    private Choice choice() {
        return Choice.of(
                invocation.value(GlobalOptions.REPOSITORY),
                invocation.value(GlobalOptions.POLICY),
                invocation.value(GlobalOptions.REVISION));
    }
}
