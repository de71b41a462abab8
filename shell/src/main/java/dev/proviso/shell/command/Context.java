package dev.proviso.shell.command;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.diagnostics.Complaints;
import dev.proviso.shell.diagnostics.DiagnosticPrinter;
import dev.proviso.shell.diagnostics.DiagnosticsJson;
import dev.proviso.shell.diagnostics.SarifLog;
import dev.proviso.shell.json.JsonDocument;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Choice;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a command works with.
 *
 * @param console in the colours that the invocation asks for
 * @param complaints takes what is wrong with inputs, where that is not the result
 * @param lines runs further lines, as if they had been typed in its place
 */
public record Context(
        Commands commands,
        Invocation invocation,
        Console console,
        Complaints complaints,
        Session session,
        Surface surface,
        LineRunner lines) {

    /** A page for results. */
    public Page page() {
        return console.page();
    }

    /** A page for what a command changed in the session or in a file; nobody reads it who wants results and mistakes only. */
    public Page changes() {
        return console.isQuiet() ? console.noticePage() : console.page();
    }

    /** Whether results are JSON documents. */
    public boolean isJson() {
        return invocation.format().isJson();
    }

    /** Writes a result as a JSON document. */
    public void json(Consumer<JsonObject> content) {
        JsonDocument.write(console.output(), content);
    }

    /** Says on the error output why something could not be done. */
    public void tell(Refusal refusal) {
        complaints.add(refusal);
    }

    /** Says on the error output what is wrong, or doubtful, with an input. */
    public void tell(List<Diagnostic> diagnostics) {
        complaints.add(diagnostics);
    }

    /**
     * Writes what is wrong with inputs as the result, in the format of the invocation: as text, as one JSON document, or as one SARIF
     * log. For commands whose purpose is to find such things; call it once.
     */
    public void report(List<Diagnostic> diagnostics) {
        switch (invocation.format()) {
            case TEXT -> new DiagnosticPrinter(page()).print(diagnostics);
            case JSON, JSONL -> json(json -> DiagnosticsJson.put(json, diagnostics));
            case JUNIT -> throw new IllegalArgumentException("mistakes are no tests");
            case SARIF -> SarifLog.write(console.output(), diagnostics, List.of());
            case CSV, MARKDOWN, HTML -> throw new IllegalStateException("mistakes are not told as a table");
        }
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

    /**
     * Another revision: of the policy that the invocation names or else the session's, by its id, or any by its address.
     *
     * @param named an id such as {@code r1}, or {@code policy@revision}
     * @throws Refusal if there is none, or it has errors
     */
    public Selected selected(String named) {
        Optional<String> directory = invocation.value(GlobalOptions.REPOSITORY);
        return session.select(
                named.indexOf('@') < 0
                        ? Choice.of(directory, invocation.value(GlobalOptions.POLICY), Optional.of(named))
                        : Choice.of(directory, Optional.of(named), Optional.empty()));
    }

    /**
     * The policy that the invocation names or else the session's, without a look at its revisions, which may have errors.
     *
     * @throws Refusal if none is named, or there is none of that id
     */
    public PolicyId policy() {
        return session.policy(choice());
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
