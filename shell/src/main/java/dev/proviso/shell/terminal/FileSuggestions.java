package dev.proviso.shell.terminal;

import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.command.HomeDirectory;
import dev.proviso.shell.facts.FilesBelow;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names of files to go on with. */
final class FileSuggestions {

    private static final int MOST = 1_000;

    private FileSuggestions() {}

    /** The files in the directory that a word starts with: facts files, and directories to look into. */
    static List<Suggestion> of(String word, boolean onlyDirectories) {
        String typed = word.replace("\\", "");
        String prefix = typed.substring(0, typed.lastIndexOf('/') + 1);
        List<Suggestion> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory(prefix))) {
            for (Path entry : entries) {
                boolean isDirectory = Files.isDirectory(entry);
                String name = String.valueOf(entry.getFileName());
                if (isOffered(name, typed.substring(prefix.length()), isDirectory, onlyDirectories)) {
                    files.add(new Suggestion(
                            prefix + name + (isDirectory ? "/" : ""),
                            "",
                            isDirectory ? "directories" : "files",
                            !isDirectory));
                }
                if (files.size() == MOST) {
                    break;
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        files.sort(Comparator.comparing(Suggestion::value));
        return files;
    }

    /** The same; where nothing here starts so, facts files in the directories below whose names do. */
    static List<Suggestion> ofFacts(String word) {
        List<Suggestion> here = of(word, false);
        String start = word.toLowerCase(Locale.ROOT);
        boolean isPlain = !word.isEmpty() && word.indexOf('/') < 0 && word.indexOf('\\') < 0;
        if (!isPlain
                || here.stream()
                        .anyMatch(file -> file.value().toLowerCase(Locale.ROOT).startsWith(start))) {
            return here;
        }
        List<Suggestion> all = new ArrayList<>(here);
        FilesBelow.starting(word).forEach(file -> all.add(new Suggestion(file, "", "files", true)));
        return all;
    }

    private static Path directory(String prefix) {
        if (prefix.startsWith("~/")) {
            return Path.of(HomeDirectory.ofProcess(), prefix.substring(2));
        }
        return prefix.isEmpty() ? Path.of(".") : Path.of(prefix);
    }

    private static boolean isOffered(String name, String start, boolean isDirectory, boolean onlyDirectories) {
        if (name.startsWith(".") && !start.startsWith(".")) {
            return false;
        }
        return isDirectory || (!onlyDirectories && FileNames.isOfData(name));
    }
}
