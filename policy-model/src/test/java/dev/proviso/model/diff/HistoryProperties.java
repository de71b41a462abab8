package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.history.Blame;
import dev.proviso.model.diff.history.Blame.Stretch;
import dev.proviso.model.diff.history.Chain;
import dev.proviso.model.diff.history.History;
import dev.proviso.model.diff.history.History.Event;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
            assertThat(blame.of(node.id()).stream().map(Stretch::text).collect(Collectors.joining()))
                    .isEqualTo(node.text().isEmpty() ? node.passage().heading() : node.text());
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
    void theHistoryOfANodeLeadsBackToItFromItsOldestRevision(@ForAll long seed) {
        Chain chain = chain(new Random(seed), 4, 1);
        for (Node node : newest(chain).preorder()) {
            History back = History.of(chain, 3, node.id());
            assertThat(back.events()).isNotEmpty();
            Event first = back.events().get(0);
            NodeId oldest = first.nodes().get(0);
            assertThat(History.of(chain, first.revision(), oldest).events())
                    .anySatisfy(event -> assertThat(event.nodes()).contains(node.id()));
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
                        .map(event -> event.revision() + " "
                                + event.changes().stream().map(Change::kinds).toList()))
                .containsExactly("0 []", "1 [[AMENDED]]", "2 [[RELABELLED, MOVED]]", "3 [[AMENDED]]");
    }

    @Test
    void aPartIsFollowedToAllItsPieces() {
        String one = "You will keep all data of our customers secret and safe at all times.";
        String two = "We may ask you for a written proof of what you do with their accounts.";
        Part whole = new Part(1, "", one + " " + two);
        Revision from = revision("r1", whole);
        Revision to = revision("r2", new Part(2, "", one), new Part(3, "", two));
        Chain chain = Chain.of(List.of(from, to), DiffOptions.DEFAULT);

        List<NodeId> pieces = to.preorder().stream().map(Node::id).toList();
        assertThat(History.of(chain, 0, from.preorder().get(0).id()).events())
                .last()
                .satisfies(event -> assertThat(event.nodes()).isEqualTo(pieces));
        assertThat(History.of(chain, 1, pieces.get(1)).events().get(0).nodes())
                .containsExactly(from.preorder().get(0).id());
    }

    @Test
    void aClauseThatMovedInItsSentenceIsAsOldAsBefore() {
        Part part = new Part(
                1,
                "",
                "If you cancel your account within ten days, we will refund all that you have paid for the month.");
        Revision from = revision("r1", part);
        part.write("We will refund all that you have paid for the month if you cancel your account within ten days.");
        Revision to = revision("r2", part);
        Chain chain = Chain.of(List.of(from, to), DiffOptions.DEFAULT);

        assertThat(Blame.of(chain).of(to.preorder().get(0).id()))
                .filteredOn(stretch -> stretch.text().contains("if you cancel your account within ten days"))
                .extracting(stretch -> stretch.revision().revision().toString())
                .containsExactly("r1");
    }

    @Test
    void aHeadingHasItsRevisionToo() {
        Part section = new Part(1, "Privacy of data", "");
        section.parts().add(new Part(2, "", "You will keep all data of our customers secret."));
        Revision from = revision("r1", section);
        section.head("Privacy of customer data");
        Revision to = revision("r2", section);
        Chain chain = Chain.of(List.of(from, to), DiffOptions.DEFAULT);

        assertThat(Blame.of(chain).of(to.preorder().get(0).id()).stream()
                        .map(stretch -> stretch.revision().revision() + ":" + stretch.text()))
                .containsExactly("r1:Privacy of", "r2: customer", "r1: data");
    }

    @Test
    void whatWasRemovedEndsItsHistory() {
        Part first = new Part(1, "", "You will keep all data of our customers secret.");
        Part second = new Part(2, "", "We may ask you for a written proof of what you do.");
        List<Revision> revisions = List.of(revision("r1", first, second), revision("r2", second));
        Chain chain = Chain.of(revisions, DiffOptions.DEFAULT);
        NodeId gone = revisions.get(0).preorder().get(0).id();
        assertThat(History.of(chain, 0, gone).events()).last().satisfies(event -> {
            assertThat(event.nodes()).isEmpty();
            assertThat(event.changes()).extracting(Change::kinds).containsExactly(Set.of(ChangeKind.REMOVED));
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
