package dev.proviso.model;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.PolicyDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A small policy that uses every notion of the model once, and facts of an app. */
public final class SampleTerms {

    private SampleTerms() {}

    /** The directory with its files. */
    public static Path directory() {
        try {
            return Path.of(Objects.requireNonNull(SampleTerms.class.getResource("sample-terms"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Policy policy() {
        return files().readPolicy().orThrow();
    }

    public static Revision revision(String id) {
        return files().readRevision(new RevisionId(id)).orElseThrow().orThrow();
    }

    private static PolicyDirectory files() {
        return PolicyDirectory.at(directory(), "sample-terms");
    }

    /** A file beside this class, under the name given. */
    public static SourceText source(String name) {
        try (InputStream in = Objects.requireNonNull(SampleTerms.class.getResourceAsStream(name), name)) {
            return new SourceText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
