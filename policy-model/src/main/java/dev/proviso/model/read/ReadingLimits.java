package dev.proviso.model.read;

/**
 * What a reader accepts at most. Past a limit there is a diagnostic.
 *
 * @param characters of one file
 * @param depth of lists and mappings inside each other
 * @param nodes scalars, lists and mappings of one file
 * @param mistakes told of one file
 */
public record ReadingLimits(int characters, int depth, int nodes, int mistakes) {

    /** 16 million characters, 64 levels, a million values, 200 mistakes: all far past what people write. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(16_000_000, 64, 1_000_000, 200);

    public ReadingLimits {
        if (characters < 0 || depth < 1 || nodes < 1 || mistakes < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
