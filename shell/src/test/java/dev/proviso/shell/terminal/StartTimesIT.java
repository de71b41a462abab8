package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a person waits for the launcher, by a clock outside of it: from the moment in which a terminal starts it to that in which the
 * text is on the screen. What is compared is started in turn.
 *
 * <p>With {@code -Dproviso.start.rounds=20} each is started so often, and the table of docs/start-up.md is written anew. Otherwise once,
 * to show that all of it works; how long it takes is no matter of a test.
 */
@DisabledOnOs(OS.WINDOWS)
class StartTimesIT {

    private static final Path LAUNCHER =
            Path.of(System.getProperty("proviso.launcher", "proviso")).toAbsolutePath();
    private static final int ROUNDS = Integer.getInteger("proviso.start.rounds", 0);
    /** Started before anything counts. */
    private static final int WARM_UPS = 2;

    private static final String GO = "[go]";
    private static final Pattern TABLE = Pattern.compile(
            "(?<=<!-- start times: written by -Dproviso.start.rounds -->\n\n).*?(?=\n\n)", Pattern.DOTALL);

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    /** Something to start, and what then is to be seen. */
    private record Start(String name, String seen, boolean isArchived, List<String> command) {}

    /** A program that does nothing else. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println("nothing");
        }
    }

    @BeforeEach
    void setUp() {
        environment.put("HOME", home.toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
    }

    @Test
    void theLauncherShowsWhatItIsAskedFor() throws Exception {
        String launcher = LAUNCHER.toString();
        String java = System.getProperty("java.home") + "/bin/java";
        List<Start> starts = List.of(
                new Start(
                        "Java with a class that does nothing",
                        "nothing",
                        false,
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                Path.of(StartTimesIT.class
                                                .getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()
                                                .toURI())
                                        .toString(),
                                Nothing.class.getName())),
                new Start("`./proviso version`", "proviso 0", true, List.of(launcher, "version")),
                new Start("`./proviso show A.4`", "terms  ", true, List.of(launcher, "show", "A.4")),
                new Start("`./proviso` up to its prompt", "r1>", true, List.of(launcher)),
                new Start("the same without an archive", "r1>", false, List.of(launcher)));
        if (ROUNDS > 0) {
            awaitArchive();
        }
        Map<Start, List<Double>> times = new LinkedHashMap<>();
        int warmUps = ROUNDS > 0 ? WARM_UPS : 0;
        for (int round = -warmUps; round < Math.max(ROUNDS, 1); round++) {
            for (Start start : starts) {
                double time = time(start);
                if (round >= 0) {
                    times.computeIfAbsent(start, any -> new ArrayList<>()).add(time);
                }
            }
        }
        if (ROUNDS > 0) {
            record(times);
        }
    }

    /** In milliseconds. */
    private double time(Start start) throws Exception {
        environment.put("PROVISO_ARCHIVE", start.isArchived() && ROUNDS > 0 ? "on" : "off");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "printf '" + GO + "'; exec \"$@\"", "sh"));
        command.addAll(start.command());
        try (PseudoTerminal terminal =
                PseudoTerminal.start(100, 30, home, environment, command.toArray(String[]::new))) {
            terminal.see(GO);
            long begin = System.nanoTime();
            terminal.see(start.seen());
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private void awaitArchive() throws Exception {
        time(new Start("", "proviso 0", true, List.of(LAUNCHER.toString(), "version")));
        while (!isArchived()) {
            Thread.sleep(500);
        }
    }

    private boolean isArchived() throws IOException {
        Path cache = home.resolve("cache/proviso");
        if (!Files.isDirectory(cache)) {
            return false;
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.anyMatch(file -> file.toString().endsWith(".of"));
        }
    }

    private static void record(Map<Start, List<Double>> times) throws IOException {
        StringBuilder table = new StringBuilder("| | median | quartiles | |\n|---|--:|--:|--:|");
        double first = 0;
        for (Map.Entry<Start, List<Double>> entry : times.entrySet()) {
            List<Double> sorted = entry.getValue().stream().sorted().toList();
            double median = quantile(sorted, 2);
            first = first == 0 ? median : first;
            table.append(String.format(
                    Locale.ROOT,
                    "%n| %s | %.0f ms | %.0f – %.0f ms | %.1f× |",
                    entry.getKey().name(),
                    median,
                    quantile(sorted, 1),
                    quantile(sorted, 3),
                    median / first));
        }
        Path document = LAUNCHER.resolveSibling("docs/start-up.md");
        String page = Files.readString(document);
        Matcher place = TABLE.matcher(page);
        assertThat(place.find()).isTrue();
        Files.writeString(document, place.replaceFirst(Matcher.quoteReplacement(table.toString())));
    }

    private static double quantile(List<Double> sorted, int quarter) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * quarter / 4));
    }
}
