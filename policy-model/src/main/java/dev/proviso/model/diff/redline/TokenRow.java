package dev.proviso.model.diff.redline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Some tokens of a text as numbers, to be aligned with those of another one. */
final class TokenRow {

    private final int[] keys;
    private final int[] forms;
    private final int[] weights;

    /**
     * As many of each.
     *
     * @param keys two tokens of the same key can be a pair
     * @param forms two tokens of the same form are the same to the letter
     * @param weights what it costs to strike each of them or to put it in
     */
    TokenRow(int[] keys, int[] forms, int[] weights) {
        this.keys = keys.clone();
        this.forms = forms.clone();
        this.weights = weights.clone();
    }

    int size() {
        return keys.length;
    }

    int weight(int at) {
        return weights[at];
    }

    boolean isPair(int at, TokenRow other, int there) {
        return keys[at] == other.keys[there];
    }

    boolean isSameForm(int at, TokenRow other, int there) {
        return forms[at] == other.forms[there];
    }

    /** Whether each token can be a pair with the one at its place in the other row. */
    boolean isAllPairs(TokenRow other) {
        return Arrays.equals(keys, other.keys);
    }

    TokenRow part(int start, int end) {
        return at(IntStream.range(start, end).toArray());
    }

    /** The tokens at some places. */
    TokenRow at(int[] places) {
        return new TokenRow(picked(keys, places), picked(forms, places), picked(weights, places));
    }

    private static int[] picked(int[] values, int[] places) {
        return Arrays.stream(places).map(place -> values[place]).toArray();
    }

    List<Integer> keys() {
        return Arrays.stream(keys).boxed().toList();
    }
}
