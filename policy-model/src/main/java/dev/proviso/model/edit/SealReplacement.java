package dev.proviso.model.edit;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Seal;
import dev.proviso.model.read.SealSpots;
import dev.proviso.model.read.SealSpots.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes hashes into the file of a revision. Every other byte stays as it is. */
public final class SealReplacement {

    private SealReplacement() {}

    /**
     * The file with a revision's own hash, behind its status if there was none, and with that of its predecessor. A hash that is not
     * given stays as it is in the file. Empty if the file is not that of a revision.
     */
    public static Optional<String> replace(SourceText source, Seal seal) {
        return SealSpots.in(source).map(spots -> {
            List<Edit> edits = new ArrayList<>();
            seal.own()
                    .ifPresent(hash -> edits.add(spots.hash()
                            .map(spot -> over(spot, hash))
                            .orElseGet(() -> behind(source.text(), spots.head(), hash))));
            seal.predecessor()
                    .ifPresent(hash -> predecessor(source.text(), spots, hash).ifPresent(edits::add));
            edits.sort(Comparator.comparingInt(Edit::start));
            return Edit.apply(source.text(), edits);
        });
    }

    private static Optional<Edit> predecessor(String text, SealSpots spots, ContentHash hash) {
        if (spots.predecessorHash().isPresent()) {
            return spots.predecessorHash().map(spot -> over(spot, hash));
        }
        return spots.predecessor().map(spot -> {
            if (!spots.isPlain()) {
                return behind(text, spot, hash);
            }
            String id = text.substring(spot.start(), spot.end());
            String quote = spot.isJson() ? "\"" : "";
            return new Edit(
                    spot.start(),
                    spot.end(),
                    "{" + quote + "revision" + quote + ": " + id + ", " + quote + "hash" + quote + ": \"" + hash
                            + "\"}");
        });
    }

    private static Edit over(Spot spot, ContentHash hash) {
        return new Edit(spot.start(), spot.end(), "\"" + hash + "\"");
    }

    /** As the next key: on a line of its own, or in braces behind a comma. */
    private static Edit behind(String text, Spot spot, ContentHash hash) {
        String key = spot.isJson() ? "\"hash\": \"" : "hash: \"";
        if (spot.isInline()) {
            return new Edit(spot.end(), spot.end(), ", " + key + hash + "\"");
        }
        int end = LineEnds.endOfLine(text, spot.end());
        return new Edit(end, end, LineEnds.at(text, spot.end()) + " ".repeat(spot.margin()) + key + hash + "\"");
    }
}
