package dev.proviso.benchmarks.data;

import dev.proviso.model.fact.Facts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The very apps that all contenders decide, in turn. So many that no processor remembers how the branches went the last time. */
public final class Measured {

    /** A power of two, so that going round costs nothing. */
    public static final int COUNT = 256;

    private static final long SEED = 20_261_101;

    private Measured() {}

    public static List<Facts> apps(Bundled bundled) {
        return apps(bundled, COUNT);
    }

    /** So many of the same kind. */
    public static List<Facts> apps(Bundled bundled, int count) {
        return Apps.varied(Apps.examples(examples(), bundled.policy()), bundled.policy(), count, SEED);
    }

    /** The examples lie beside the module, whether it is run from its own directory or from the one above. */
    private static Path examples() {
        Path here = Path.of("policy-data/examples");
        return Files.isDirectory(here) ? here : Path.of("..").resolve(here);
    }
}
