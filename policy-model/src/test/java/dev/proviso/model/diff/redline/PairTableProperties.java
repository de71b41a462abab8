package dev.proviso.model.diff.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** That no alignment costs a reader less than the one that was found: all of them are tried out. */
class PairTableProperties {

    private static final int MOST = 6;

    @Property
    void noOtherAlignmentCostsLess(@ForAll long seed) {
        Random random = new Random(seed);
        TokenRow left = row(random);
        TokenRow right = row(random);
        int[] pairs = PairTable.pairs(left, right);
        assertThat(Arrays.stream(pairs).filter(to -> to != PairTable.NONE).toArray())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(cost(left, right, pairs)).isEqualTo(least(left, right, new int[left.size()], 0, 0));
    }

    /** The cost of the cheapest alignment that begins as the first pairs do. */
    private static int least(TokenRow left, TokenRow right, int[] pairs, int at, int free) {
        if (at == left.size()) {
            return cost(left, right, pairs);
        }
        pairs[at] = PairTable.NONE;
        int least = least(left, right, pairs, at + 1, free);
        for (int j = free; j < right.size(); j++) {
            if (left.isPair(at, right, j)) {
                pairs[at] = j;
                least = Math.min(least, least(left, right, pairs, at + 1, j + 1));
            }
        }
        return least;
    }

    private static int cost(TokenRow left, TokenRow right, int[] pairs) {
        int cost = 0;
        int i = 0;
        int j = 0;
        for (int k = 0; k <= left.size(); k++) {
            boolean isEnd = k == left.size();
            if (isEnd || pairs[k] != PairTable.NONE) {
                int to = isEnd ? right.size() : pairs[k];
                int struck = weight(left, i, k);
                int putIn = weight(right, j, to);
                cost += PairTable.costOfChange(struck, putIn);
                cost += isEnd ? 0 : PairTable.costOfPair(left, k, right, to);
                i = k + 1;
                j = to + 1;
            }
        }
        return cost;
    }

    private static int weight(TokenRow row, int start, int end) {
        return IntStream.range(start, end).map(row::weight).sum();
    }

    private static TokenRow row(Random random) {
        int size = random.nextInt(MOST + 1);
        int[] keys = random.ints(size, 0, 3).toArray();
        // A key has always the same weight, as a word has.
        return new TokenRow(
                keys,
                random.ints(size, 0, 2).toArray(),
                Arrays.stream(keys).map(key -> PairTable.LIGHTEST + 3 * key).toArray());
    }
}
