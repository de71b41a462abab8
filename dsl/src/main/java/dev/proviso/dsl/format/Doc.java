package dev.proviso.dsl.format;

import dev.proviso.dsl.syntax.TokenTree;
import java.util.List;

/**
 * A text with the places where its lines may be broken, after Wadler's "A prettier printer". A {@link Group} stands on one line if it
 * fits there; else all its own lines are broken, and the groups inside it are asked in turn.
 */
sealed interface Doc {

    /** What the comments in a text demand of it. */
    Comments comments();

    /** How many characters it takes on one line, comments left out. */
    int width();

    /**
     * A comment ends its line, so that what it stands in cannot be on one line.
     *
     * @param lead whether comments stand in front of the first token
     * @param trail whether one stands behind the last token
     * @param inside whether there are any between the first token and the last, or a line must end there
     * @param empty whether there is no token at all
     */
    record Comments(boolean lead, boolean trail, boolean inside, boolean empty) {
        static final Comments NONE = new Comments(false, false, false, true);

        Comments then(Comments next) {
            if (empty || next.empty) {
                Comments one = empty ? next : this;
                return new Comments(one.lead, one.trail, inside || next.inside, one.empty);
            }
            return new Comments(lead, next.trail, inside || next.inside || trail || next.lead, false);
        }
    }

    /** A token with its comments. */
    record Word(TokenTree.Token token) implements Doc {
        @Override
        public Comments comments() {
            return new Comments(!token.before().isEmpty(), token.behind().isPresent(), false, false);
        }

        @Override
        public int width() {
            return token.text().codePointCount(0, token.text().length());
        }
    }

    /** A blank where lines are never broken. */
    record Space() implements Doc {
        @Override
        public Comments comments() {
            return Comments.NONE;
        }

        @Override
        public int width() {
            return 1;
        }
    }

    /**
     * A place where a line may be broken.
     *
     * @param width the blanks that stand there if it is not: one or none
     */
    record Line(int width) implements Doc {
        @Override
        public Comments comments() {
            return Comments.NONE;
        }
    }

    /**
     * The end of a line.
     *
     * @param gap whether a blank line follows
     */
    record LineEnd(boolean gap) implements Doc {
        @Override
        public Comments comments() {
            return new Comments(false, false, true, true);
        }

        @Override
        public int width() {
            return 0;
        }
    }

    /** Lines that start in it start two columns further to the right. */
    record Nest(Doc content) implements Doc {
        @Override
        public Comments comments() {
            return content.comments();
        }

        @Override
        public int width() {
            return content.width();
        }
    }

    /** On one line if it fits. */
    record Group(Doc content) implements Doc {
        @Override
        public Comments comments() {
            return content.comments();
        }

        @Override
        public int width() {
            return content.width();
        }
    }

    /**
     * Behind a word that does not fit on one line with it: on the next line, if it then takes no more than that one; else on the same
     * line, to be broken inside.
     */
    record Below(Doc content) implements Doc {
        @Override
        public Comments comments() {
            return content.comments();
        }

        @Override
        public int width() {
            return content.width() + 1;
        }
    }

    /** One behind the other. */
    record Sequence(List<Doc> parts, Comments comments, int width) implements Doc {
        static Sequence of(List<Doc> parts) {
            Comments comments = Comments.NONE;
            int width = 0;
            for (Doc part : parts) {
                comments = comments.then(part.comments());
                width += part.width();
            }
            return new Sequence(List.copyOf(parts), comments, width);
        }
    }

    static Doc of(Doc... parts) {
        return Sequence.of(List.of(parts));
    }

    static Doc space() {
        return new Space();
    }

    /** A blank, or the end of a line. */
    static Doc line() {
        return new Line(1);
    }

    /** Nothing, or the end of a line. */
    static Doc softLine() {
        return new Line(0);
    }
}
