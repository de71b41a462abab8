package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds lines in bold among the lines of a paragraph: they head what stands behind them. */
final class BoldLines {

    private BoldLines() {}

    /**
     * The line breaks before and behind such lines; none if all lines are bold.
     *
     * @param breaks offsets in the block's words
     */
    static List<Integer> around(Block block, List<Integer> breaks) {
        List<Integer> around = new ArrayList<>();
        if (block.isBold() || block.marks().isEmpty()) {
            return around;
        }
        int from = 0;
        for (int i = 0; i < breaks.size(); i++) {
            int to = breaks.get(i);
            // What is no heading behind another one is words again.
            if (to > from
                    && to - from <= Titles.LONGEST
                    && Titles.isBoldTitle(
                            block.words().text().substring(from, to).strip())
                    && block.part(from, to, block.item()).isBold()) {
                if (from > 0) {
                    around.add(from - 1);
                }
                around.add(to);
            }
            from = to + 1;
        }
        return around;
    }
}
