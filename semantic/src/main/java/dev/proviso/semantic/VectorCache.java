package dev.proviso.semantic;

import dev.proviso.model.write.FileReplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Vectors kept from one process to the next, one file for the texts of a revision. A convenience: what cannot be read or written is worked
 * out again.
 */
final class VectorCache {

    /** Older files are removed. Each has about half a megabyte. */
    private static final int MOST_FILES = 32;

    private static final String SUFFIX = ".vectors";

    private final Optional<Path> folder;

    private VectorCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** In the user's cache directory (XDG base directories), if there is one. */
    static VectorCache ofUser() {
        String named = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
        String home = Optional.ofNullable(System.getenv("HOME")).orElse("");
        String cache = named.isEmpty() && !home.isEmpty() ? home + "/.cache" : named;
        try {
            return new VectorCache(
                    Optional.of(Path.of(cache)).filter(Path::isAbsolute).map(path -> path.resolve("proviso")));
        } catch (InvalidPathException e) {
            return new VectorCache(Optional.empty());
        }
    }

    /** @param folder need not be there */
    static VectorCache in(Path folder) {
        return new VectorCache(Optional.of(folder));
    }

    /** The vectors of these texts: as they are kept, or else as the model says. */
    Map<TextHash, float[]> of(List<String> texts, Function<String, float[]> model) {
        Optional<Path> file = folder.map(path -> path.resolve(TextHash.ofAll(texts) + SUFFIX));
        Map<TextHash, float[]> kept = file.map(VectorCache::read).orElse(Map.of());
        if (texts.stream().allMatch(text -> kept.containsKey(TextHash.of(text)))) {
            return kept;
        }
        Map<TextHash, float[]> vectors = new LinkedHashMap<>();
        texts.forEach(text -> vectors.put(TextHash.of(text), model.apply(text)));
        file.ifPresent(path -> keep(path, vectors));
        return vectors;
    }

    private static Map<TextHash, float[]> read(Path file) {
        try {
            return VectorFile.read(Files.readAllBytes(file));
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static void keep(Path file, Map<TextHash, float[]> vectors) {
        try {
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            FileReplacement.write(file, VectorFile.write(vectors));
            List<Path> files = new ArrayList<>();
            try (Stream<Path> entries = Files.list(folder)) {
                entries.filter(path -> path.toString().endsWith(SUFFIX)).forEach(files::add);
            }
            files.sort(Comparator.comparingLong((Path path) -> path.toFile().lastModified())
                    .reversed());
            for (Path old : files.subList(Math.min(MOST_FILES, files.size()), files.size())) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            // The next process works them out again.
        }
    }
}
