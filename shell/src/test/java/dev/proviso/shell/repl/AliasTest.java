package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.settings.Alias;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.settings.Settings;
import dev.proviso.shell.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of one's own for lines of the shell. */
class AliasTest {

    @TempDir
    Path folder;

    @Test
    void itStandsForItsLineAndTakesWhatIsBehind() {
        assertThat(new Cli()
                        .session("alias see = show A.4", "see --format json")
                        .out())
                .contains("see = show A.4\n{\"policy\"");
        assertThat(new Cli()
                        .session("alias two = 'toc A.4; toc B.4'", "two; toc C.4")
                        .out())
                .contains("A.4 ", "B.4 ", "C.4 ");
    }

    @Test
    void wordsBehindItStandWhereItsLineWantsThem() {
        assertThat(new Cli().session("alias t = toc $1 --format json", "t A.4").out())
                .endsWith(new Cli().session("toc A.4 --format json").out());
        assertThat(new Cli()
                        .session("alias both = 'toc $2; search $1'", "both 'sell data' A.4 --limit 1")
                        .out())
                .endsWith(new Cli()
                        .session("toc A.4", "search 'sell data' --limit 1")
                        .out());
        assertThat(new Cli().session("alias both = toc $1 $2", "both A.4").err())
                .contains("'both' wants 2 words behind it, and there is 1");
    }

    @Test
    void changesThatItMakesCanBeUndoneAndRepeatedOutside() {
        assertThat(new Cli()
                        .session("alias none = set breaches = []", "none", "check A.9", "cmd", "undo")
                        .out())
                .contains("proviso -c 'set breaches = []; check A.9'")
                .endsWith("undid: set breaches = []\n");
    }

    @Test
    void itIsListedAndForgotten() {
        assertThat(new Cli()
                        .session("alias b = toc B", "alias a = toc A", "alias")
                        .out())
                .endsWith("a = toc A\nb = toc B\n");
        assertThat(new Cli().session("alias x = toc A", "unalias x", "x").err()).contains("there is no command 'x'");
        assertThat(new Cli().session("unalias a").err()).contains("there is no alias 'a'");
        assertThat(new Cli().session("alias").err()).contains("there are no aliases");
    }

    @Test
    void itTakesNothingAwayAndComesToAnEnd() {
        assertThat(new Cli().session("alias show = toc").err()).contains("another kind already");
        assertThat(new Cli().session("alias clauses = toc").err()).contains("another kind already");
        assertThat(new Cli().session("alias Show me = toc").err()).contains("this defines no alias");
        assertThat(new Cli().session("alias a = b", "alias b = a", "a").err()).contains("more than 16 deep");
    }

    @Test
    void theFileKeepsThemAndAllElse() throws IOException {
        Path path = Files.writeString(folder.resolve("settings"), "# mine\nalias c = check A.4\ntiming = on\n");
        SettingsFile file = new SettingsFile(path);

        Settings read = file.read().settings();
        assertThat(read.alias("c")).contains(new Alias("c", "check A.4"));
        assertThat(read.isOn(Setting.TIMING)).isTrue();
        assertThat(file.aliased("c", Optional.of("check 4; toc")))
                .isEqualTo("# mine\nalias c = check 4; toc\ntiming = on\n");
        assertThat(file.aliased("d", Optional.of("toc"))).endsWith("timing = on\nalias d = toc\n");
        assertThat(file.aliased("c", Optional.empty())).isEqualTo("# mine\ntiming = on\n");
        assertThat(file.changed(Setting.TIMING, "off")).contains("alias c = check A.4\n");
    }

    @Test
    void whatIsWrongInTheFileIsToldWithItsPlace() throws IOException {
        Path path = Files.writeString(folder.resolve("settings"), "timing = on\nalias Wrong = toc\n");

        assertThat(new SettingsFile(path).read().diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.location().line()).isEqualTo(2);
            assertThat(diagnostic.message()).isEqualTo("this defines no alias");
        });
    }
}
