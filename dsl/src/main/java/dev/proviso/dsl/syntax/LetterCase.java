package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CommonToken;

/** Names and words with capitals, or with letters that no name has, as they should be written. */
final class LetterCase {

    private final Form form;
    private final MendedTokens mended;
    private final Mistakes mistakes;

    LetterCase(Form form, MendedTokens mended, Mistakes mistakes) {
        this.form = form;
        this.mended = mended;
        this.mistakes = mistakes;
    }

    void mend(CommonToken token) {
        String text = token.getText();
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<Integer> word = Keywords.type(lower);
        String meant = word.isPresent()
                ? lower
                : Arrays.stream(text.split("\\.", -1))
                        .map(LetterCase::lowerCase)
                        .collect(Collectors.joining("."));
        boolean isWord = word.isPresent()
                || (form == Form.QUERY && QueryWords.type(lower).isPresent());
        mistakes.add(
                DiagnosticKind.LETTER_CASE,
                Lexemes.span(token),
                isWord
                        ? "the words of the language are written in lower case"
                        : "names are made of lower-case letters a to z, digits and underscores",
                "write '" + meant + "'");
        mended.add(Lexemes.instead(token, word.orElse(ProvisoLexer.NAME), meant));
    }

    /** {@code storesData} as {@code stores_data}. */
    private static String lowerCase(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]", "")
                .replaceAll("^[^a-z]+", "");
        return plain.isEmpty() ? "a_name" : plain;
    }
}
