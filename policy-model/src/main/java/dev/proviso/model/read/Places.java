package dev.proviso.model.read;

import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where in a policy's files things are declared. What is read from elsewhere than files has no place. */
public final class Places {

    /** No files. */
    public static final Places NOWHERE = new Places(Map.of(), Map.of());

    /**
     * A stretch of a file.
     *
     * @param excerpt the line that it starts in
     */
    public record Place(Location location, String excerpt) {}

    private static final Set<String> NODES = Set.of("section", "clause", "item", "paragraph");

    private static final Map<String, Subject.Kind> LISTS = Map.of(
            "norms", Subject.Kind.NORM,
            "terms", Subject.Kind.TERM,
            "parameters", Subject.Kind.PARAMETER,
            "definitions", Subject.Kind.DEFINITION,
            "sanctions", Subject.Kind.SANCTION,
            "facts", Subject.Kind.FACT);

    private final Map<Subject, Place> places;
    private final Map<String, Place> keys;

    private Places(Map<Subject, Place> places, Map<String, Place> keys) {
        this.places = Collections.unmodifiableMap(places);
        this.keys = Collections.unmodifiableMap(keys);
    }

    /** The places in the files of a vocabulary and a revision. Files that cannot be read have none. */
    public static Places in(List<SourceText> files) {
        Map<Subject, Place> places = new HashMap<>();
        Map<String, Place> keys = new HashMap<>();
        for (SourceText file : files) {
            DataParser.parse(new Reading(file, ReadingLimits.DEFAULT)).ifPresent(root -> {
                Finder finder = new Finder(LineIndex.of(file), places);
                finder.find(root);
                finder.keys(root, keys);
            });
        }
        return new Places(places, keys);
    }

    /** Where something is declared. */
    public Optional<Place> of(Subject subject) {
        return Optional.ofNullable(places.get(subject));
    }

    /** Where in the revision's own file a key stands that is of the revision as a whole, such as {@code predecessor}. */
    public Optional<Place> ofKey(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** Goes through one file. */
    private record Finder(LineIndex lines, Map<Subject, Place> places) {

        void find(DataNode node) {
            if (node instanceof Sequence sequence) {
                sequence.elements().forEach(this::find);
            } else if (node instanceof Mapping mapping) {
                mapping.entries().forEach(this::find);
            }
        }

        private void find(Entry entry) {
            String key = entry.key().text();
            if (NODES.contains(key) && entry.value() instanceof Scalar id) {
                put(Subject.Kind.NODE, id);
            }
            Subject.Kind kind = LISTS.get(key);
            if (kind != null && entry.value() instanceof Sequence list) {
                list.elements().forEach(element -> name(element).ifPresent(name -> put(kind, name)));
            }
            find(entry.value());
        }

        private static Optional<Scalar> name(DataNode element) {
            return element instanceof Mapping mapping
                    ? mapping.entries().stream()
                            .filter(entry ->
                                    Set.of("id", "name").contains(entry.key().text()))
                            .map(Entry::value)
                            .filter(Scalar.class::isInstance)
                            .map(Scalar.class::cast)
                            .findFirst()
                    : Optional.empty();
        }

        /** Those at the top of a file that has a revision. */
        void keys(DataNode root, Map<String, Place> keys) {
            if (root instanceof Mapping mapping
                    && mapping.entries().stream()
                            .anyMatch(entry -> entry.key().text().equals("revision"))) {
                mapping.entries().forEach(entry -> keys.put(entry.key().text(), place(entry.key())));
            }
        }

        private void put(Subject.Kind kind, Scalar name) {
            places.putIfAbsent(new Subject(kind, name.text()), place(name));
        }

        private Place place(Scalar scalar) {
            Location location = lines.locate(scalar.start(), scalar.end());
            return new Place(location, lines.line(location.line()));
        }
    }
}
