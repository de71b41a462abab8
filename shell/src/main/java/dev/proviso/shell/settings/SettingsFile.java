package dev.proviso.shell.settings;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.model.diagnostic.Suggestion;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The file that keeps a person's settings: a line for each, {@code name = value}. Blank lines, and what starts with {@code #}, say nothing.
 * A value in double quotes keeps its blanks at the ends. {@code alias NAME = LINE} is an {@link Alias}. Of two lines for one setting the later one counts.
 */
public final class SettingsFile {

    private static final long LARGEST = 100_000;
    private static final String ALIAS = "alias ";

    private final Path path;

    public SettingsFile(Path path) {
        this.path = path;
    }

    /**
     * Where the platform keeps such files: {@code $XDG_CONFIG_HOME}, or {@code ~/.config}; {@code ~/Library/Application Support} on
     * macOS, {@code %APPDATA%} on Windows. Empty where nothing tells the user's home.
     *
     * @param system the name of the operating system, as Java has it
     */
    public static Optional<SettingsFile> of(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        String home = environment.getOrDefault("HOME", "");
        Optional<Path> folder = folder("", environment.getOrDefault("XDG_CONFIG_HOME", ""));
        if (folder.isEmpty() && name.startsWith("windows")) {
            folder = folder("", environment.getOrDefault("APPDATA", ""));
        } else if (folder.isEmpty()) {
            folder = folder(name.startsWith("mac") ? "Library/Application Support" : ".config", home);
        }
        return folder.map(found -> new SettingsFile(found.resolve("proviso").resolve("settings")));
    }

    /** A path that is not absolute is none, as the XDG specification has it. */
    private static Optional<Path> folder(String inside, String root) {
        return root.isEmpty() || !Path.of(root).isAbsolute()
                ? Optional.empty()
                : Optional.of(Path.of(root).resolve(inside));
    }

    /** Where it is, or would be. */
    public Path path() {
        return path;
    }

    /**
     * What a file says.
     *
     * @param diagnostics what is wrong with it; the lines that are right count all the same
     */
    public record Read(Settings settings, List<Diagnostic> diagnostics) {
        public Read {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads it; a file that is not there says nothing. */
    public Read read() {
        if (!Files.exists(path)) {
            return new Read(Settings.STANDARD, List.of());
        }
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return unreadable("it is no file of settings");
            }
            return read(Files.readAllLines(path));
        } catch (CharacterCodingException e) {
            return unreadable("it is no text in UTF-8");
        } catch (IOException e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Read unreadable(String why) {
        return new Read(
                Settings.STANDARD,
                List.of(new Diagnostic(
                        Problem.NOT_READABLE.code(),
                        Severity.WARNING,
                        "the settings cannot be read: " + why,
                        Location.startOf(path.toString()),
                        "",
                        Optional.of("the shell works without them"))));
    }

    private Read read(List<String> lines) {
        Settings settings = Settings.STANDARD;
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            if (isAlias(line)) {
                Optional<Alias> alias = Alias.of(definition(line));
                settings = alias.map(settings::with).orElse(settings);
                if (alias.isEmpty()) {
                    diagnostics.add(at(
                            i,
                            line,
                            line.indexOf(ALIAS),
                            line.strip(),
                            Problem.WRONG_SHAPE,
                            "this defines no alias",
                            Optional.of("write " + ALIAS + "NAME = LINE, the name in small letters")));
                }
                continue;
            }
            Optional<Setting> setting = named(line);
            int equals = line.indexOf('=');
            if (setting.isEmpty() || equals < 0) {
                String name = name(line);
                diagnostics.add(at(
                        i,
                        line,
                        line.indexOf(name),
                        name,
                        setting.isEmpty() ? Problem.UNKNOWN_KEY : Problem.WRONG_SHAPE,
                        setting.isEmpty() ? "there is no setting '" + name + "'" : "'" + name + "' has no value",
                        setting.isEmpty()
                                ? Suggestion.hint(name, Setting.words())
                                        .or(() -> Optional.of("there is " + String.join(", ", Setting.words())))
                                : Optional.of("write " + name + " = VALUE")));
                continue;
            }
            String value = unquoted(line.substring(equals + 1).strip());
            Optional<String> complaint = setting.get().complaint(value);
            if (complaint.isPresent()) {
                int start = Math.max(0, line.indexOf(value, equals + 1));
                diagnostics.add(at(
                        i,
                        line,
                        start,
                        value,
                        Problem.BAD_VALUE,
                        complaint.get(),
                        setting.get().hint(value)));
            } else {
                settings = settings.with(setting.get(), value);
            }
        }
        return new Read(settings, diagnostics);
    }

    private static boolean isAlias(String line) {
        return line.stripLeading().startsWith(ALIAS);
    }

    private static String definition(String line) {
        return line.strip().substring(ALIAS.length());
    }

    private static String name(String line) {
        return line.split("=", 2)[0].strip();
    }

    private static Optional<Setting> named(String line) {
        return Setting.named(name(line));
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Wrong settings are no reason not to work: they are warned of. */
    private Diagnostic at(
            int index, String line, int start, String what, Problem problem, String message, Optional<String> hint) {
        int column = line.codePointCount(0, start) + 1;
        int end = column + Math.max(1, what.codePointCount(0, what.length()));
        return new Diagnostic(
                problem.code(),
                Severity.WARNING,
                message,
                new Location(path.toString(), index + 1, column, index + 1, end),
                line,
                hint);
    }

    /**
     * The lines of the file with an alias defined anew, in place or behind the last line, or taken out. Everything else stays.
     *
     * @param line that it is to stand for; empty to take it out
     * @throws IOException if the file is there and cannot be read
     */
    public String aliased(String name, Optional<String> line) throws IOException {
        List<String> lines = lines();
        Optional<String> written = line.map(text -> ALIAS + new Alias(name, text));
        int first = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean isIt = isAlias(lines.get(i))
                    && Alias.of(definition(lines.get(i))).map(Alias::name).equals(Optional.of(name));
            if (isIt) {
                lines.remove(i);
                first = i;
            }
        }
        int at = first < 0 ? lines.size() : first;
        written.ifPresent(text -> lines.add(at, text));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private List<String> lines() throws IOException {
        return Files.exists(path) ? new ArrayList<>(Files.readAllLines(path)) : new ArrayList<>();
    }

    /**
     * The lines of the file with a value changed: in place, or behind the last line if the setting is not in it. Everything else stays.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public String changed(Setting setting, String value) throws IOException {
        List<String> lines = lines();
        boolean hasBlankEnds = !value.equals(value.strip());
        String line = setting.word() + " = " + (hasBlankEnds || value.isEmpty() ? '"' + value + '"' : value);
        boolean isThere = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).stripLeading().startsWith("#")
                    && named(lines.get(i)).equals(Optional.of(setting))) {
                lines.set(i, line);
                isThere = true;
            }
        }
        if (!isThere) {
            lines.add(line);
        }
        return String.join("\n", lines) + "\n";
    }
}
