package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a difference on documents in which lines and bytes were changed at random, whatever these make of them. */
class MutatedDocumentsProperties {

    private static final int MOST_MUTATIONS = 12;
    private static final int MOST_LINES = 6;

    /** A document and what became of it, each also as its bytes, one a character. */
    private record Case(Revision from, Revision to, String old, String young) {

        static Case of(long seed) {
            Random random = new Random(seed);
            TextFormat[] formats = TextFormat.values();
            TextFormat format = formats[random.nextInt(formats.length)];
            byte[] old = RandomDocuments.next(random, format).getBytes(StandardCharsets.UTF_8);
            byte[] lines = random.nextBoolean() ? otherLines(random, old) : old;
            byte[] young = mutated(random, lines);
            return new Case(read("r1", old, format), read("r2", young, format), characters(old), characters(young));
        }

        RevisionDiff diff() {
            return Differ.diff(from, to);
        }
    }

    @Property(tries = 200)
    void theDifferenceGivesBothDocumentsByteForByte(@ForAll long seed) {
        Case any = Case.of(seed);

        Patch patch = Patch.of(any.diff());

        assertThat(characters(patch.apply(any.from()).bytes())).isEqualTo(any.young());
        assertThat(characters(patch.inverse().apply(any.to()).bytes())).isEqualTo(any.old());
    }

    private static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Property(tries = 200)
    void eachPartIsInExactlyOneChange(@ForAll long seed) {
        Case any = Case.of(seed);
        RevisionDiff diff = any.diff();

        assertThat(ids(diff.entries().stream().flatMap(change -> change.from().stream())))
                .containsExactlyInAnyOrderElementsOf(
                        any.from().preorder().stream().map(Node::id).toList());
        assertThat(ids(diff.entries().stream().flatMap(change -> change.to().stream())))
                .containsExactlyInAnyOrderElementsOf(
                        any.to().preorder().stream().map(Node::id).toList());
    }

    @Property(tries = 200)
    void redlinesGiveBothTexts(@ForAll long seed) {
        assertThat(Case.of(seed).diff().changes().stream().filter(change -> !change.isGroup()))
                .allSatisfy(change -> {
                    assertThat(change.words().before()).isEqualTo(joined(change.from(), Side::text));
                    assertThat(change.words().after()).isEqualTo(joined(change.to(), Side::text));
                });
    }

    private static String joined(List<Side> sides, Function<Side, String> words) {
        return sides.stream().map(words).collect(Collectors.joining("\n"));
    }

    @Property(tries = 200)
    void readBackwardsTheKindsAreInverted(@ForAll long seed) {
        Case any = Case.of(seed);

        RevisionDiff back = Differ.diff(any.to(), any.from());

        assertThat(back.changes().stream().map(change -> told(change, true)).toList())
                .containsExactlyInAnyOrderElementsOf(any.diff().changes().stream()
                        .map(change -> told(change, false))
                        .toList());
    }

    private static String told(Change change, boolean isBackwards) {
        List<ChangeKind> kinds = change.kinds().stream()
                .map(kind -> isBackwards ? kind.inverse() : kind)
                .sorted()
                .toList();
        List<Side> from = isBackwards ? change.to() : change.from();
        List<Side> to = isBackwards ? change.from() : change.to();
        return kinds + " " + ids(from.stream()) + " " + ids(to.stream()) + " " + change.severity();
    }

    @Property(tries = 100)
    void itIsTheSameEachTimeAndEmptyWhereNothingChanged(@ForAll long seed) {
        Case any = Case.of(seed);

        assertThat(any.diff()).isEqualTo(Case.of(seed).diff());
        assertThat(Differ.diff(any.to(), any.to()).isEmpty()).isTrue();
    }

    /** Some lines left out, said twice, or put elsewhere. */
    private static byte[] otherLines(Random random, byte[] bytes) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)")));
        for (int i = random.nextInt(MOST_LINES); i > 0 && !lines.isEmpty(); i--) {
            String line = lines.get(random.nextInt(lines.size()));
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
                default -> {
                    lines.remove(line);
                    lines.add(random.nextInt(lines.size() + 1), line);
                }
            }
        }
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
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
