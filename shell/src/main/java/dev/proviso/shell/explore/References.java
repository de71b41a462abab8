package dev.proviso.shell.explore;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Node;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the part that a user means. */
public final class References {

    private References() {}

    /**
     * The part with this citation or id; a paragraph sign in front does not count.
     *
     * @throws Refusal with this code, if there is none
     */
    public static Node find(Selected selected, String reference, ExitCode ifAbsent) {
        String plain = reference.startsWith("§") ? reference.substring(1).strip() : reference;
        return selected.outline().find(plain).orElseThrow(() -> {
            List<String> known = new ArrayList<>(selected.outline().citations());
            selected.outline().nodes().forEach(node -> known.add(node.id().value()));
            Optional<String> near = Suggestion.hint(plain, known)
                    .or(() -> Suggestion.hint(plain.toUpperCase(java.util.Locale.ROOT), known));
            return Refusal.of(
                    ifAbsent,
                    selected.address() + " has no part '" + reference + "'",
                    near.or(() -> Optional.of("'toc' lists its parts")));
        });
    }
}
