package dev.proviso.shell.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedSidesTest {

    @ParameterizedTest
    @ValueSource(strings = {"r1..r2", "r1", "r2", "latest"})
    void oneWordMayNameBothSides(String word) {
        assertThat(new Cli().run("diff", word)).isEqualTo(new Cli().run("diff", "r1", "r2"));
    }

    @Test
    void partsStandBehindARange() {
        assertThat(new Cli().run("diff", "r1..r2", "A.4")).isEqualTo(new Cli().run("diff", "r1", "r2", "A.4"));
    }

    @Test
    void whatIsNoRevisionIsComparedWithNothing() {
        assertThat(new Cli().run("diff", "nope").err()).contains("'diff' needs TO", "write 'diff nope TO'");
    }

    @Test
    void theFileOfAPageMayBeGivenInShort(@TempDir Path directory) {
        Path page = directory.resolve("diff.html");

        new Cli().run("diff", "r1", "r2", "--format", "html", "-o", page.toString());

        assertThat(Files.exists(page)).isTrue();
    }
}
