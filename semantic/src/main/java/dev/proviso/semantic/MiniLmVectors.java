package dev.proviso.semantic;

import ai.onnxruntime.OrtException;
import dev.proviso.search.ModelUnavailableException;
import dev.proviso.search.SentenceVectors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Sentence vectors of the model all-MiniLM-L6-v2. Where the sentences of the bundled policies lie was worked out when the module was
 * built; those of others are kept in the user's cache. The model is loaded in the background as soon as an object is made.
 */
public final class MiniLmVectors implements SentenceVectors {

    private final CompletableFuture<MiniLm> model = MiniLm.loading(Installation.ofThisProgram());
    private final VectorCache cache;

    /** Called by the service loader. */
    public MiniLmVectors() {
        this(VectorCache.ofUser());
    }

    MiniLmVectors(VectorCache cache) {
        this.cache = cache;
    }

    @Override
    public float[] of(String text) {
        try {
            return model.join().vector(text);
        } catch (CompletionException e) {
            throw unavailable(e.getCause() == null ? e : e.getCause());
        } catch (OrtException e) {
            throw unavailable(e);
        }
    }

    /** By the words that the model learnt as a whole; none where it cannot be loaded. */
    @Override
    public boolean knows(String word) {
        try {
            return model.join().knows(word);
        } catch (CompletionException e) {
            return false;
        }
    }

    private static ModelUnavailableException unavailable(Throwable cause) {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        String reason = Optional.ofNullable(cause.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .filter(message -> !message.isBlank())
                .orElse(cause.getClass().getSimpleName());
        return new ModelUnavailableException(
                "the model of the language does not run here (" + system + "): " + reason, cause);
    }

    @Override
    public List<float[]> ofAll(List<String> texts) {
        Map<TextHash, float[]> known = new LinkedHashMap<>(BundledVectors.read());
        List<String> others = texts.stream()
                .filter(text -> !known.containsKey(TextHash.of(text)))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            known.putAll(cache.of(others, this::of));
        }
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) {
            float[] vector = known.get(TextHash.of(text));
            vectors.add(vector == null ? of(text) : vector);
        }
        return vectors;
    }
}
