package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a difference, on documents drawn up and edited at random. */
class DifferProperties {

    private static final Draft.Style[] STYLES = Draft.Style.values();

    /** A document, and what became of it. */
    private record Case(Draft oldDraft, Draft newDraft, Revision from, Revision to, Set<String> expected) {

        static Case edited(long seed, int edits) {
            Random random = new Random(seed);
            RandomParts words = new RandomParts(random);
            List<Part> old = words.document(3 + random.nextInt(4), 9);
            List<Part> young = copy(old);
            Edits made = new Edits(random, words, young);
            made.some(edits);
            Draft.Style style = STYLES[random.nextInt(STYLES.length)];
            return of(style, old, style, young, made.expected());
        }

        static Case of(
                Draft.Style oldStyle, List<Part> old, Draft.Style newStyle, List<Part> young, Set<String> expected) {
            Draft oldDraft = new Draft(oldStyle);
            Draft newDraft = new Draft(newStyle);
            return new Case(oldDraft, newDraft, oldDraft.revision("r1", old), newDraft.revision("r2", young), expected);
        }

        RevisionDiff diff() {
            return Differ.diff(from, to);
        }

        /** What the difference lists, in the words of {@link Edits}; relabelled nodes are left out. */
        Set<String> listed() {
            Set<String> listed = new TreeSet<>();
            for (Change change : diff().changes()) {
                Set<ChangeKind> kinds = new HashSet<>(change.kinds());
                kinds.remove(ChangeKind.RELABELLED);
                if (!kinds.isEmpty()) {
                    String what = kinds.stream().sorted().map(ChangeKind::code).collect(Collectors.joining("+"));
                    listed.add(what + " " + keys(oldDraft, change.from()) + ">" + keys(newDraft, change.to()));
                }
            }
            return listed;
        }

        private static String keys(Draft draft, List<Side> sides) {
            return sides.stream()
                    .map(side -> String.valueOf(draft.key(side.id())))
                    .collect(Collectors.joining(","));
        }
    }

    private static List<Part> copy(List<Part> parts) {
        return new ArrayList<>(parts.stream().map(Part::copy).toList());
    }

    @Property(tries = 300)
    void aRevisionDoesNotDifferFromItself(@ForAll long seed) {
        Revision revision = Case.edited(seed, 0).from();
        assertThat(Differ.diff(revision, revision).isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void eachNodeIsInExactlyOneChange(@ForAll long seed) {
        Case any = Case.edited(seed, 12);
        RevisionDiff diff = any.diff();
        assertThat(sides(diff.entries().stream().flatMap(change -> change.from().stream())))
                .containsExactlyInAnyOrderElementsOf(ids(any.from()));
        assertThat(sides(diff.entries().stream().flatMap(change -> change.to().stream())))
                .containsExactlyInAnyOrderElementsOf(ids(any.to()));
    }

    private static List<NodeId> sides(Stream<Side> sides) {
        return sides.map(Side::id).toList();
    }

    private static List<NodeId> ids(Revision revision) {
        return revision.preorder().stream().map(node -> node.id()).toList();
    }

    @Property(tries = 200)
    void readBackwardsTheKindsAreInverted(@ForAll long seed) {
        Case any = Case.edited(seed, 12);
        assertThat(told(Differ.diff(any.to(), any.from()), true)).isEqualTo(told(any.diff(), false));
    }

    private static Set<String> told(RevisionDiff diff, boolean backwards) {
        return diff.changes().stream()
                .map(change -> backwards
                        ? change.kinds().stream()
                                        .map(ChangeKind::inverse)
                                        .sorted()
                                        .toList() + " " + sides(change.to().stream()) + sides(change.from().stream())
                                + change.severity()
                        : change.kinds().stream().sorted().toList() + " " + sides(change.from().stream())
                                + sides(change.to().stream()) + change.severity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 100)
    void itIsTheSameEachTime(@ForAll long seed) {
        assertThat(Case.edited(seed, 8).diff()).isEqualTo(Case.edited(seed, 8).diff());
    }

    @Property(tries = 200)
    void redlinesGiveBothTexts(@ForAll long seed) {
        for (Change change : Case.edited(seed, 12).diff().changes()) {
            if (!change.isGroup()) {
                assertThat(change.words().before()).isEqualTo(joined(change.from()));
                assertThat(change.words().after()).isEqualTo(joined(change.to()));
            }
        }
    }

    private static String joined(List<Side> sides) {
        return sides.stream().map(Side::text).collect(Collectors.joining("\n"));
    }

    @Property(tries = 200)
    void numberingADocumentAnewIsOneChangeAndNoAmendment(@ForAll long seed) {
        Random random = new Random(seed);
        List<Part> document = new RandomParts(random).document(3, 6);
        Case numbered = Case.of(Draft.Style.NONE, document, Draft.Style.NUMBERS, document, Set.of());
        assertThat(numbered.diff().changes()).singleElement().satisfies(change -> {
            assertThat(change.kinds()).containsExactly(ChangeKind.RELABELLED);
            assertThat(change.relabelling()).contains(Relabelling.EXPLICIT);
            assertThat(change.severity()).isEqualTo(ChangeSeverity.COSMETIC);
        });
    }

    @Property(tries = 200)
    void aShuffleGivesOnlyMovesAndWhatFollowsFromThem(@ForAll long seed) {
        Random random = new Random(seed);
        List<Part> old = new RandomParts(random).document(5, 6);
        List<Part> young = copy(old);
        Collections.shuffle(young, random);
        young.forEach(section -> Collections.shuffle(section.parts(), random));
        RevisionDiff diff = Case.of(Draft.Style.NUMBERS, old, Draft.Style.NUMBERS, young, Set.of())
                .diff();
        assertThat(diff.changes())
                .allSatisfy(change -> assertThat(Set.of(ChangeKind.MOVED, ChangeKind.RELABELLED))
                        .containsAll(change.kinds()));
        assertThat(diff.changes())
                .allSatisfy(change -> assertThat(change.relabelling().orElse(Relabelling.CONSEQUENTIAL))
                        .isEqualTo(Relabelling.CONSEQUENTIAL));
    }

    @Property(tries = 200)
    void aBudgetThatChangesTheResultIsTold(@ForAll long seed) {
        Case any = Case.edited(seed, 12);
        RevisionDiff diff = Differ.diff(any.from(), any.to(), DiffOptions.DEFAULT.withBudget(0));
        if (diff.limit().isEmpty()) {
            assertThat(diff.changes()).isEqualTo(any.diff().changes());
        }
        assertThat(any.diff().limit()).isEmpty();
    }

    @Example
    void aSmallBudgetIsUsedUpByAnAmendment() {
        Case any = Case.edited(1, 12);
        assertThat(any.diff().changes()).anyMatch(change -> change.is(ChangeKind.AMENDED));
        RevisionDiff diff = Differ.diff(any.from(), any.to(), DiffOptions.DEFAULT.withBudget(0));
        assertThat(diff.limit()).isPresent();
    }

    @Property(tries = 500)
    void aSingleEditIsListedAndNothingElse(@ForAll long seed) {
        Case any = Case.edited(seed, 1);
        assertThat(any.listed()).isEqualTo(any.expected());
    }

    @Property(tries = 1)
    void manyEditsAreFoundAndLittleElse() {
        int expected = 0;
        int listed = 0;
        int right = 0;
        for (long seed = 0; seed < 200; seed++) {
            Case any = Case.edited(seed, 8);
            Set<String> found = any.listed();
            expected += any.expected().size();
            listed += found.size();
            right += (int) found.stream().filter(any.expected()::contains).count();
        }
        // What two edits beside each other did can often be told in several ways, so not all is found as it was made.
        assertThat((double) right / listed).as("precision").isGreaterThan(0.95);
        assertThat((double) right / expected).as("recall").isGreaterThan(0.95);
    }
}
