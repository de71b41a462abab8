package dev.proviso.shell.facts;

import dev.proviso.shell.command.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files in the directories below this one, by how their names start: one types an app's name, and not where its file lies. */
public final class FilesBelow {

    private static final int DEEPEST = 3;
    /** Files and directories that are looked at. A look takes no longer than a keystroke may. */
    private static final int MOST = 2_000;

    private static final int START = 4_096;

    private static final Pattern NAMES_APP = Pattern.compile("(?m)(?:^\\s*|[{,]\\s*)\"?app\"?\\s*:");

    private FilesBelow() {}

    /** Those facts files whose names start so in any case, the nearest first; empty for an empty start, and where there are none. */
    public static List<String> starting(String start) {
        String wanted = start.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        Deque<Path> open = new ArrayDeque<>(List.of(Path.of("")));
        int looked = 0;
        while (!open.isEmpty() && looked < MOST) {
            Path directory = open.remove();
            for (Path entry : entries(directory, MOST - looked)) {
                looked++;
                String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    if (!name.startsWith(".") && entry.getNameCount() <= DEEPEST) {
                        open.add(entry);
                    }
                } else if (name.startsWith(wanted) && FileNames.isOfData(name) && isOfApp(entry)) {
                    found.add(entry.toString());
                }
            }
        }
        return found;
    }

    /** Whether a file says of which app its facts are, as facts files do near their start. */
    private static boolean isOfApp(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return NAMES_APP
                    .matcher(new String(in.readNBytes(START), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> entries(Path directory, int most) {
        List<Path> entries = new ArrayList<>();
        Path where = directory.toString().isEmpty() ? Path.of(".") : directory;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(where)) {
            for (Path entry : stream) {
                entries.add(directory.resolve(entry.getFileName()));
                if (entries.size() == most) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed holds nothing that could be opened.
            return List.of();
        }
        entries.sort(null);
        return entries;
    }
}
