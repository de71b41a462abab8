package dev.proviso.shell.facts;

import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.usage.NearWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that may be meant by the name of one that is not there. */
final class NearFiles {

    /** In a directory with more files, somebody with more patience has to look. */
    private static final int MOST = 2_000;

    private static final int SOME = 3;

    private NearFiles() {}

    /** What to try instead; empty if nothing there is called much like it. */
    static Optional<String> hint(String name) {
        int start = name.lastIndexOf('/') + 1;
        String directory = name.substring(0, start);
        try {
            Path path = Path.of(directory.isEmpty() ? "." : directory);
            if (!Files.isDirectory(path)) {
                return Optional.of("there is no directory '" + directory + "' either");
            }
            List<String> names = names(path);
            String wanted = name.substring(start);
            return names.stream()
                    .filter(any -> stem(any).equalsIgnoreCase(wanted))
                    .findFirst()
                    .or(() -> NearWord.of(wanted, names))
                    .map(found -> directory + found)
                    .or(() -> directory.isEmpty() ? below(wanted) : Optional.empty())
                    .map(found -> "did you mean '" + found + "'?");
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> below(String start) {
        List<String> found = FilesBelow.starting(start);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("' or '", found.subList(0, Math.min(SOME, found.size()))));
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.[^.]*$", "");
    }

    /** A directory without facts is not what somebody means to use. */
    private static boolean leadsToFacts(Path entry) {
        if (!Files.isDirectory(entry)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(entry)) {
            return inside.limit(MOST).anyMatch(file -> FileNames.isOfFacts(String.valueOf(file.getFileName())));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static List<String> names(Path directory) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (FileNames.isOfFacts(name) || leadsToFacts(entry)) {
                    names.add(name);
                }
                if (names.size() == MOST) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        names.sort(null);
        return names;
    }
}
