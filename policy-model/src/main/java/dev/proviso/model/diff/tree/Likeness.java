package dev.proviso.model.diff.tree;

/**
 * How alike the words of two nodes are. Order does not count, rare words count more.
 *
 * @param common the weight of the words that both have
 */
public record Likeness(double common, double from, double to) {

    /** Words that are wholly in the other text are worth this much: part of a provision is not yet the provision. */
    private static final double OF_CONTAINMENT = 0.85;

    /** Compares sorted rows of words. Cost: linear. */
    public static Likeness of(int[] from, int[] to, Lexicon lexicon) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < from.length && j < to.length) {
            if (from[i] == to[j]) {
                common += lexicon.weight(from[i]);
                i++;
                j++;
            } else if (from[i] < to[j]) {
                i++;
            } else {
                j++;
            }
        }
        return new Likeness(common, weight(from, lexicon), weight(to, lexicon));
    }

    private static double weight(int[] words, Lexicon lexicon) {
        double weight = 0;
        for (int word : words) {
            weight += lexicon.weight(word);
        }
        return weight;
    }

    /** The share of common words in both texts together (Dice's coefficient), from 0 to 1. */
    public double dice() {
        return from + to == 0 ? 1 : 2 * common / (from + to);
    }

    /** The share of the smaller text that the other has as well, from 0 to 1. */
    public double containment() {
        double smaller = Math.min(from, to);
        return smaller == 0 ? 0 : common / smaller;
    }

    /** The greater of the two, where being contained counts a little less. */
    public double score() {
        return Math.max(dice(), OF_CONTAINMENT * containment());
    }
}
