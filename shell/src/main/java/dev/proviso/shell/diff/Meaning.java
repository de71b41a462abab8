package dev.proviso.shell.diff;

import dev.proviso.analysis.effect.Effect;
import dev.proviso.analysis.effect.NormChange;
import dev.proviso.analysis.effect.RevisionEffects;
import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.analysis.release.Assessment;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.RevisionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the changes do to the apps under the policy.
 *
 * @param assessment of the revision as a whole; empty where it was not looked for
 * @param norms changes of norms that have rules, for of others nothing can be proved
 */
record Meaning(Optional<Assessment> assessment, List<NormChange> norms) {

    /** Nothing is known of it. */
    static final Meaning UNKNOWN = new Meaning(Optional.empty(), List.of());

    Meaning {
        norms = List.copyOf(norms);
    }

    /**
     * Finds it out: proofs over all apps there can be, each of which may take some seconds.
     *
     * @param taken names of other revisions, which the new one cannot have
     */
    static Meaning of(RevisionDiff diff, CompiledPolicy from, CompiledPolicy to, Set<RevisionId> taken) {
        RevisionEffects effects = RevisionEffects.between(from, to, ClauseMatching.of(diff));
        return new Meaning(
                Optional.of(Assessment.of(diff, effects, taken)),
                effects.norms().stream().filter(Meaning::hasRule).toList());
    }

    private static boolean hasRule(NormChange change) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .map(Norm::rule)
                .anyMatch(Optional::isPresent);
    }

    /** Whether its parts mean something else now, whatever became of their words. */
    boolean changes(Change part) {
        return of(part).stream()
                .anyMatch(norm -> norm.bearsOnVerdicts() && norm.effect().effect() != Effect.EQUIVALENT);
    }

    /** Those of the norms that a change's parts state. */
    List<NormChange> of(Change change) {
        List<NodeId> before = change.from().stream().map(Side::id).toList();
        List<NodeId> after = change.to().stream().map(Side::id).toList();
        return norms.stream()
                .filter(norm -> norm.clausesBefore().stream().anyMatch(before::contains)
                        || norm.clausesAfter().stream().anyMatch(after::contains))
                .toList();
    }

    /** The verdict in words; empty where it was not looked for. */
    Optional<String> verdict() {
        return assessment.map(found -> {
            String tendency = found.isMixed()
                    ? "tightening and loosening"
                    : found.tendency().code();
            return found.isProved() ? tendency : tendency + ", not proved";
        });
    }

    /** The name that the new revision deserves, in words; empty where none can be told. */
    Optional<String> name() {
        return assessment.flatMap(found ->
                found.suggestion().map(id -> "a " + found.step().code() + " step: by its number it would be " + id));
    }
}
