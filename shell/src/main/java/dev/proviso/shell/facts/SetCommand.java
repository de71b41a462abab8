package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.read.FactsReader;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code set}: states a fact about the app that is loaded. */
public final class SetCommand implements Command {

    /** The name of an app that no file gave one. */
    public static final String UNNAMED = "unnamed";

    @Override
    public Syntax syntax() {
        return Syntax.of("set", Group.SESSION, "state a fact about the app")
                .details(
                        "FACT is the name of a fact, a field in it (data.uses[0].purpose) or an element of a list; the element"
                                + " right behind the last one is added.",
                        "VALUE is written as in a facts file: true (or yes), 12, 30 days, 2026-11-01 (or today), oauth2, [a, b],"
                                + " {purpose: sale, origin: hubspot_account}; none where there is none; unknown forgets it."
                                + " The file that the app came from stays as it is until 'save'; 'undo' takes it back.",
                        "What stands behind 'because' is kept as the evidence, with the day and who says so (the setting 'by', or"
                                + " the user of the system). A text that has the word in it stands in double quotes.")
                .arguments(Argument.of("FACT=VALUE [because REASON]", "what to state", Kind.FACT, Arity.ONE))
                .example("set authentication.method = oauth2", "one fact")
                .example("set data.erasure_requests[0].erased_on = 2026-10-20", "a field of a record in a list")
                .example(
                        "set reverse_engineering_attempted = false because they say so in ticket 4711",
                        "with the evidence")
                .shellOnly()
                .raw();
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        String assignment = context.arguments().get(0);
        int equals = assignment.indexOf('=');
        if (equals < 0 || assignment.substring(equals + 1).isBlank()) {
            throw Refusal.of(ExitCode.USAGE, "'" + assignment.strip() + "' sets nothing", written(assignment));
        }
        FactAddress address = FactAddress.parse(
                assignment.substring(0, equals).strip(), selected.policy().vocabulary());
        LocalDate today = context.session().today();
        Reasoned said = Reasoned.of(assignment, equals + 1, FactAddress.present(address.type()) == Type.Scalar.TEXT);
        FactValue value = value(address, said.assignment(), assignment, equals + 1, today);
        LoadedApp app = context.session().app().orElseGet(() -> LoadedApp.typed(Facts.none(UNNAMED)));
        Facts changed = Assignment.apply(app.facts(), address.path(), value);
        if (said.reason().isPresent() && value instanceof FactValue.Unknown) {
            throw Refusal.of(ExitCode.USAGE, "what is not known has no evidence", "leave 'because' and the reason out");
        }
        Optional<Evidence> evidence =
                said.reason().map(reason -> Witness.of(context).evidence(Optional.empty(), reason));
        context.session()
                .load(app.with(evidence.map(piece -> changed.withEvidence(address.path(), piece))
                        .orElse(changed)));
        context.changes()
                .line(
                        0,
                        4,
                        Text.of(Style.NAME, address.path().toString())
                                .plus(" = " + ValueText.of(value))
                                .plus(
                                        Style.FAINT,
                                        said.reason()
                                                .map(reason -> "  because " + reason)
                                                .orElse("")));
        return ExitCode.OK;
    }

    /** How to write what was written without the sign between fact and value. */
    private static String written(String line) {
        String[] parts = line.replace("=", " ").strip().split("\\s+(?:(?:to|is)\\s+)?", 2);
        return "write set " + parts[0] + " = " + (parts.length > 1 ? parts[1] : "VALUE");
    }

    /** @param line as it was typed */
    private static FactValue value(FactAddress address, String assignment, String line, int start, LocalDate today) {
        String typed = assignment.substring(start);
        String written = straight(typed.strip());
        if (written.equals("unknown")) {
            return FactValue.UNKNOWN;
        }
        // In front of the value blanks stand in for the fact, so that columns count in the line as it was typed.
        int blanks = start + typed.indexOf(typed.strip());
        String text = " ".repeat(blanks) + said(written, address.type(), today).orElse(written);
        Checked<FactValue> value = FactsReader.readValue(new SourceText("set", text), address.path(), address.type());
        if (!value.isValid()) {
            throw Refusal.invalid(asTyped(value.diagnostics(), address, written, line));
        }
        return value.orThrow();
    }

    /** What is pasted from a letter has the quotes of letters around it. */
    private static String straight(String written) {
        boolean isCurly = written.length() > 1
                && "“„”".indexOf(written.charAt(0)) >= 0
                && "”“".indexOf(written.charAt(written.length() - 1)) >= 0
                && written.indexOf('"') < 0;
        return isCurly ? '"' + written.substring(1, written.length() - 1) + '"' : written;
    }

    /** What a facts file has for a word that one says rather than writes, as in an answer to {@code ask}; empty if it is none. */
    private static Optional<String> said(String word, Type type, LocalDate today) {
        Type present = FactAddress.present(type);
        boolean isSeveral = present instanceof Type.ListOf || present instanceof Type.SetOf;
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "none" -> Optional.of(isSeveral && type.equals(present) ? "[]" : "null");
            case "yes", "true" -> Optional.of("true").filter(any -> present == Type.Scalar.BOOLEAN);
            case "no", "false" -> Optional.of("false").filter(any -> present == Type.Scalar.BOOLEAN);
            case "today" -> Optional.of(today.toString()).filter(any -> present == Type.Scalar.DATE);
            default -> Optional.empty();
        };
    }

    private static List<Diagnostic> asTyped(
            List<Diagnostic> diagnostics, FactAddress address, String written, String line) {
        return diagnostics.stream()
                .map(d -> new Diagnostic(
                        d.code(), d.severity(), d.message(), d.location(), line, hint(d, address, written)))
                .toList();
    }

    /** What to type: a line of a session has no keys that could be left out, as a file has. */
    private static Optional<String> hint(Diagnostic diagnostic, FactAddress address, String written) {
        boolean isNone = List.of("none", "null", "~").contains(written);
        Optional<String> near = !isNone && FactAddress.present(address.type()) == Type.Scalar.BOOLEAN
                ? Suggestion.hint(written.toLowerCase(Locale.ROOT), List.of("true", "false", "yes", "no"))
                : Optional.empty();
        boolean isInside = written.startsWith("{") || written.startsWith("[");
        String instead = isInside
                ? "leave the field out if it is not known"
                : "'unset " + address.path() + "' if it is not known";
        return near.or(() ->
                diagnostic.hint().map(hint -> hint.replace("leave the key out if the value is not known", instead)));
    }
}
