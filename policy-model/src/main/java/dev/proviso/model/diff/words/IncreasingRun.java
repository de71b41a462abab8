package dev.proviso.model.diff.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The heaviest increasing subsequence of a row: what stays in order when the rest is taken for moved. */
public final class IncreasingRun {

    private IncreasingRun() {}

    private record End(int at, long weight) {}

    /**
     * Which elements stay. Cost: n log n.
     *
     * @param row different numbers
     * @param weights greater than 0
     */
    public static boolean[] heaviest(int[] row, long[] weights) {
        int[] before = new int[row.length];
        // For each last element the heaviest run that ends in it; kept so that greater elements have heavier runs.
        TreeMap<Integer, End> ends = new TreeMap<>();
        for (int i = 0; i < row.length; i++) {
            var lower = ends.lowerEntry(row[i]);
            before[i] = lower == null ? -1 : lower.getValue().at();
            long weight = weights[i] + (lower == null ? 0 : lower.getValue().weight());
            List<Integer> lighter = new ArrayList<>();
            for (var higher : ends.tailMap(row[i]).entrySet()) {
                if (higher.getValue().weight() > weight) {
                    break;
                }
                lighter.add(higher.getKey());
            }
            lighter.forEach(ends::remove);
            ends.put(row[i], new End(i, weight));
        }
        boolean[] stays = new boolean[row.length];
        for (int at = ends.isEmpty() ? -1 : ends.lastEntry().getValue().at(); at >= 0; at = before[at]) {
            stays[at] = true;
        }
        return stays;
    }
}
