package dev.proviso.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.benchmarks.data.RevisedText;
import dev.proviso.importer.ImportRequest;
import dev.proviso.importer.Importer;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Revision;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is compared has the size and the changes that the table speaks of, and the comparison finds them. */
class RevisedTextTest {

    private static final int CLAUSES = 400;

    @Test
    void fiveOfAHundredClausesAreAmendedAndTwoMoved() {
        RevisedText text = RevisedText.of(CLAUSES);
        Revision before = revision(text.before());

        RevisionDiff diff = Differ.diff(before, revision(text.after()));

        assertThat(before.preorder().stream().filter(node -> node instanceof Clause))
                .hasSize(CLAUSES);
        assertThat(count(diff, ChangeKind.AMENDED)).isEqualTo(CLAUSES * 5L / 100);
        assertThat(count(diff, ChangeKind.MOVED)).isEqualTo(CLAUSES * 2L / 100);
        assertThat(count(diff, ChangeKind.ADDED) + count(diff, ChangeKind.REMOVED))
                .isZero();
    }

    private static long count(RevisionDiff diff, ChangeKind kind) {
        return diff.changes().stream().filter(change -> change.is(kind)).count();
    }

    private static Revision revision(String text) {
        return Importer.read(text.getBytes(StandardCharsets.UTF_8), ImportRequest.of("terms.md"))
                .revision();
    }
}
