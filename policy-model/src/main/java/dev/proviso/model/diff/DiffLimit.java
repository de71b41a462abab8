package dev.proviso.model.diff;

/**
 * What a difference was limited by. The nodes that were left are listed as removed and added, although some of them may belong together.
 *
 * @param steps the budget that was used up; see {@link DiffOptions#budget()}
 * @param unexamined how many nodes of both revisions were left without having been compared with all they are like
 */
public record DiffLimit(long steps, int unexamined) {}
