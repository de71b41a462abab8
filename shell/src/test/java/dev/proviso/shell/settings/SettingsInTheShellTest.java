package dev.proviso.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsInTheShellTest {

    @TempDir
    Path folder;

    @Test
    void bothWaysToWriteItChangeASetting() {
        assertThat(new Cli().session("set option timing on", "version").err()).containsPattern("[0-9.]+ (ms|s)\n");
        assertThat(new Cli()
                        .session("settings format csv; count clauses by modality limit 1")
                        .out())
                .contains("modality,count\n");
    }

    @Test
    void aCommandWithoutTheFormatKeepsItsOwnAndAnOptionCountsMore() {
        assertThat(new Cli().session("settings format csv; show A.4").out()).contains("You will not sell");
        assertThat(new Cli()
                        .session("settings format csv; count clauses by modality limit 1 --format json")
                        .out())
                .contains("{\"");
    }

    @Test
    void setStillStatesFacts() {
        assertThat(new Cli().session("set option = true").err())
                .contains("option")
                .doesNotContain("setting");
    }

    @Test
    void wrongNamesAndValuesAreToldWithWhatMayBeMeant() {
        assertThat(new Cli().session("settings themee dark").err()).contains("did you mean 'theme'?");
        assertThat(new Cli().session("settings theme drak").err()).contains("did you mean 'dark'?");
    }

    @Test
    void savedOnesGoIntoTheFile() throws IOException {
        new Cli().with("XDG_CONFIG_HOME", folder.toString()).session("settings editing-mode vi --save");

        assertThat(Files.readString(folder.resolve("proviso/settings"))).isEqualTo("editing-mode = vi\n");
    }

    @Test
    void thePlainThemeSaysInWordsWhatMarksWouldShow() {
        assertThat(new Cli()
                        .session("settings theme plain; clauses where modalty = power")
                        .err())
                .contains("at line 1, column 15: modalty")
                .doesNotContain("^^^");
    }

    @Test
    void aThemeHasItsOwnColours() {
        assertThat(new Cli()
                        .run("--color", "always", "-c", "settings theme light; show A.4")
                        .out())
                .contains("\u001b[1;38;5;24m");
        assertThat(new Cli()
                        .run("--color", "always", "-c", "settings theme plain; show A.4")
                        .out())
                .endsWith("Customer\n");
    }
}
