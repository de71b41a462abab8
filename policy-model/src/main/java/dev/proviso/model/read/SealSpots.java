package dev.proviso.model.read;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import java.util.Optional;

/**
 * Where in the file of a revision its hash and its predecessor stand, for tools that write them there.
 *
 * @param head the value behind which a hash goes that is not there yet
 * @param hash its own hash
 * @param predecessor the id of its predecessor
 * @param predecessorHash the hash of its predecessor
 * @param isPlain whether the predecessor is an id alone
 */
public record SealSpots(
        Spot head, Optional<Spot> hash, Optional<Spot> predecessor, Optional<Spot> predecessorHash, boolean isPlain) {

    /**
     * A value in the file.
     *
     * @param start of the value, in UTF-16 units
     * @param end behind its last character
     * @param margin how far its key is indented; a negative number if it stands in braces
     * @param isJson whether its key is in quotes
     */
    public record Spot(int start, int end, int margin, boolean isJson) {

        /** Whether it stands in braces. */
        public boolean isInline() {
            return margin < 0;
        }
    }

    /** The places in the file of a revision; empty if it is none. */
    public static Optional<SealSpots> in(SourceText source) {
        return DataParser.parse(new Reading(source, ReadingLimits.DEFAULT))
                .flatMap(root -> root instanceof Mapping mapping ? of(source.text(), mapping) : Optional.empty());
    }

    private static Optional<SealSpots> of(String text, Mapping root) {
        Optional<Entry> before = entry(root, "predecessor");
        Optional<Mapping> inner =
                before.map(Entry::value).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        return spot(text, root, "status")
                .map(head -> new SealSpots(
                        head,
                        spot(text, root, "hash"),
                        inner.isPresent()
                                ? inner.flatMap(mapping -> spot(text, mapping, "revision"))
                                : spot(text, root, "predecessor"),
                        inner.flatMap(mapping -> spot(text, mapping, "hash")),
                        inner.isEmpty()));
    }

    private static Optional<Entry> entry(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
    }

    private static Optional<Spot> spot(String text, Mapping in, String key) {
        return entry(in, key).filter(entry -> entry.value() instanceof Scalar).map(entry -> {
            int keyStart = entry.key().start();
            String written = text.substring(entry.value().start(), entry.value().end());
            boolean inline = in.start() < text.length() && text.charAt(in.start()) == '{';
            return new Spot(
                    entry.value().start(),
                    entry.value().start() + written.stripTrailing().length(),
                    inline ? -1 : keyStart - (text.lastIndexOf('\n', keyStart - 1) + 1),
                    text.charAt(keyStart) == '"');
        });
    }
}
