package dev.proviso.dsl.format;

import dev.proviso.dsl.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written in a text, its layout left out.
 *
 * @param characters those of its tokens, joined
 * @param comments with the places where they stand
 */
record Written(String characters, List<Comment> comments) {

    /**
     * @param behind how many characters of tokens stand in front of it
     * @param onOwnLine whether no token stands in front of it on its line
     */
    record Comment(String text, int behind, boolean onOwnLine) {}

    static Written of(String text) {
        StringBuilder characters = new StringBuilder();
        List<Comment> comments = new ArrayList<>();
        int lineHolds = 0;
        int at = 0;
        for (Tokens.Token token : Tokens.of(text)) {
            String gap = text.substring(at, token.span().start());
            lineHolds = gap.contains("\n") || gap.contains("\r") ? 0 : lineHolds;
            String written = text.substring(token.span().start(), token.span().end());
            if (token.kind() == Tokens.Kind.COMMENT) {
                comments.add(new Comment(written.stripTrailing(), characters.length(), lineHolds == 0));
            } else {
                characters.append(written);
                lineHolds++;
            }
            at = token.span().end();
        }
        return new Written(characters.toString(), List.copyOf(comments));
    }
}
