package dev.proviso.shell.evaluate;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command line is about: one app, and parts of the policy.
 *
 * @param parts empty: all of it
 */
public record Subject(Selected selected, Facts facts, List<Node> parts) {

    /**
     * Reads the arguments: what names a part of the policy is one, and what does not is a facts file; a file whose name is that of a
     * part is written {@code ./A}. Without a file, the app in use is meant.
     *
     * @throws Refusal if there is no app, there are several, or the file cannot be read
     */
    public static Subject of(Context context, Selected selected) {
        List<Node> parts = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String argument : context.arguments()) {
            Optional<Node> part = part(context, selected, argument);
            part.ifPresentOrElse(parts::add, () -> files.add(argument));
        }
        if (files.size() > 1) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + context.invocation().command().syntax().name() + "' is about one app, and these are "
                            + files.size() + " files: " + String.join(", ", files));
        }
        Facts facts = files.isEmpty()
                ? CheckCommand.loaded(context).facts()
                : FactsFiles.read(context, selected, files.get(0));
        return new Subject(selected, facts, parts);
    }

    /**
     * The part that a word names which could also name an app or a file. That of an open app, or of a file that is there, is none to which
     * full stops have to be added.
     */
    public static Optional<Node> part(Context context, Selected selected, String word) {
        boolean isTaken = context.session().app(word).isPresent() || FactsFiles.isThere(word);
        return isTaken ? selected.outline().find(word) : References.find(selected, word);
    }

    /** Whether only some parts are meant. */
    public boolean isLimited() {
        return !parts.isEmpty();
    }

    /** Whether a clause is meant. */
    public boolean includes(NodeId clause) {
        return parts.isEmpty() || selected.outline().path(clause).stream().anyMatch(parts::contains);
    }
}
