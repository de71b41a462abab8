package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.patch.Patch;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws of a difference on revisions of real policies, which are not part of this project: a folder with a folder for each policy, in
 * it its revisions in the order of their names. It is the system property {@code proviso.corpus}, or {@code shared/corpus} beside the
 * checkout; without it nothing is tested.
 */
class RealRevisionsTest {

    private static final Path CORPUS = Path.of(System.getProperty(
            "proviso.corpus", Path.of("..", "..", "shared", "corpus").toString()));

    private record Pair(Path from, Path to) {

        @Override
        public String toString() {
            return from.getFileName() + " → " + to.getFileName();
        }
    }

    @TestFactory
    Stream<DynamicTest> theLawsHoldOnEachPairThatFollowsEachOther() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        return children(CORPUS).stream()
                .filter(Files::isDirectory)
                .flatMap(RealRevisionsTest::pairs)
                .map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> holds(pair)));
    }

    private static Stream<Pair> pairs(Path policy) {
        List<Path> revisions = children(policy);
        return IntStream.range(1, revisions.size()).mapToObj(i -> new Pair(revisions.get(i - 1), revisions.get(i)));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void holds(Pair pair) throws IOException {
        Revision from = read(pair.from());
        Revision to = read(pair.to());
        RevisionDiff diff = Differ.diff(from, to);
        RevisionDiff back = Differ.diff(to, from);

        assertThat(Patch.of(diff).apply(from).text()).isEqualTo(to.text());
        assertThat(Patch.of(diff).inverse().apply(to).text()).isEqualTo(from.text());
        assertThat(diff.entries().stream()
                        .flatMap(change -> change.from().stream())
                        .map(Side::node))
                .containsExactlyInAnyOrderElementsOf(from.preorder());
        assertThat(diff.entries().stream()
                        .flatMap(change -> change.to().stream())
                        .map(Side::node))
                .containsExactlyInAnyOrderElementsOf(to.preorder());
        assertThat(told(back, true)).isEqualTo(told(diff, false));
        assertThat(Differ.diff(from, from).isEmpty()).isTrue();
    }

    /** What became of the parts, of what kind; marks say more of one direction than of the other. */
    private static Set<String> told(RevisionDiff diff, boolean backwards) {
        return diff.changes().stream()
                .filter(change -> !change.is(ChangeKind.UNCHANGED))
                .map(change -> backwards
                        ? kinds(change.kinds().stream().map(ChangeKind::inverse))
                                + ids(change.to())
                                + ids(change.from())
                        : kinds(change.kinds().stream()) + ids(change.from()) + ids(change.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kinds(Stream<ChangeKind> kinds) {
        return kinds.sorted().map(ChangeKind::code).collect(Collectors.joining("+"));
    }

    private static String ids(List<Side> sides) {
        return sides.stream().map(Side::id).map(NodeId::value).collect(Collectors.joining(",", " [", "]"));
    }

    private static Revision read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Revision revision = Importer.read(
                        bytes, ImportRequest.of(file.getFileName().toString()))
                .revision();
        assertThat(revision.text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        return revision;
    }
}
