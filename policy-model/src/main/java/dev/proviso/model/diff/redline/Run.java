package dev.proviso.model.diff.redline;

/**
 * A stretch of both texts of which one thing can be said.
 *
 * @param fromStart its first old token
 * @param fromEnd the old token behind it
 * @param toStart its first new token
 * @param toEnd the new token behind it
 */
record Run(Kind kind, int fromStart, int fromEnd, int toStart, int toEnd) {

    enum Kind {
        /** The same words and marks, as many on each side; quotes, dashes and blanks may be set otherwise. */
        EQUAL,
        /** Old tokens are replaced by new ones; there may be none of either. */
        EDIT,
        MOVED_FROM,
        MOVED_TO,
        /** Tokens that are the same but for capital and small letters, as many on each side. */
        RECASED
    }

    /** This run and all up to the end of another one, as an edit. */
    Run through(Run last) {
        return through(last, Kind.EDIT);
    }

    /** This run and all up to the end of another one, as one of a kind. */
    Run through(Run last, Kind of) {
        return new Run(of, fromStart, last.fromEnd, toStart, last.toEnd);
    }
}
