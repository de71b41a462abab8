package dev.proviso.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.RevisionId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionStepTest {

    @ParameterizedTest
    @CsvSource({
        "r1, r2, r1.1, r1.0.1",
        "r1.0.1, r2.0.0, r1.1.0, r1.0.2",
        "1.4, 2.0, 1.5, 1.4.1",
        "v2.10.9, v3.0.0, v2.11.0, v2.10.10",
        "rev-7, rev-8, rev-7.1, rev-7.0.1",
        "r1899, r1900, r1899.1, r1899.0.1",
    })
    void raisesTheNumberThatItIsNamedAfter(String predecessor, String major, String minor, String patch) {
        assertThat(VersionStep.MAJOR.after(new RevisionId(predecessor))).contains(new RevisionId(major));
        assertThat(VersionStep.MINOR.after(new RevisionId(predecessor))).contains(new RevisionId(minor));
        assertThat(VersionStep.PATCH.after(new RevisionId(predecessor))).contains(new RevisionId(patch));
        assertThat(VersionStep.NONE.after(new RevisionId(predecessor))).isEmpty();
    }

    @Test
    void aNameThatAnotherRevisionHasIsPassedOver() {
        Set<RevisionId> taken = Set.of(new RevisionId("r2"), new RevisionId("r1.1"), new RevisionId("r1.2"));

        assertThat(VersionStep.MAJOR.after(new RevisionId("r1"), taken)).contains(new RevisionId("r3"));
        assertThat(VersionStep.MINOR.after(new RevisionId("r1"), taken)).contains(new RevisionId("r1.3"));
        assertThat(VersionStep.PATCH.after(new RevisionId("r1"), taken)).contains(new RevisionId("r1.0.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03",
                "2026-03-01",
                "2026.03",
                "2026",
                "draft",
                "1.2.3.4",
                "r1-final",
                "r99999999999999999999"
            })
    void daysAndWordsHaveNoNext(String id) {
        assertThat(VersionStep.MAJOR.after(new RevisionId(id))).isEmpty();
    }

    @Test
    void stepsFollowFromTendencies() {
        assertThat(Tendency.TIGHTENING.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(Tendency.LOOSENING.step()).isEqualTo(VersionStep.MINOR);
        assertThat(Tendency.CLARIFYING.step()).isEqualTo(VersionStep.PATCH);
        assertThat(Tendency.EDITORIAL.step()).isEqualTo(VersionStep.PATCH);
        assertThat(Tendency.UNCHANGED.step()).isEqualTo(VersionStep.NONE);
    }
}
