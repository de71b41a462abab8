package dev.proviso.shell.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clause of which the parts say everything. */
class WordlessClauseTest {

    @Test
    void itIsShownAsOneWithoutWordsOfItsOwn(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(
                folder.resolve("act.txt"),
                "PLOTS ACT\n\n1. (1) You must dig.\n   (2) You must water.\n\n2. You must rest on Sundays.\n");
        new Cli()
                .run(
                        "import",
                        "--policy",
                        "act",
                        text.toString(),
                        "-o",
                        folder.resolve("act/r1.yaml").toString());

        String shown = new Cli()
                .run("show", "--repository", folder.toString(), "--policy", "act", "1")
                .out();

        assertThat(shown).contains("no words of its own").contains("You must dig.");
    }
}
