package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.SourceReader;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.SavedFile;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads facts files that users name. */
public final class FactsFiles {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private FactsFiles() {}

    /**
     * The facts of the app that is open under this name, in a file, or on standard input for {@code -}. Warnings are told.
     *
     * @throws Refusal if it cannot be read or has errors
     */
    public static Facts read(Context context, Selected selected, String name) {
        Optional<LoadedApp> open = context.session().app(name);
        if (open.isEmpty()) {
            boolean mayBePart = context.invocation().command().syntax().arguments().stream()
                    .anyMatch(argument -> argument.kind() == Kind.FACTS_FILE_OR_PART);
            refuseUnlessFile(context, name, mayBePart ? References.names(selected) : List.of());
        }
        return open.isPresent() ? open.get().facts() : read(context, selected, source(context, name));
    }

    /**
     * In a session, a word that is the name of nothing may be a slip of any kind.
     *
     * @param parts what parts of the policy can be called; empty where none can be meant
     * @throws Refusal if there is no file of this name, and it does not look like that of a file
     */
    static void refuseUnlessFile(Context context, String name, List<String> parts) {
        boolean isPlain = !name.equals(STANDARD_INPUT) && !FileNames.isPath(name);
        if (context.surface() != Surface.SHELL || !isPlain || isThere(name)) {
            return;
        }
        List<String> known = new ArrayList<>(parts);
        context.session().apps().forEach(app -> known.add(app.name()));
        boolean mayBePart = !parts.isEmpty();
        throw Refusal.of(
                ExitCode.FAILURE,
                "there is no " + (mayBePart ? "part of the policy, " : "") + "open app or file '" + name + "'",
                startOfOne(context.session(), name)
                        .or(() -> Suggestion.hint(name, known))
                        .or(() -> NearFiles.hint(name))
                        .or(() -> OpenApps.hint(context.session()).filter(any -> !mayBePart))
                        .or(() -> Optional.of(
                                (mayBePart ? "'toc' lists the parts, " : "") + "'use' lists the apps that are open")));
    }

    /** The only open app whose name starts so may be meant. */
    private static Optional<String> startOfOne(Session session, String start) {
        List<String> names = session.apps().stream()
                .map(LoadedApp::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT)))
                .toList();
        return names.size() == 1 ? Optional.of("did you mean '" + names.get(0) + "'?") : Optional.empty();
    }

    private static Facts read(Context context, Selected selected, Checked<SourceText> file) {
        Checked<Facts> facts = file.then(source ->
                FactsReader.read(source, selected.policy(), selected.revision().id()));
        if (!facts.isValid()) {
            throw Refusal.invalid(facts.diagnostics());
        }
        if (!facts.diagnostics().isEmpty()) {
            context.tell(facts.diagnostics());
        }
        return facts.orThrow();
    }

    /**
     * An app from a file; the session keeps what the file says, so that it can tell later what was changed.
     *
     * @throws Refusal if it cannot be read or has errors
     */
    public static LoadedApp open(Context context, Selected selected, String name) {
        Checked<SourceText> source = source(context, name);
        Facts facts = read(context, selected, source);
        context.session().keepFile(name, new SavedFile(source.orThrow(), facts));
        return LoadedApp.of(facts, name);
    }

    /**
     * The facts in several files, and in the facts files of directories.
     *
     * @throws Refusal if one of them cannot be read or has errors; what is wrong with the others has been told
     */
    public static List<Facts> readAll(Context context, Selected selected, List<String> names) {
        List<Facts> all = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String name : files(names)) {
            try {
                all.add(read(context, selected, name));
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        }
        if (!refusals.isEmpty()) {
            Refusal worst =
                    refusals.stream().max(Comparator.comparing(Refusal::code)).orElseThrow();
            refusals.stream().filter(refusal -> refusal != worst).forEach(context::tell);
            throw worst;
        }
        return all;
    }

    /** The names, with the facts files in it in place of a directory. */
    public static List<String> files(List<String> names) {
        return files(names, file -> false);
    }

    /** The same, and files of many apps as well. */
    public static List<String> filesAndLines(List<String> names) {
        return files(names, JsonLines::isNameOf);
    }

    private static List<String> files(List<String> names, Predicate<String> others) {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (isDirectory(name)) {
                List<String> inside = inDirectory(name, others);
                if (inside.isEmpty()) {
                    throw Refusal.unreadable(name, "this directory holds no facts files (.yaml, .yml, .json)");
                }
                files.addAll(inside);
            } else {
                files.add(name);
            }
        }
        return files;
    }

    /** Whether there is a file or directory of this name. */
    public static boolean isThere(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isDirectory(String name) {
        try {
            return !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> inDirectory(String name, Predicate<String> others) {
        try (Stream<Path> entries = Files.list(Path.of(name))) {
            return entries.map(Path::toString)
                    .filter(file -> FileNames.isOfData(file) || others.test(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refusal.unreadable(name, "it cannot be listed");
        }
    }

    /**
     * The text of a file, or of standard input for {@code -}.
     *
     * @throws Refusal if it cannot be read
     */
    public static Checked<SourceText> source(Context context, String name) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                if (context.surface() == Surface.SHELL) {
                    throw Refusal.unreadable(name, "in the shell, standard input is where commands come from");
                }
                return SourceReader.read(STANDARD_INPUT, context.console().input());
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw Refusal.unreadable(name, "it is a directory");
            }
            // To open a pipe is to wait for its writer, and nothing can stop that wait.
            if (context.surface() == Surface.SHELL && Files.exists(path) && !Files.isRegularFile(path)) {
                throw Refusal.unreadable(name, "it is not a regular file");
            }
            return SourceReader.read(path);
        } catch (NoSuchFileException e) {
            throw Refusal.unreadable(
                    name, "there is no such file", NearFiles.hint(name).or(() -> OpenApps.hint(context.session())));
        } catch (IOException | InvalidPathException e) {
            throw Refusal.unreadable(name, e);
        }
    }
}
