package dev.proviso.shell.diff;

import dev.proviso.analysis.effect.NormChange;
import dev.proviso.analysis.effect.NormEffect;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.write.FactsWriter;
import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the apps that show what a change does as facts files, named by the norm: {@code no-sale-caught.yaml}, {@code no-sale-released.yaml}. */
final class WitnessFiles {

    private final Path folder;
    private int written;

    private WitnessFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws Refusal if that is not the name of a directory, or it cannot be made */
    static WitnessFiles in(String folder) {
        try {
            return new WitnessFiles(Files.createDirectories(Path.of(folder)));
        } catch (InvalidPathException e) {
            throw Refusal.of(ExitCode.USAGE, "'" + folder + "' is not the name of a directory");
        } catch (IOException e) {
            throw Refusal.of(ExitCode.FAILURE, "cannot make the directory '" + folder + "': " + e.getMessage());
        }
    }

    /**
     * Writes those of the changes that are shown.
     *
     * @throws Refusal if a file cannot be written; it is then as it was
     */
    void add(Comparison comparison, Optional<String> pair) {
        Set<NormChange> changes = new LinkedHashSet<>();
        comparison
                .changes()
                .forEach(change -> changes.addAll(comparison.meaning().of(change)));
        for (NormChange change : changes) {
            NormEffect effect = change.effect();
            effect.caught().ifPresent(app -> write(name(effect, "caught", pair), app));
            effect.released().ifPresent(app -> write(name(effect, "released", pair), app));
        }
    }

    private static String name(NormEffect effect, String what, Optional<String> pair) {
        List<NormId> norms =
                Stream.concat(effect.after().stream(), effect.before().stream()).toList();
        String file =
                pair.map(name -> name.replaceAll("[^A-Za-z0-9]+", "-") + "-").orElse("");
        return file + norms.get(0) + "-" + what;
    }

    private void write(String name, Facts app) {
        Facts named = new Facts(name, app.title(), app.asOf(), app.values(), app.evidence(), app.locations());
        Path file = folder.resolve(name + ".yaml");
        try {
            FileReplacement.write(file, FactsWriter.write(named));
            written++;
        } catch (IOException e) {
            throw Refusal.of(ExitCode.FAILURE, "cannot write '" + file + "': " + e.getMessage());
        }
    }

    /** Says how many were written. */
    void tell(Context context) {
        context.console()
                .noticePage()
                .line(
                        written == 0
                                ? "no app shows a difference"
                                : written + (written == 1 ? " app" : " apps") + " written to " + folder);
    }
}
