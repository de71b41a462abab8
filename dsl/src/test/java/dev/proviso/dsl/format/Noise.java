package dev.proviso.dsl.format;

import dev.proviso.dsl.random.Choices;
import dev.proviso.dsl.syntax.Tokens;
import java.util.List;
import java.util.function.BiFunction;

/** Lays texts out badly: blanks, line ends and comments between any two tokens. */
final class Noise {

    private static final List<String> BLANKS = List.of(" ", "  ", "\t", "\n", "\r\n", " \n   ", "\u00a0");
    private static final List<String> GAPS = List.of("\n\n", "\r\n\r\n\r\n", "\n \t\n", "\r\r");
    private static final List<String> COMMENTS =
            List.of("// why", "//", "// \"text\" and {sets}", "//// 漢字 \uD83D\uDE00  ", "// forbid x unless y // z\t");

    private Noise() {}

    /** Blanks and single line ends. */
    static String blanks(String text, Choices choices) {
        return between(text, (gap, place) -> {
            boolean stays = gap.isEmpty() && choices.percent(60);
            return stays ? gap : choices.pick(BLANKS);
        });
    }

    /** Comments and blank lines as well. */
    static String everywhere(String text, Choices choices) {
        return between(text, (gap, place) -> {
            if (choices.percent(15)) {
                return choices.pick(BLANKS) + choices.pick(COMMENTS) + "\n" + (choices.percent(30) ? "\n" : "");
            }
            if (choices.percent(10)) {
                return choices.pick(GAPS);
            }
            return gap.isEmpty() && choices.percent(60) ? gap : choices.pick(BLANKS);
        });
    }

    /** The text with what stands between its tokens, in front of the first and behind the last, replaced. */
    private static String between(String text, BiFunction<String, Integer, String> replace) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Tokens.Token token : Tokens.of(text)) {
            out.append(replace.apply(text.substring(at, token.span().start()), at));
            out.append(text, token.span().start(), token.span().end());
            at = token.span().end();
        }
        return out.append(replace.apply(text.substring(at), at)).toString();
    }
}
