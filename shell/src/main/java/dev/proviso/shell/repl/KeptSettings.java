package dev.proviso.shell.repl;

import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;

/** Writes the file of a person's settings. */
final class KeptSettings {

    private final SettingsFile file;

    private KeptSettings(SettingsFile file) {
        this.file = file;
    }

    /** What the file is to hold. */
    interface Content {
        String of(SettingsFile file) throws IOException;
    }

    /** Where it is, or would be; empty where nothing tells. */
    static Optional<SettingsFile> file(Context context) {
        return SettingsFile.of(context.console().surroundings().environment(), System.getProperty("os.name", ""));
    }

    /** @throws Refusal if nothing tells where the file is */
    static KeptSettings of(Context context) {
        return new KeptSettings(file(context)
                .orElseThrow(
                        () -> Refusal.of(ExitCode.FAILURE, "nothing tells where settings are kept: HOME is not set")));
    }

    /** @throws Refusal if it cannot be written; it is then as it was */
    void write(Content content) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.path().getParent()));
            FileReplacement.write(file.path(), content.of(file));
        } catch (IOException e) {
            throw Refusal.of(ExitCode.FAILURE, "cannot write '" + file.path() + "': " + e.getMessage());
        }
    }
}
