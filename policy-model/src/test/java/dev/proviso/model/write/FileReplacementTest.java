package dev.proviso.model.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    private static final int KILLS = 25;

    @TempDir
    Path folder;

    @Test
    void aFileGetsOtherContentAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("r1.yaml"), "a much longer text than the new one");

        FileReplacement.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("r1.yaml");
    }

    @Test
    void whatAKilledProcessLeftLongAgoIsRemoved() throws IOException {
        Path file = Files.writeString(folder.resolve("r1.yaml"), "old");
        String unique = "." + UUID.randomUUID() + ".new";
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        for (String name : List.of(".r1.yaml" + unique, ".r2.yaml" + unique, ".r1.yaml.mine.new")) {
            Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "half"), longAgo);
        }
        String running = ".r1.yaml." + UUID.randomUUID() + ".new";
        Files.writeString(folder.resolve(running), "half");

        FileReplacement.write(file, "new");

        assertThat(names()).containsExactlyInAnyOrder("r1.yaml", ".r2.yaml" + unique, ".r1.yaml.mine.new", running);
    }

    @Test
    void aFileThatWasNotThereIsAsOpenAsOthersAre() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");

        FileReplacement.write(folder.resolve("new.yaml"), "new");

        assertThat(folder.resolve("new.yaml")).hasContent("new");
        assertThat(mode(folder.resolve("new.yaml"))).isEqualTo(mode(other));
    }

    @Test
    void permissionsStayAlsoThoseThatNewFilesDoNotGet() throws IOException {
        for (String mode : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
            Path file = Files.writeString(folder.resolve("r1.yaml"), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            FileReplacement.write(file, "new");

            assertThat(mode(file)).isEqualTo(mode);
        }
    }

    @Test
    void aLinkIsFollowedAlsoToAFileThatIsNotThere() throws IOException {
        Files.createDirectory(folder.resolve("below"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("below/second"));
        Path second = Files.createSymbolicLink(folder.resolve("below/second"), Path.of("../file"));

        FileReplacement.write(link, "new");
        FileReplacement.write(link, "newer");

        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(folder.resolve("file")).isRegularFile().hasContent("newer");
        assertThat(names()).containsExactlyInAnyOrder("below", "file", "link");
    }

    @Test
    void whatCannotBeWrittenStaysAndNothingIsLeftBeside() throws IOException {
        Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));

        assertThatThrownBy(() -> FileReplacement.write(folder, "new")).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> FileReplacement.write(folder.resolve("none/file"), "new"))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> FileReplacement.write(round, "new")).isInstanceOf(FileSystemException.class);

        assertThat(names()).containsExactly("round");
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("r1.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(file), "an administrator may write everything");

        assertThatThrownBy(() -> FileReplacement.write(file, "new")).isInstanceOf(AccessDeniedException.class);

        assertThat(file).hasContent("old");
    }

    @Test
    void aPipeIsWrittenToAndStaysOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there are pipes with names");
        // Open for reading and writing, so that nobody waits for the other end.
        try (FileChannel reader = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileReplacement.write(pipe, "new");

            ByteBuffer read = ByteBuffer.allocate(3);
            reader.read(read);
            assertThat(new String(read.array(), StandardCharsets.UTF_8)).isEqualTo("new");
        }
        assertThat(names()).containsExactly("pipe");
    }

    @Test
    void whereverAWriterIsKilledTheFileIsTheOldOrTheNewOneWhole() throws Exception {
        Path file = folder.resolve("file");
        FileReplacement.write(file, RestlessWriter.ONE);
        Random random = new Random(20260301);
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            "target/classes" + File.pathSeparator + "target/test-classes",
                            RestlessWriter.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                assertThat(writer.inputReader().readLine()).isEqualTo("writing");
                for (int look = random.nextInt(4); look > 0; look--) {
                    assertThat(isWhole(file)).isTrue();
                }
                Thread.sleep(random.nextInt(25), random.nextInt(1_000_000));
            } finally {
                writer.destroyForcibly().waitFor();
            }
            assertThat(writer.exitValue()).as("it wrote until it was killed").isNotIn(0, 1);
            assertThat(isWhole(file)).as("after kill %d", kill).isTrue();
        }
        // And it can still be written.
        FileReplacement.write(file, "new");
        assertThat(file).hasContent("new");
    }

    private static boolean isWhole(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return Arrays.equals(content, RestlessWriter.ONE) || Arrays.equals(content, RestlessWriter.OTHER);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
