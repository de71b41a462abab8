package dev.proviso.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the benchmarks ran on.
 *
 * @param processor its model; empty where the system does not tell
 * @param cores that a program may use
 * @param memory in bytes
 * @param system its name and the architecture
 */
public record Machine(Optional<String> processor, int cores, long memory, String system) {

    private static final Path LINUX = Path.of("/proc/cpuinfo");
    private static final double GIBIBYTE = 1L << 30;

    /** This one. */
    public static Machine current() {
        long memory =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize()
                        : Runtime.getRuntime().maxMemory();
        return new Machine(
                model(),
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    private static Optional<String> model() {
        if (!Files.isReadable(LINUX)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(LINUX)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@code Processor X, 4 cores, 16 GiB, Linux amd64}. */
    @Override
    public String toString() {
        return processor.map(model -> model + ", ").orElse("") + cores + " cores, " + Math.round(memory / GIBIBYTE)
                + " GiB, " + system;
    }
}
