package dev.proviso.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Seal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealReplacementTest {

    private static final ContentHash OWN = ContentHash.of("own");
    private static final ContentHash BEFORE = ContentHash.of("before");
    private static final ContentHash OLD = ContentHash.of("old");
    private static final Seal BOTH = new Seal(Optional.of(OWN), Optional.of(BEFORE));

    @Test
    void hashesGoOnLinesOfTheirOwnAndNothingElseChanges() {
        assertThat(written(
                        "# why\r\nrevision: r2\r\nstatus: draft  # not yet\r\npredecessor:   r1 # before\r\nx:  [1]"))
                .isEqualTo("# why\r\nrevision: r2\r\nstatus: draft  # not yet\r\nhash: \"" + OWN
                        + "\"\r\npredecessor:   {revision: r1, hash: \"" + BEFORE + "\"} # before\r\nx:  [1]");
    }

    @Test
    void hashesThatAreThereAreReplaced() {
        assertThat(written("hash: '" + OLD + "' # sealed\nstatus: published\npredecessor:\n  hash: " + OLD
                        + "\n  revision: r1\n"))
                .isEqualTo("hash: \"" + OWN + "\" # sealed\nstatus: published\npredecessor:\n  hash: \"" + BEFORE
                        + "\"\n  revision: r1\n");
    }

    @Test
    void aPredecessorInKeysOfItsOwnGetsOneMore() {
        assertThat(written("status: draft\npredecessor:\n  revision: r1\n"))
                .isEqualTo("status: draft\nhash: \"" + OWN + "\"\npredecessor:\n  revision: r1\n  hash: \"" + BEFORE
                        + "\"\n");
        assertThat(written("status: draft\npredecessor: {revision: r1}"))
                .isEqualTo(
                        "status: draft\nhash: \"" + OWN + "\"\npredecessor: {revision: r1, hash: \"" + BEFORE + "\"}");
    }

    @Test
    void jsonStaysJson() {
        assertThat(written("{\n  \"status\": \"draft\",\n  \"predecessor\": \"r1\"\n}"))
                .isEqualTo("{\n  \"status\": \"draft\", \"hash\": \"" + OWN
                        + "\",\n  \"predecessor\": {\"revision\": \"r1\", \"hash\": \"" + BEFORE + "\"}\n}");
    }

    @Test
    void whatIsNotGivenStays() {
        String text = "status: draft\npredecessor: r1\n";

        assertThat(SealReplacement.replace(new SourceText("r2.yaml", text), Seal.NONE))
                .contains(text);
        assertThat(SealReplacement.replace(new SourceText("list.yaml", "- a\n"), BOTH))
                .isEmpty();
        assertThat(SealReplacement.replace(new SourceText("broken.yaml", "status: [\n"), BOTH))
                .isEmpty();
    }

    private static String written(String text) {
        return SealReplacement.replace(new SourceText("r2", text), BOTH).orElseThrow();
    }
}
