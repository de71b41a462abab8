package dev.proviso.model.read;

/**
 * What a reader accepts at most. Past a limit there is a diagnostic.
 *
 * @param characters of one file
 * @param depth of lists and mappings inside each other
 * @param nodes scalars, lists and mappings of one file
 */
public record ReadingLimits(int characters, int depth, int nodes) {

    /** 64 million characters, 100 levels, 5 million values. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(64_000_000, 100, 5_000_000);
}
