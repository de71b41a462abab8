package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.patch.Patch;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a difference on documents in which bytes were changed at random, whatever these make of them. */
class MutatedDocumentsProperties {

    private static final int MOST_MUTATIONS = 12;

    @Property(tries = 200)
    void theDifferenceGivesBothDocumentsByteForByte(@ForAll long seed) {
        Random random = new Random(seed);
        TextFormat[] formats = TextFormat.values();
        TextFormat format = formats[random.nextInt(formats.length)];
        byte[] old = RandomDocuments.next(random, format).getBytes(StandardCharsets.UTF_8);
        byte[] young = mutated(random, old);
        Revision from = read("r1", old, format);
        Revision to = read("r2", young, format);

        RevisionDiff diff = Differ.diff(from, to);
        Patch patch = Patch.of(diff);

        assertThat(patch.apply(from).bytes()).isEqualTo(young);
        assertThat(patch.inverse().apply(to).bytes()).isEqualTo(old);
        assertThat(ids(diff.entries().stream().flatMap(change -> change.from().stream())))
                .containsExactlyInAnyOrderElementsOf(
                        from.preorder().stream().map(Node::id).toList());
        assertThat(ids(diff.entries().stream().flatMap(change -> change.to().stream())))
                .containsExactlyInAnyOrderElementsOf(
                        to.preorder().stream().map(Node::id).toList());
        assertThat(diff.changes().stream().filter(change -> !change.isGroup()))
                .allSatisfy(change -> assertThat(change.words().after())
                        .isEqualTo(String.join(
                                "\n", change.to().stream().map(Side::text).toList())));
    }

    /** Some bytes other ones, of any value. */
    private static byte[] mutated(Random random, byte[] bytes) {
        byte[] mutated = bytes.clone();
        for (int i = random.nextInt(MOST_MUTATIONS); i > 0 && mutated.length > 0; i--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        return mutated;
    }

    private static List<NodeId> ids(Stream<Side> sides) {
        return sides.map(Side::id).toList();
    }

    private static Revision read(String id, byte[] bytes, TextFormat format) {
        return Importer.read(
                        bytes,
                        new ImportRequest(
                                "policy", Optional.empty(), Optional.empty(), new RevisionId(id), Optional.of(format)))
                .revision();
    }
}
