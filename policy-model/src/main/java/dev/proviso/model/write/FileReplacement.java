package dev.proviso.model.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a file other content: all of it or, whatever happens, none. Whoever reads the file at any moment, also after the process was
 * killed or the power failed, finds what it held before or what it was given, whole. A link still points to the file afterwards, and who
 * may read and write it stays as it is; other names of the same file (hard links) keep what it held.
 */
public final class FileReplacement {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private FileReplacement() {}

    /** {@link #write(Path, byte[])} with a text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes beside the file and then puts the new one in its place. What is no file but takes bytes, such as a pipe, is written to.
     * A process that is killed may leave a hidden file beside it, whose name ends with {@code .new}; the next that writes the file
     * removes it.
     *
     * @param file a file that is there or not; its folder must be
     * @throws IOException if that fails, or the file may not be written; it is then as it was, or not there as before
     */
    public static void write(Path file, byte[] content) throws IOException {
        boolean exists = Files.exists(file);
        if (exists && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        if (exists && !Files.isRegularFile(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                fill(channel, content);
            }
            return;
        }
        replace(exists ? file.toRealPath() : endOfLinks(file), exists, content);
    }

    private static void replace(Path target, boolean exists, byte[] content) throws IOException {
        Optional<PosixFileAttributes> before = exists ? attributes(target) : Optional.empty();
        Path beside = Leftovers.beside(target);
        try {
            // It never is more open than the file that it replaces.
            FileAttribute<?>[] mode = before.map(attributes ->
                            new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(attributes.permissions())})
                    .orElse(new FileAttribute<?>[0]);
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(beside, options, mode)) {
                fill(channel, content);
                if (before.isPresent()) {
                    keep(before.get(), beside);
                }
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        Leftovers.remove(target);
        settle(target.resolveSibling(""));
    }

    private static void fill(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Where a link leads to whose file is not there yet; what is no link leads to itself. */
    private static Path endOfLinks(Path file) throws IOException {
        Path end = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(end); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "too many links to follow");
            }
            end = end.resolveSibling(Files.readSymbolicLink(end));
        }
        return end;
    }

    private static Optional<PosixFileAttributes> attributes(Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        return view == null ? Optional.empty() : Optional.of(view.readAttributes());
    }

    private static PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** The owner first: changing it takes permissions away. */
    private static void keep(PosixFileAttributes attributes, Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
            if (!now.owner().equals(attributes.owner())) {
                view.setOwner(attributes.owner());
            }
        } catch (IOException e) {
            // Only an administrator may give a file to others. Whoever may write the folder may replace the file all
            // the same.
        }
        view.setPermissions(attributes.permissions());
    }

    /** Makes the new name last. Where folders cannot be opened (Windows), the system sees to it. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is in its place, whole, and stays so unless the power fails within seconds.
        }
    }
}
