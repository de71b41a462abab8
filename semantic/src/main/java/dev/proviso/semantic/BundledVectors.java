package dev.proviso.semantic;

import ai.onnxruntime.OrtException;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.model.write.FileReplacement;
import dev.proviso.search.ClauseSearch;
import dev.proviso.search.SentenceVectors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;

/** Where the sentences of the bundled policies lie, worked out when the module is built. */
public final class BundledVectors {

    private static final String RESOURCE = "bundled.vectors";

    private BundledVectors() {}

    /** None where the module was put together without them. */
    static Map<TextHash, float[]> read() {
        try (InputStream in = BundledVectors.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Map.of() : VectorFile.read(in.readAllBytes());
        } catch (IOException e) {
            return Map.of();
        }
    }

    /**
     * Writes them as part of a build. On a system where the model does not run there are none, and a message says so.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(file.resolveSibling(""));
        MiniLm model;
        try {
            model = MiniLm.loading(Installation.NONE).join();
        } catch (CompletionException e) {
            System.err.println("no vectors for the bundled policies, as the model of the language does not run here: "
                    + e.getCause());
            return;
        }
        FileReplacement.write(file, VectorFile.write(all(model)));
    }

    private static Map<TextHash, float[]> all(MiniLm model) {
        Map<TextHash, float[]> vectors =
                new TreeMap<>(Comparator.comparingLong(TextHash::high).thenComparingLong(TextHash::low));
        SentenceVectors recording = text -> vectors.computeIfAbsent(TextHash.of(text), any -> vector(model, text));
        PolicyRepository bundled = PolicyRepository.bundled();
        for (PolicyId id : bundled.policies()) {
            Policy policy = bundled.policy(id).orElseThrow();
            List<RevisionId> revisions = bundled.revisions(id);
            for (RevisionId revision : revisions) {
                // Indexing asks for every sentence.
                ClauseSearch.of(policy, bundled.revision(id, revision).orElseThrow(), Optional.of(recording));
            }
        }
        return vectors;
    }

    private static float[] vector(MiniLm model, String text) {
        try {
            return model.vector(text);
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot read: " + text, e);
        }
    }
}
