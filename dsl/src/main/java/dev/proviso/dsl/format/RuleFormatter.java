package dev.proviso.dsl.format;

import dev.proviso.dsl.syntax.Form;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.TokenTree;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.RuleText;

/**
 * Lays out texts of the rule language: one requirement a line, long conditions broken at their outermost {@code and}, {@code or} or
 * {@code implies} first, sets wrapped; a query that does not fit on a line has each of its parts on one. Two texts of the same tokens, comments and blank lines get the same layout, so laying out
 * twice is laying out once.
 *
 * <p>What a text says does not change: its tokens stay as they are, needless brackets too, and every comment stays with its token.
 */
public final class RuleFormatter {

    /** Lines are broken to stay within this many characters, where there is a place to break them. Comments do not count. */
    public static final int WIDTH = 120;

    private RuleFormatter() {}

    /**
     * The text in its canonical layout, with {@code \n} between lines and no line end behind the last; or what is wrong with it, and
     * then it should be left as it is.
     */
    public static Checked<String> format(Form form, RuleText text) {
        Checked<TokenTree> tokens = new Parser().parseTokens(form, text);
        return tokens.then(tree -> Checked.of(LinePrinter.print(Layout.of(tree), WIDTH)));
    }
}
