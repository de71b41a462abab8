package dev.proviso.shell.explore;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Node;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the part that a user means. */
public final class References {

    private References() {}

    /**
     * The part with this citation or id. A paragraph sign in front does not count, and neither do full stops and blanks where the rest can
     * mean one part only: {@code a4} is A.4.
     *
     * @throws Refusal with this code, if there is none
     */
    public static Node find(Selected selected, String reference, ExitCode ifAbsent) {
        return find(selected, reference).orElseThrow(() -> absent(selected, reference, plain(reference), ifAbsent));
    }

    /** The part that is meant, likewise; empty if there is none. */
    public static Optional<Node> find(Selected selected, String reference) {
        String plain = plain(reference);
        return selected.outline().find(plain).or(() -> withoutStops(selected, plain));
    }

    private static String plain(String reference) {
        return reference.startsWith("§") ? reference.substring(1).strip() : reference;
    }

    private static Optional<Node> withoutStops(Selected selected, String reference) {
        String bare = bare(reference);
        List<String> meant = selected.outline().citations().stream()
                .filter(citation -> bare(citation).equals(bare))
                .toList();
        return meant.size() == 1 ? selected.outline().find(meant.get(0)) : Optional.empty();
    }

    private static String bare(String reference) {
        return reference.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Facts and parts are both named by words with dots between them. */
    private static Optional<String> fact(Selected selected, String name) {
        return selected.policy().vocabulary().facts().keySet().stream().anyMatch(id -> isUnder(id.value(), name))
                ? Optional.of("'" + name + "' is a fact: 'facts " + name + "' tells of it")
                : Optional.empty();
    }

    private static boolean isUnder(String id, String name) {
        return id.equals(name) || id.startsWith(name + ".");
    }

    /** All that parts can be called: their citations and their ids. */
    public static List<String> names(Selected selected) {
        List<String> names = new ArrayList<>(selected.outline().citations());
        selected.outline().nodes().forEach(node -> names.add(node.id().value()));
        return names;
    }

    /** Whoever says 4 may mean the fourth clause of any section. */
    private static Optional<String> numbered(Selected selected, String number) {
        if (!number.matches("[0-9]+(\\.[0-9]+)*")) {
            return Optional.empty();
        }
        List<String> meant = selected.outline().citations().stream()
                .filter(citation -> citation.endsWith("." + number))
                .toList();
        return meant.isEmpty()
                ? Optional.of("'toc' lists its parts")
                : Optional.of("did you mean " + String.join(" or ", meant) + "?");
    }

    private static Refusal absent(Selected selected, String reference, String plain, ExitCode ifAbsent) {
        List<String> known = names(selected);
        Optional<String> near = numbered(selected, plain)
                .or(() -> Suggestion.hint(plain, known))
                .or(() -> Suggestion.hint(plain.toUpperCase(Locale.ROOT), known));
        return Refusal.of(
                ifAbsent,
                selected.address() + " has no part '" + reference + "'",
                fact(selected, plain).or(() -> near).or(() -> Optional.of("'toc' lists its parts")));
    }
}
