package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Checkout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the top of the tree, run as a process. The program is a stand-in except where classes are archived. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class LauncherIT {

    @TempDir
    Path bench;

    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = new Checkout(bench);
    }

    @Nested
    class Finds {

        @Test
        void itsTreeThroughLinksWithSpacesInTheirNames() throws Exception {
            Files.createDirectory(bench.resolve("some bin"));
            Path inner = Files.createSymbolicLink(
                    bench.resolve("some bin/inner"), Path.of("..").resolve(bench.relativize(checkout.launcher())));
            Path outer = Files.createSymbolicLink(bench.resolve("outer"), bench.relativize(inner));

            Outcome outcome = checkout.start(outer, "", "show", "A 4", "");

            assertThat(outcome.exit()).isZero();
            assertThat(outcome.out())
                    .endsWith("<-cp><" + checkout.dist().toRealPath() + "/lib/proviso-shell.jar>"
                            + "<dev.proviso.shell.Main><show><A 4><>");
        }

        @Test
        void noJava() throws Exception {
            Outcome outcome = checkout.with("JAVA_HOME", "")
                    .with("PATH", bench.toString())
                    .start();

            assertThat(outcome)
                    .isEqualTo(new Outcome(
                            5, "", "proviso: no java found; install a JDK 17 or newer, or set JAVA_HOME\n"));
        }

        @Test
        void aJavaHomeWithoutJava() throws Exception {
            Outcome outcome = checkout.with("JAVA_HOME", "/nowhere").start();

            assertThat(outcome.exit()).isEqualTo(5);
            assertThat(outcome.err()).startsWith("proviso: JAVA_HOME is '/nowhere', but there is no bin/java in it");
        }

        @Test
        void aJavaTooOld() throws Exception {
            checkout.jdk("1.8.0_452");

            Outcome outcome = checkout.start();

            assertThat(outcome.exit()).isEqualTo(5);
            assertThat(outcome.err()).contains("is Java 1.8.0_452; 17 or newer is needed");
            assertThat(checkout.builds()).isZero();
        }

        @Test
        void noMaven() throws Exception {
            Files.delete(bench.resolve("bin/mvn"));
            for (String tool : List.of("find", "ls", "ln", "rm", "sort", "cksum", "readlink", "mkdir", "cat")) {
                checkout.tool(tool);
            }

            Outcome outcome =
                    checkout.with("PATH", bench.resolve("bin").toString()).start();

            assertThat(outcome)
                    .isEqualTo(new Outcome(
                            5, "", "proviso: a build is needed, and there is no mvn; install Maven 3.8.7 or newer\n"));
            assertThat(checkout.lock()).doesNotExist();
        }
    }

    @Nested
    class Builds {

        @Test
        void onceWhileNothingChanges() throws Exception {
            assertThat(checkout.start().err()).startsWith("proviso: building ");
            assertThat(checkout.start().err()).isEmpty();
            assertThat(checkout.builds()).isOne();
        }

        @Test
        void notWhatMavenHasBuilt() throws Exception {
            checkout.start();
            Files.delete(checkout.dist().resolve("stamp"));
            Files.writeString(checkout.dist().resolve("built"), "209901010000.00");
            for (String jar : List.of("proviso-a.jar", "proviso-a-tests.jar")) {
                Files.createDirectories(checkout.root().resolve("shell/target"));
                Files.writeString(checkout.root().resolve("shell/target").resolve(jar), jar);
            }
            Files.writeString(checkout.dist().resolve("lib/proviso-a.jar"), "proviso-a.jar");

            assertThat(checkout.start().err()).isEmpty();
            assertThat(checkout.builds()).isOne();
        }

        @Test
        void againAfterAChange() throws Exception {
            checkout.start();
            later(checkout.source("shell/src/main/java/A.java"));

            assertRebuilds();
        }

        @Test
        void againAfterAChangeOfAPom() throws Exception {
            checkout.start();
            later(checkout.source("shell/pom.xml"));

            assertRebuilds();
        }

        @Test
        void againWhenAFileIsGone() throws Exception {
            checkout.start();
            Files.delete(checkout.root().resolve("shell/src/main/java/B.java"));
            later(checkout.root().resolve("shell/src/main/java"));

            assertRebuilds();
        }

        @Test
        void againWhenAFileIsReplacedByAnOlderOne() throws Exception {
            checkout.start();
            Path replaced = checkout.root().resolve("shell/src/main/java/B.java");
            Files.writeString(replaced, "another");
            Files.setLastModifiedTime(replaced, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
            later(checkout.root().resolve("shell/src/main/java"));

            assertRebuilds();
        }

        private void assertRebuilds() throws Exception {
            assertThat(checkout.start().err()).startsWith("proviso: building ");
            assertThat(checkout.start().err()).isEmpty();
            assertThat(checkout.builds()).isEqualTo(2);
        }

        @Test
        void notForTheFilesOfAnEditor() throws Exception {
            checkout.start();
            later(checkout.source("shell/src/main/java/.A.java.swp"));
            later(checkout.source("shell/src/main/java/A.java~"));
            later(checkout.root().resolve("shell/src/main/java"));

            assertThat(checkout.start())
                    .matches(outcome -> outcome.exit() == 0 && outcome.err().isEmpty());
            assertThat(checkout.builds()).isOne();
        }

        @Test
        void withoutReadingWhatIsPipedIn() throws Exception {
            Outcome outcome = checkout.start(checkout.launcher(), "toc\n");

            assertThat(outcome.out()).endsWith(">toc\n");
            assertThat(bench.resolve("maven-read")).isEmptyFile();
        }

        @Test
        void andTellsWhyItFailedAndKeepsWhatWasThere() throws Exception {
            checkout.start();
            String before = Files.readString(checkout.dist().resolve("lib/proviso-shell.jar"));
            later(checkout.source("shell/src/main/java/A.java"));
            Files.createFile(bench.resolve("broken"));

            Outcome outcome = checkout.start();

            assertThat(outcome.exit()).isEqualTo(5);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .endsWith("[ERROR] it does not compile\nproviso: the build failed; Maven's messages are above\n");
            assertThat(checkout.dist().resolve("lib/proviso-shell.jar")).hasContent(before);
            assertThat(checkout.lock()).doesNotExist();
            assertThat(checkout.start().exit()).isEqualTo(5);
            Files.delete(bench.resolve("broken"));
            assertThat(checkout.start().exit()).isZero();
        }

        @Test
        void afterABuildThatWasKilled() throws Exception {
            Files.createDirectories(checkout.lock().getParent());
            long noProcess = (1L << 22) + 1;
            Files.createSymbolicLink(checkout.lock(), Path.of(Long.toString(noProcess)));

            assertThat(checkout.start().exit()).isZero();
            assertThat(checkout.builds()).isOne();
        }

        @Test
        void onceForTwoStarts() throws Exception {
            checkout.pause();
            Process first = checkout.launch(checkout.launcher());
            Files.readString(bench.resolve("entered"));
            Process second = checkout.launch(checkout.launcher());
            assertThat(second.errorReader().readLine()).startsWith("proviso: another start is building");
            Files.writeString(bench.resolve("gate"), "\n");
            first.getOutputStream().close();
            second.getOutputStream().close();

            assertThat(Checkout.outcome(first).exit()).isZero();
            assertThat(Checkout.outcome(second).exit()).isZero();
            assertThat(checkout.builds()).isOne();
        }

        @Test
        void notOnWhenItIsEnded() throws Exception {
            checkout.pause();
            Process process = checkout.launch(checkout.launcher());
            Files.readString(bench.resolve("entered"));
            process.destroy();

            assertThat(process.waitFor()).isEqualTo(143);
            assertThat(checkout.lock()).doesNotExist();
            assertThat(checkout.dist()).doesNotExist();
        }

        /** Gives a file a time after every build of this test. */
        private void later(Path file) throws IOException {
            FileTime built = Files.getLastModifiedTime(checkout.dist().resolve("stamp"));
            Files.setLastModifiedTime(file, FileTime.from(built.toInstant().plusMillis(1)));
        }
    }

    @Nested
    class Archives {

        private Path cache;

        @BeforeEach
        void build() throws IOException, InterruptedException {
            checkout.start();
            Path caches = bench.resolve("cache");
            cache = Files.createDirectories(caches.resolve("proviso"));
            checkout.with("PROVISO_ARCHIVE", "").with("XDG_CACHE_HOME", caches.toString());
        }

        @Test
        void areMadeAfterARunThatDoesNotWaitForThem() throws Exception {
            checkout.pause();
            try (WatchService watch = watch()) {
                assertThat(checkout.start("version").exit()).isZero();
                assertThat(archives()).isEmpty();
                Files.writeString(bench.resolve("gate"), "\n");
                awaitTheEndOfTraining(watch);
            }

            assertThat(archives())
                    .singleElement()
                    .satisfies(archive -> assertThat(checkout.start("version").out())
                            .startsWith("<-XX:SharedArchiveFile=" + archive + ">"));
        }

        @Test
        void ofEarlierBuildsAndOfTreesThatAreGoneAreRemoved() throws Exception {
            String tree = checkout.root().toRealPath().toString();
            Path earlier = archive("earlier", tree, checkout.java());
            Path gone = archive("gone", bench.resolve("gone").toString(), checkout.java());
            Path otherTree = archive("other-tree", bench.toString(), checkout.java());
            Path otherJdk = archive("other-jdk", tree, "/jdk/bin/java");
            try (WatchService watch = watch()) {
                checkout.start("version");
                awaitTheEndOfTraining(watch);
            }

            assertThat(archives())
                    .contains(otherTree, otherJdk)
                    .doesNotContain(earlier, gone)
                    .hasSize(3);
        }

        private Path archive(String name, String tree, String java) throws IOException {
            Files.writeString(cache.resolve(name + ".of"), tree + "\n" + java + "\nrelease\n202601010000.00\n");
            return Files.createFile(cache.resolve(name + ".jsa"));
        }

        @Test
        void whatDoesNotFitIsPassedOverInSilence() throws Exception {
            useTheRealProgram();
            Outcome plain = checkout.with("PROVISO_ARCHIVE", "off").start("version");
            checkout.with("PROVISO_ARCHIVE", "");
            try (WatchService watch = watch()) {
                checkout.start("version");
                awaitTheEndOfTraining(watch);
            }
            Path archive = archives().get(0);
            byte[] good = Files.readAllBytes(archive);
            assertThat(good).isNotEmpty();
            assertThat(checkout.start("version")).isEqualTo(plain);

            byte[] damaged = good.clone();
            for (int at = 64; at < damaged.length; at += 97) {
                damaged[at] ^= 0x55;
            }
            Files.createDirectory(Path.of(archive + ".lock"));
            Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
            for (byte[] bad : List.of(new byte[0], new byte[100_000], damaged, Arrays.copyOf(good, good.length / 2))) {
                Files.write(archive, bad);
                assertThat(checkout.start("version")).isEqualTo(plain);
            }
        }

        private void useTheRealProgram() throws IOException {
            Path built = Path.of(System.getProperty("proviso.dist"));
            Files.delete(checkout.dist().resolve("lib/proviso-shell.jar"));
            try (Stream<Path> jars = Files.list(built.resolve("lib"))) {
                for (Path jar : jars.toList()) {
                    Files.copy(jar, checkout.dist().resolve("lib").resolve(jar.getFileName()));
                }
            }
            checkout.with("JAVA_HOME", System.getProperty("java.home"));
        }

        @Test
        void areDoneWithoutWhereTheyCannotBeKept() throws Exception {
            Files.createFile(bench.resolve("file"));
            checkout.with("PROVISO_ARCHIVE", "off");
            Outcome plain = checkout.start("version");

            checkout.with("PROVISO_ARCHIVE", "").with("XDG_CACHE_HOME", "");
            assertThat(checkout.start("version")).isEqualTo(plain);
            checkout.with("XDG_CACHE_HOME", bench.resolve("file").toString());
            assertThat(checkout.start("version")).isEqualTo(plain);
            checkout.with("XDG_CACHE_HOME", "relative");
            assertThat(checkout.start("version")).isEqualTo(plain);
            assertThat(bench.resolve("relative")).doesNotExist();
        }

        private WatchService watch() throws IOException {
            WatchService watch = cache.getFileSystem().newWatchService();
            cache.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            return watch;
        }

        /** The lock goes last. */
        private void awaitTheEndOfTraining(WatchService watch) throws InterruptedException {
            boolean ended = false;
            while (!ended) {
                WatchKey key = watch.take();
                ended = key.pollEvents().stream()
                        .anyMatch(event -> event.context().toString().endsWith(".lock"));
                key.reset();
            }
        }

        private List<Path> archives() throws IOException {
            try (Stream<Path> files = Files.list(cache)) {
                return files.filter(file -> file.toString().endsWith(".jsa")).toList();
            }
        }
    }
}
