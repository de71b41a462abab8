package dev.proviso.shell.session;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** How a file, or the files of a directory of policies, were at a moment, as far as one sees without reading them. */
public record DirectoryState(Map<Path, Traits> files) {

    /** A policy stands in a directory of its own, and its test cases in one below that. */
    private static final int DEEPEST = 3;

    public DirectoryState {
        files = Map.copyOf(files);
    }

    /** What changes with what a file says. */
    public record Traits(long size, FileTime changed) {}

    /** That of a file or directory; what is not there, or cannot be looked at, is left out. */
    public static DirectoryState of(Path directory) {
        Map<Path, Traits> files = new HashMap<>();
        try {
            Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file, new Traits(attributes.size(), attributes.lastModifiedTime()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // The directory itself is gone, or is being changed: then nothing is in it.
        }
        return new DirectoryState(files);
    }
}
