package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Facts files one behind another, each on a line of its own (https://jsonlines.org). Blank lines do not count. */
final class JsonLines {

    private static final String ENDING = "\\.(jsonl|ndjson)$";

    private JsonLines() {}

    /** Whether a file is one of this kind, by its name. */
    static boolean isNameOf(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*" + ENDING);
    }

    /** What stands on each line; an app that gives no name for itself is named after file and line. */
    static List<SourceText> lines(SourceText source) {
        String name = source.name()
                .replaceFirst("(?i)" + ENDING, "")
                .replaceAll("^.*[/\\\\]", "")
                .replace('.', '-');
        List<SourceText> sources = new ArrayList<>();
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            sources.add(new SourceText(name + ":" + (i + 1), lines[i]));
        }
        return sources;
    }

    /** Reads one line of a file; what is wrong with it is told at its place in the file. */
    static <T> Checked<T> read(SourceText file, int index, SourceText line, Function<SourceText, Checked<T>> reader) {
        Checked<T> read = reader.apply(line);
        return new Checked<>(
                read.value(),
                read.diagnostics().stream()
                        .map(diagnostic -> moved(diagnostic, file.name(), index))
                        .toList());
    }

    private static Diagnostic moved(Diagnostic diagnostic, String file, int lines) {
        Location at = diagnostic.location();
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                diagnostic.message(),
                new Location(file, at.line() + lines, at.column(), at.endLine() + lines, at.endColumn()),
                diagnostic.excerpt(),
                diagnostic.hint());
    }
}
