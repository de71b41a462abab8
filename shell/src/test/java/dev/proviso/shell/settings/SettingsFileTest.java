package dev.proviso.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    private SettingsFile file(String text) throws IOException {
        return new SettingsFile(Files.writeString(folder.resolve("settings"), text));
    }

    @Test
    void aLineGivesASettingItsValue() throws IOException {
        Settings settings = file("# mine\n\ntheme = light\nprompt = \"{app} $ \"\n  timing=on\ntheme = dark")
                .read()
                .settings();

        assertThat(settings.value(Setting.THEME)).isEqualTo("dark");
        assertThat(settings.value(Setting.PROMPT)).isEqualTo("{app} $ ");
        assertThat(settings.isOn(Setting.TIMING)).isTrue();
        assertThat(settings.value(Setting.EDITING_MODE)).isEqualTo("emacs");
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndTheRestCounts() throws IOException {
        SettingsFile.Read read =
                file("themee = dark\ntheme = drak\ntiming\nformat = json\n").read();

        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("DOC-005", "DOC-008", "DOC-007");
        assertThat(read.diagnostics().get(0).hint()).contains("did you mean 'theme'?");
        assertThat(read.diagnostics().get(1).hint()).contains("did you mean 'dark'?");
        assertThat(read.diagnostics().get(1).location().toString()).endsWith("settings:2:9");
        assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(read.settings().value(Setting.FORMAT)).isEqualTo("json");
    }

    @Test
    void aFileThatIsNotThereSaysNothingAndOneThatIsNoTextIsTold() throws IOException {
        assertThat(new SettingsFile(folder.resolve("none")).read().diagnostics())
                .isEmpty();
        assertThat(new SettingsFile(folder).read().diagnostics()).hasSize(1);
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 10});
        assertThat(new SettingsFile(bytes).read().diagnostics()).hasSize(1);
    }

    @Test
    void aChangeLeavesTheOtherLinesAsTheyAre() throws IOException {
        SettingsFile file = file("# mine\ntheme = dark\n\ntiming = on\n");

        assertThat(file.changed(Setting.THEME, "light")).isEqualTo("# mine\ntheme = light\n\ntiming = on\n");
        assertThat(file.changed(Setting.PROMPT, "> "))
                .isEqualTo("# mine\ntheme = dark\n\ntiming = on\nprompt = \"> \"\n");
    }

    @Test
    void itIsWhereThePlatformKeepsSuchFiles() {
        assertThat(path(Map.of("XDG_CONFIG_HOME", "/c", "HOME", "/h"), "Linux"))
                .contains(Path.of("/c/proviso/settings"));
        assertThat(path(Map.of("XDG_CONFIG_HOME", "relative", "HOME", "/h"), "Linux"))
                .contains(Path.of("/h/.config/proviso/settings"));
        assertThat(path(Map.of("HOME", "/h"), "Mac OS X"))
                .contains(Path.of("/h/Library/Application Support/proviso/settings"));
        assertThat(path(Map.of("APPDATA", "/a", "HOME", "/h"), "Windows 11")).contains(Path.of("/a/proviso/settings"));
        assertThat(path(Map.of(), "Linux")).isEmpty();
    }

    private static Optional<Path> path(Map<String, String> environment, String system) {
        return SettingsFile.of(environment, system).map(SettingsFile::path);
    }
}
