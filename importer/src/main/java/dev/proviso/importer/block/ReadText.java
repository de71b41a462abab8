package dev.proviso.importer.block;

import java.util.List;
import java.util.Map;

/**
 * What a reader found in a text.
 *
 * @param places where in the source the places are that links lead to, by their names; one is at the first words that end behind its
 *     offset
 */
public record ReadText(List<Block> blocks, Map<String, Integer> places) {

    public ReadText {
        blocks = List.copyOf(blocks);
        places = Map.copyOf(places);
    }
}
