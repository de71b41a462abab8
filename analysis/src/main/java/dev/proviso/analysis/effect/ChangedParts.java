package dev.proviso.analysis.effect;

import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts whose norms may judge apps otherwise, as they are written otherwise or what they read is. Nothing is proved for it.
 *
 * @param before of the old revision
 * @param after of the new revision
 */
record ChangedParts(Set<NodeId> before, Set<NodeId> after) {

    ChangedParts {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    static ChangedParts between(CompiledPolicy from, CompiledPolicy to, ClauseMatching clauses) {
        NormMatching.Forms old = new NormMatching.Forms(from);
        NormMatching.Forms recent = new NormMatching.Forms(to);
        Set<NodeId> before = new HashSet<>();
        Set<NodeId> after = new HashSet<>();
        for (NormMatching.Group group : NormMatching.changed(old, recent, clauses)) {
            if (NormMatching.aspects(group, old, recent).stream().anyMatch(Aspect::bearsOnVerdicts)) {
                before.addAll(clauses(group.before()));
                after.addAll(clauses(group.after()));
            }
        }
        return new ChangedParts(before, after);
    }

    private static List<NodeId> clauses(List<Norm> norms) {
        return norms.stream().map(Norm::clause).toList();
    }
}
