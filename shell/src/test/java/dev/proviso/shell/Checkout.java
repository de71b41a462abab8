package dev.proviso.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout made of as little as the launcher looks at: sources, the launcher itself, a stand-in for Maven that notes each
 * build, and one for Java that prints its arguments.
 */
final class Checkout {

    /** What a process left behind. */
    record Outcome(int exit, String out, String err) {}

    /** The time of everything in a new checkout: long before any build. */
    private static final FileTime OLD = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String MAVEN = """
            #!/bin/sh
            cat >"$BENCH/maven-read"
            echo built >>"$BENCH/builds"
            [ ! -p "$BENCH/entered" ] || { echo >"$BENCH/entered"; read -r _ <"$BENCH/gate"; }
            [ ! -f "$BENCH/broken" ] || { echo "[ERROR] it does not compile"; exit 1; }
            for argument; do
                case $argument in -Dproviso.dist=*) dist=${argument#*=} ;; esac
            done
            mkdir -p "$dist/lib" && date >"$dist/lib/proviso-shell.jar"
            date +%Y%m%d%H%M.%S >"$dist/built"
            """;

    private static final String JAVA = """
            #!/bin/sh
            case $1 in
                -XX:DumpLoadedClassList=*) read -r _ <"$BENCH/gate" && echo "A" >"${1#*=}" ;;
                -Xshare:dump)
                    for argument; do
                        case $argument in -XX:SharedArchiveFile=*) archive=${argument#*=} ;; esac
                    done
                    echo "classes" >"$archive"
                    ;;
            esac
            for argument; do printf '<%s>' "$argument"; done
            cat
            """;

    private final Path bench;
    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    /** A checkout in a folder below the bench; the bench also holds the stand-ins and the home of the user. */
    Checkout(Path bench) throws IOException {
        this.bench = bench;
        this.root = bench.resolve("my tree's $HOME");
        source("pom.xml");
        source("shell/pom.xml");
        source("shell/src/main/java/A.java");
        source("shell/src/main/java/B.java");
        executable(launcher(), Files.readString(Path.of(System.getProperty("proviso.launcher"))));
        executable(bench.resolve("bin/mvn"), MAVEN);
        jdk("17.0.15");
        environment.put("BENCH", bench.toString());
        environment.put("PATH", bench.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("PROVISO_ARCHIVE", "off");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, OLD);
            }
        }
    }

    Path root() {
        return root;
    }

    Path launcher() {
        return root.resolve("proviso");
    }

    /** The path of the stand-in for Java. */
    String java() {
        return environment.get("JAVA_HOME") + "/bin/java";
    }

    Path dist() {
        return root.resolve("shell/target/dist");
    }

    Path lock() {
        return root.resolve("shell/target/launcher.lock");
    }

    /** A file of the sources, written now. */
    Path source(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    /** Makes a stand-in for a JDK and sets JAVA_HOME to it. */
    void jdk(String version) throws IOException {
        Path home = bench.resolve("jdk " + version);
        executable(home.resolve("bin/java"), JAVA);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        environment.put("JAVA_HOME", home.toString());
    }

    /** Puts a tool of the system beside the stand-in for Maven. */
    void tool(String name) throws IOException {
        Path found = Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
        executable(bench.resolve("bin").resolve(name), "#!/bin/sh\nexec '" + found + "' \"$@\"\n");
    }

    /** Sets variables of the environment; the empty text removes one. */
    Checkout with(String variable, String value) {
        if (value.isEmpty()) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
        return this;
    }

    /** Makes Maven wait at {@code entered} and {@code gate}, and a training run at {@code gate}, both on the bench. */
    void pause() throws IOException, InterruptedException {
        for (String pipe : List.of("entered", "gate")) {
            new ProcessBuilder("mkfifo", bench.resolve(pipe).toString()).start().waitFor();
        }
    }

    int builds() throws IOException {
        Path log = bench.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    Outcome start(String... arguments) throws IOException, InterruptedException {
        return start(launcher(), "", arguments);
    }

    Outcome start(Path launcher, String input, String... arguments) throws IOException, InterruptedException {
        Process process = launch(launcher, arguments);
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        return outcome(process);
    }

    /** Starts in the folder of the bench, and does not wait. */
    Process launch(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(bench.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Outcome outcome(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
