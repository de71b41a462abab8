package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.antlr.v4.runtime.Token;

/** Functions called on a value, as {@code name.contains("x")}: one mistake, after which the value stands alone. */
final class MethodCalls {

    /** What to write in place of functions that values have in other languages, by their names in lower case, without underscores. */
    private static final Map<String, String> METHODS = Map.of(
            "contains", "write VALUE contains \"words\", or, of a set, \"element\" in VALUE",
            "includes", "write VALUE contains \"words\", or, of a set, \"element\" in VALUE",
            "startswith", "write VALUE starts with \"words\"",
            "endswith", "write VALUE ends with \"words\"",
            "matches", "write VALUE matches \"pattern\"",
            "isempty", "write VALUE is empty",
            "any", "write some NAME in VALUE satisfies CONDITION",
            "all", "write every NAME in VALUE satisfies CONDITION",
            "equals", "write VALUE = …",
            "tolowercase", "write lower(VALUE)");

    private static final String OTHERS =
            "operators stand between two values, as in VALUE contains \"words\"; the functions are count(…), length(…) and lower(…)";

    private MethodCalls() {}

    /** Reports a call whose dot stands at an index, and gives the index of its last token; empty if there is none. */
    static OptionalInt mend(TokenRow tokens, int dot, Mistakes mistakes) {
        boolean isCall = tokens.type(dot) == ProvisoLexer.DOT
                && tokens.type(dot + 2) == ProvisoLexer.OPEN
                && Idioms.ENDS_OF_VALUES.contains(tokens.type(dot - 1))
                && Character.isLetter(tokens.text(dot + 1).codePointAt(0));
        if (!isCall) {
            return OptionalInt.empty();
        }
        String called = tokens.text(dot + 1);
        mistakes.add(
                DiagnosticKind.FOREIGN_SIGN,
                tokens.span(dot, dot + 1),
                "values have no functions of their own",
                METHODS.getOrDefault(called.toLowerCase(Locale.ROOT).replace("_", ""), OTHERS)
                        .replace("VALUE", tokens.text(dot - 1)));
        return OptionalInt.of(closing(tokens, dot + 2));
    }

    /** The bracket that closes one; the last token in front of the end, if none does. */
    private static int closing(TokenRow tokens, int opening) {
        int open = 0;
        for (int i = opening; i < tokens.size(); i++) {
            switch (tokens.type(i)) {
                case ProvisoLexer.OPEN -> open++;
                case ProvisoLexer.CLOSE -> {
                    if (--open == 0) {
                        return i;
                    }
                }
                case Token.EOF -> {
                    return i - 1;
                }
                default -> {}
            }
        }
        return tokens.size() - 1;
    }
}
