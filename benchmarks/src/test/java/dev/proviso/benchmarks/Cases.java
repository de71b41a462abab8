package dev.proviso.benchmarks;

import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.CaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The cases beside the bundled policy. */
final class Cases {

    private static final Path FILE =
            Path.of("../policy-data/src/main/resources/dev/proviso/data/hubspot-developer-policy/cases/r1.yaml");

    private Cases() {}

    static List<TestCase> read(Bundled bundled) {
        try {
            SourceText source = new SourceText(FILE.toString(), Files.readString(FILE));
            return CaseReader.read(source, bundled.policy(), bundled.revision()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
