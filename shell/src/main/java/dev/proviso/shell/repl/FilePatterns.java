package dev.proviso.shell.repl;

import dev.proviso.shell.command.HomeDirectory;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** What the shell that one comes from makes of a word before a program sees it: {@code ~/} is the home directory, {@code *} any file. */
final class FilePatterns {

    private FilePatterns() {}

    /** The files that a word without quotes means; the word itself if it is no pattern, or there are none. */
    static List<String> expand(String word) {
        boolean isAtHome = word.equals("~") || word.startsWith("~/");
        String named = isAtHome ? HomeDirectory.ofProcess() + word.substring(1) : word;
        int name = named.lastIndexOf('/') + 1;
        boolean isPattern = named.indexOf('*', name) >= 0 && !named.startsWith("-");
        List<String> files = isPattern ? files(named.substring(0, name), named.substring(name)) : List.of();
        return files.isEmpty() ? List.of(named) : files;
    }

    private static List<String> files(String directory, String pattern) {
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(Path.of(directory.isEmpty() ? "." : directory), pattern)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".") || pattern.startsWith(".")) {
                    files.add(directory + name);
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException | PatternSyntaxException e) {
            return List.of();
        }
        files.sort(null);
        return files;
    }
}
