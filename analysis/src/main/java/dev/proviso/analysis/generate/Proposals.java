package dev.proviso.analysis.generate;

import java.util.List;

/**
 * What is missing from the cases of a revision.
 *
 * @param cases in the order of the revision
 * @param impossible what no case can show, proved
 * @param open what was neither found nor proved impossible, each with the reason
 */
public record Proposals(List<Proposal> cases, List<String> impossible, List<String> open) {

    public Proposals {
        cases = List.copyOf(cases);
        impossible = List.copyOf(impossible);
        open = List.copyOf(open);
    }
}
