package dev.proviso.model.write;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** The hidden files that are to take the place of others, and what is left of them where a process was killed that wrote one. */
final class Leftovers {

    /** To write one takes seconds at most: whoever wrote this one last is no longer there. */
    private static final Duration OLD = Duration.ofMinutes(5);

    private static final String UNIQUE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String END = ".new";

    private Leftovers() {}

    /** A name beside a file that no other process takes. */
    static Path beside(Path file) {
        return file.resolveSibling(start(file) + UUID.randomUUID() + END);
    }

    /** Removes what earlier processes left beside a file. What cannot be removed stays. */
    static void remove(Path file) {
        Pattern left = Pattern.compile(Pattern.quote(start(file)) + UNIQUE + Pattern.quote(END));
        Instant before = Instant.now().minus(OLD);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(
                file.resolveSibling(""),
                each -> left.matcher(String.valueOf(each.getFileName())).matches())) {
            for (Path each : all) {
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS)
                                .toInstant()
                                .isBefore(before)) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are in nobody's way.
        }
    }

    private static String start(Path file) {
        return "." + file.getFileName() + ".";
    }
}
