package dev.proviso.dsl.finding;

import java.util.List;

/**
 * Facts that, if all of them became known, may decide a finding.
 *
 * @param facts in the order of the vocabulary; not empty
 */
public record MissingSet(List<MissingFact> facts) {

    public MissingSet {
        facts = List.copyOf(facts);
    }
}
