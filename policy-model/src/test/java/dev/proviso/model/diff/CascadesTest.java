package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One thing that came or went renumbers what stands behind it, and that is one change. */
class CascadesTest {

    private static final String[] DUTIES = {
        "You will keep all data of our customers secret.",
        "You will tell us of each breach without delay.",
        "You will name a person who answers questions of privacy.",
        "You will store no password in clear text.",
        "You will answer requests of customers within ten days.",
        "You will log each access to personal records.",
        "You will train your staff once a year."
    };

    private static Part section(int key, String heading, String... clauses) {
        Part section = new Part(key, heading, "");
        for (int i = 0; i < clauses.length; i++) {
            section.parts().add(new Part(100 * key + i, "", clauses[i]));
        }
        return section;
    }

    private static List<String> list(List<Part> from, List<Part> to) {
        return Differ.diff(
                        new Draft(Draft.Style.NUMBERS).revision("r1", from),
                        new Draft(Draft.Style.NUMBERS).revision("r2", to))
                .changes()
                .stream()
                .map(CascadesTest::say)
                .toList();
    }

    private static String say(Change change) {
        return change.kinds().stream().map(ChangeKind::code).collect(Collectors.joining("+")) + " "
                + labels(change.from()) + ">" + labels(change.to());
    }

    private static String labels(List<Side> sides) {
        return sides.stream()
                .map(side ->
                        ".".repeat(side.depth()) + side.label().orElseThrow().text())
                .collect(Collectors.joining(","));
    }

    @Test
    void anInsertedClauseRenumbersItsFollowersInOneChange() {
        Part old = section(1, "Duties of partners", DUTIES);
        Part young = old.copy();
        young.parts().add(2, new Part(900, "", "You will rotate signing keys twice in each calendar year."));

        assertThat(list(List.of(old), List.of(young))).containsExactly("added >3", "relabelled 3,4,5,6,7>4,5,6,7,8");
    }

    @Test
    void whatWasAmendedAmongThemIsToldByItself() {
        Part old = section(1, "Duties of partners", DUTIES);
        Part young = old.copy();
        young.parts().remove(0);
        young.parts().get(2).write("You will store no password in clear text or in a log.");

        assertThat(list(List.of(old), List.of(young)))
                .containsExactlyInAnyOrder("removed 1>", "relabelled 2,3,5,6,7>1,2,4,5,6", "relabelled+amended 4>3");
    }

    @Test
    void twoInsertionsShiftByOneAndThenByTwo() {
        Part old = section(1, "Duties of partners", DUTIES);
        Part young = old.copy();
        young.parts().add(1, new Part(900, "", "You will rotate signing keys twice in each calendar year."));
        young.parts().add(5, new Part(901, "", "You will publish a contact for security researchers."));

        assertThat(list(List.of(old), List.of(young)))
                .containsExactly("added >2", "relabelled 2,3,4>3,4,5", "added >6", "relabelled 5,6,7>7,8,9");
    }

    @Test
    void rowsUnderDifferentParentsAreDifferentChanges() {
        Part one = section(1, "Duties of partners", DUTIES[0], DUTIES[1], DUTIES[2]);
        Part two = section(2, "Duties of resellers", DUTIES[3], DUTIES[4], DUTIES[5], DUTIES[6]);
        List<Part> young = new ArrayList<>(List.of(one.copy(), two.copy()));
        young.get(0).parts().remove(0);
        young.get(1).parts().remove(0);

        assertThat(list(List.of(one, two), young))
                .containsExactly("removed 1>", "relabelled 2,3>1,2", "removed 1>", "relabelled 2,3,4>1,2,3");
    }

    @Test
    void anInsertedSectionRenumbersTheSectionsBehindIt() {
        List<Part> old = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            old.add(section(i + 1, "Heading of part " + "abcd".charAt(i), DUTIES[i]));
        }
        List<Part> young = new ArrayList<>(old.stream().map(Part::copy).toList());
        young.add(1, section(9, "Wholly new matters", "Whoever lists an app pays the yearly fee in advance."));

        assertThat(list(old, young)).containsExactly("added >2,.1", "relabelled 2,3,4>3,4,5");
    }
}
