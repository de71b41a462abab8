package dev.proviso.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However parts are matched, none is lost and none is told twice. */
class ClauseMatchingProperties {

    private static Revision revision(String letter, int clauses) {
        PolicySketch sketch = PolicySketch.over(SmallPolicy.VOCABULARY);
        for (int i = 1; i <= clauses; i++) {
            sketch.clause(letter + i, Modality.OBLIGATION);
        }
        return sketch.revision();
    }

    @Provide
    Arbitrary<List<ClausePair>> matches() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 9);
        return Combinators.combine(numbers, numbers)
                .as((one, other) -> ClausePair.of(new NodeId("a" + one), new NodeId("b" + other)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void everyPartIsInAPairAndInOneGroup(@ForAll("matches") List<ClausePair> matches) {
        Revision from = revision("A", 7);
        Revision to = revision("B", 8);
        ClauseMatching matching = ClauseMatching.of(from, to, matches);

        List<NodeId> before = ids(from);
        List<NodeId> after = ids(to);
        Set<NodeId> paired = new HashSet<>();
        matching.pairs().forEach(pair -> {
            pair.before().ifPresent(paired::add);
            pair.after().ifPresent(paired::add);
        });
        assertThat(paired).containsAll(before).containsAll(after);
        assertThat(matching.pairs()).doesNotHaveDuplicates();

        List<NodeId> old = new ArrayList<>();
        List<NodeId> recent = new ArrayList<>();
        matching.groups().forEach(group -> {
            old.addAll(group.before());
            recent.addAll(group.after());
            assertThat(group.before()).isSortedAccordingTo((a, b) -> before.indexOf(a) - before.indexOf(b));
        });
        assertThat(old).containsExactlyInAnyOrderElementsOf(before);
        assertThat(recent).containsExactlyInAnyOrderElementsOf(after);
        assertThat(matching.pairs().stream()
                        .filter(pair ->
                                pair.before().isPresent() && pair.after().isPresent()))
                .allMatch(pair -> matching.groups().stream()
                        .anyMatch(group -> group.before().contains(pair.before().orElseThrow())
                                && group.after().contains(pair.after().orElseThrow())));
    }

    private static List<NodeId> ids(Revision revision) {
        return revision.preorder().stream().map(Node::id).toList();
    }
}
