package dev.proviso.model.diff.match;

import dev.proviso.model.document.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which nodes of two revisions correspond.
 *
 * @param matches in the order of the new revision. A node is in one match at most, except for matches by
 *     {@link Match.Basis#PART}: a node that was split has one for each part, and so has one that others were merged into
 */
public record Matching(List<Match> matches) {

    public Matching {
        matches = List.copyOf(matches);
    }

    /** The matches of a node of the old revision by that node; a node without any is not a key. */
    public Map<NodeId, List<Match>> byFrom() {
        return matches.stream().collect(Collectors.groupingBy(Match::from));
    }

    /** The matches of a node of the new revision by that node; a node without any is not a key. */
    public Map<NodeId, List<Match>> byTo() {
        return matches.stream().collect(Collectors.groupingBy(Match::to));
    }

    /** What a node of the old revision became: of several parts the surest. Cost: linear; for many questions take {@link #byFrom()}. */
    public Optional<Match> of(NodeId from) {
        return matches.stream()
                .filter(match -> match.from().equals(from))
                .reduce((best, other) -> other.confidence() > best.confidence() ? other : best);
    }
}
