package dev.proviso.shell.diff;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the parts that a user means in either of two revisions. */
final class NamedParts {

    private NamedParts() {}

    /**
     * The parts with these citations or ids, in whichever of the two revisions they are.
     *
     * @throws Refusal if one is in neither
     */
    static ChangeFilter.Parts find(List<String> references, RevisionDiff diff) {
        Outline olds = Outline.of(diff.from());
        Outline news = Outline.of(diff.to());
        Set<NodeId> before = new HashSet<>();
        Set<NodeId> after = new HashSet<>();
        for (String reference : references) {
            Optional<Node> old = olds.find(reference);
            Optional<Node> now = news.find(reference);
            if (old.isEmpty() && now.isEmpty()) {
                throw unknown(reference, olds, news);
            }
            old.ifPresent(node -> collect(node, before));
            now.ifPresent(node -> collect(node, after));
        }
        return new ChangeFilter.Parts(before, after);
    }

    private static void collect(Node top, Set<NodeId> into) {
        ArrayDeque<Node> pending = new ArrayDeque<>(List.of(top));
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            into.add(node.id());
            node.children().forEach(pending::push);
        }
    }

    private static Refusal unknown(String reference, Outline olds, Outline news) {
        List<String> known = new ArrayList<>();
        for (Outline outline : List.of(news, olds)) {
            Collection<Node> nodes = outline.nodes();
            known.addAll(outline.citations());
            nodes.forEach(node -> known.add(node.id().value()));
        }
        return Refusal.of(
                ExitCode.NO, "neither revision has a part '" + reference + "'", Suggestion.hint(reference, known));
    }
}
