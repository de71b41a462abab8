package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader sees as one is one change. */
class GroupingTest {

    @Test
    void aSectionThatWentIsOneChangeWhateverMovedOutOfIt() {
        Part first = new Part(1, "Duties of partners", "");
        first.parts().add(new Part(2, "", "You will keep all data of our customers secret."));
        first.parts().add(new Part(3, "", "You will tell us of each breach without delay."));
        Part second = new Part(4, "Duties of resellers", "");
        second.parts().add(new Part(5, "", "You will name a person who answers questions of privacy."));
        Part moved = new Part(6, "", "You will answer requests of customers within ten days.");
        second.parts().add(moved);
        second.parts().add(new Part(7, "", "You will log each access to personal records."));
        Part young = first.copy();
        young.parts().add(0, moved.copy());

        List<Change> removed = Differ.diff(
                        new Draft(Draft.Style.NONE).revision("r1", List.of(first, second)),
                        new Draft(Draft.Style.NONE).revision("r2", List.of(young)))
                .changes()
                .stream()
                .filter(change -> change.is(ChangeKind.REMOVED))
                .toList();

        assertThat(removed)
                .singleElement()
                .satisfies(change -> assertThat(change.from()).hasSize(3));
    }
}
