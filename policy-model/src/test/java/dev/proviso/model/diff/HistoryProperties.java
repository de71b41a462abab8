package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.history.Blame;
import dev.proviso.model.diff.history.Blame.Stretch;
import dev.proviso.model.diff.history.Chain;
import dev.proviso.model.diff.history.History;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Parts and words followed through several revisions. */
class HistoryProperties {

    @Property(tries = 100)
    void theStretchesOfANodeAreItsText(@ForAll long seed) {
        Chain chain = chain(new Random(seed), 4, 6);
        Blame blame = Blame.of(chain);
        for (Node node : newest(chain).preorder()) {
            List<Stretch> stretches = blame.stretches().getOrDefault(node.id(), List.of());
            assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                    .isEqualTo(node.text());
        }
    }

    @Property(tries = 100)
    void whatNeverChangedIsFromTheFirstRevision(@ForAll long seed) {
        Chain chain = chain(new Random(seed), 4, 0);
        assertThat(Blame.of(chain).stretches().values())
                .allSatisfy(stretches -> assertThat(stretches)
                        .allSatisfy(stretch -> assertThat(stretch.revision())
                                .isEqualTo(chain.revisions().get(0).address())));
    }

    @Property(tries = 100)
    void theHistoryOfANodeIsTheSameFromItsNewestRevisionAsFromItsOldest(@ForAll long seed) {
        Chain chain = chain(new Random(seed), 4, 1);
        for (Node node : newest(chain).preorder()) {
            History back = History.of(chain, 3, node.id());
            assertThat(back.events()).isNotEmpty();
            NodeId oldest = back.events().get(0).node().orElseThrow();
            int since = 4 - back.events().size();
            assertThat(History.of(chain, since, oldest).events().get(0))
                    .isEqualTo(back.events().get(0));
        }
    }

    @Test
    void wordsAndPartsAreFollowedThroughMovesAndNewNumbers() {
        Part first = new Part(1, "", "You will keep all data of our customers secret.");
        Part second = new Part(2, "", "We may ask you for a written proof of what you do.");
        List<Revision> revisions = new ArrayList<>();
        revisions.add(revision("r1", first, second));
        first.write("You will keep all personal data of our customers secret.");
        revisions.add(revision("r2", first, second));
        revisions.add(revision("r3", second, first));
        first.write("You will keep all personal data of our customers secret at all times.");
        revisions.add(revision("r4", second, first));
        Chain chain = Chain.of(revisions, DiffOptions.DEFAULT);
        NodeId last = newest(chain).preorder().get(1).id();

        assertThat(Blame.of(chain).stretches().getOrDefault(last, List.of()).stream()
                        .map(stretch -> stretch.revision().revision() + ":" + stretch.text()))
                .containsExactly(
                        "r1:You will keep all",
                        "r2: personal",
                        "r1: data of our customers secret",
                        "r4: at all times",
                        "r1:.");
        assertThat(History.of(chain, 3, last).events().stream()
                        .map(event -> event.revision().revision() + " "
                                + event.change()
                                        .map(Change::kinds)
                                        .map(Object::toString)
                                        .orElse("first")))
                .containsExactly("r1 first", "r2 [AMENDED]", "r3 [RELABELLED, MOVED]", "r4 [AMENDED]");
    }

    @Test
    void whatWasRemovedEndsItsHistory() {
        Part first = new Part(1, "", "You will keep all data of our customers secret.");
        Part second = new Part(2, "", "We may ask you for a written proof of what you do.");
        List<Revision> revisions = List.of(revision("r1", first, second), revision("r2", second));
        Chain chain = Chain.of(revisions, DiffOptions.DEFAULT);
        NodeId gone = revisions.get(0).preorder().get(0).id();
        assertThat(History.of(chain, 0, gone).events()).last().satisfies(event -> {
            assertThat(event.node()).isEqualTo(Optional.empty());
            assertThat(event.change().orElseThrow().kinds()).containsExactly(ChangeKind.REMOVED);
        });
    }

    private static Revision revision(String id, Part... parts) {
        return new Draft(Draft.Style.NUMBERS).revision(id, List.of(parts));
    }

    private static Revision newest(Chain chain) {
        return chain.revisions().get(chain.revisions().size() - 1);
    }

    private static Chain chain(Random random, int length, int edits) {
        RandomParts words = new RandomParts(random);
        List<Part> parts = words.document(4, 7);
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i <= length; i++) {
            revisions.add(new Draft(Draft.Style.NUMBERS).revision("r" + i, parts));
            parts = new ArrayList<>(parts.stream().map(Part::copy).toList());
            new Edits(random, words, parts).some(edits);
        }
        return Chain.of(revisions, DiffOptions.DEFAULT);
    }
}
