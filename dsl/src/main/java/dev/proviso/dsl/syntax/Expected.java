package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * What can stand at a place of a text, for completion: the grammar itself is asked.
 *
 * @param words of the language that can stand there, in alphabetical order
 * @param places what else can stand there; empty, as are the words, where the text in front has mistakes, and inside comments and
 *     text literals
 * @param partial the word that has been begun there and is to be replaced; an empty stretch where none has
 */
public record Expected(List<String> words, Set<Place> places, TextSpan partial) {

    /** What can stand at a place besides words of the language. */
    public enum Place {
        /** A fact, definition, parameter, variable, literal or value of an enumeration. */
        VALUE,
        /** A name that is being declared. */
        NEW_NAME,
        /** What stands behind a dot: a field, or a further part of a fact's name. */
        FIELD,
        /** A type. */
        TYPE,
        /** The label or id of a clause; in queries of any part, and behind {@code refers to} the id of a document, too. */
        CLAUSE,
        /** What a query is about. */
        SOURCE,
        /** The name of an app. */
        APP,
        /** The name of a revision. */
        REVISION,
        /** A day, which nothing else can take the place of. */
        DAY,
        /** The id of a term, or one of its forms in quotes. */
        TERM,
        /** The name of a fact, which nothing else can take the place of. */
        FACT,
        /** An operator that is a sign. */
        OPERATOR,
        /** The end of the text. */
        END
    }

    public Expected {
        words = List.copyOf(words);
        places = Set.copyOf(places);
    }

    /**
     * What can stand at an offset. A word that ends there counts as not yet written; what follows is not looked at.
     *
     * @throws IndexOutOfBoundsException if the offset is not in the text
     */
    public static Expected at(Form form, String text, int offset) {
        List<CommonToken> written = new ArrayList<>(Lexemes.all(text.substring(0, offset)));
        TextSpan partial = new TextSpan(offset, offset);
        if (!written.isEmpty() && isOpen(written.get(written.size() - 1))) {
            return new Expected(List.of(), Set.of(), partial);
        }
        if (!written.isEmpty() && isWord(written.get(written.size() - 1))) {
            partial = Lexemes.span(written.remove(written.size() - 1));
        }
        written.removeIf(token -> token.getChannel() != Token.DEFAULT_CHANNEL);
        List<CommonToken> tokens = new ArrayList<>(QueryWords.mark(form, written));
        // A token that no rule takes: the grammar says there what it would have taken.
        tokens.add(Lexemes.missing(ProvisoLexer.STRANGE, "", offset));
        tokens.add(Lexemes.missing(Token.EOF, "", offset));
        Optional<Failure> failure =
                Nesting.beyond(Limits.STANDARD.depth(), tokens).isPresent()
                        ? Optional.empty()
                        : Recognition.failure(form, tokens).filter(f -> f.index() == tokens.size() - 2);
        TextSpan begun = partial;
        return failure.map(f -> of(new Situation(form, tokens, f), begun))
                .orElseGet(() -> new Expected(List.of(), Set.of(), begun));
    }

    private static boolean isOpen(CommonToken token) {
        return switch (token.getType()) {
            case ProvisoLexer.COMMENT,
                    ProvisoLexer.BLOCK_COMMENT,
                    ProvisoLexer.HASH_COMMENT,
                    ProvisoLexer.UNCLOSED_TEXT,
                    ProvisoLexer.SINGLE_QUOTED,
                    ProvisoLexer.CURLY_QUOTED -> !token.getText().equals("#");
            default -> false;
        };
    }

    private static boolean isWord(CommonToken token) {
        int first = token.getText().codePointAt(0);
        return Character.isLetter(first) || first == '_' || first == '#';
    }

    private static Expected of(Situation situation, TextSpan partial) {
        Set<Place> places = EnumSet.noneOf(Place.class);
        if (situation.expectsField()) {
            return new Expected(List.of(), EnumSet.of(Place.FIELD), partial);
        }
        boolean source = situation.form() == Form.QUERY && situation.expectsName() && situation.index() <= 1;
        if (source) {
            return new Expected(situation.expectedWords(), EnumSet.of(Place.SOURCE), partial);
        }
        List<String> words = situation.expectsName() ? List.of() : situation.expectedWords();
        add(places, Place.VALUE, situation.expectsValue());
        add(places, named(situation), situation.expectsReference());
        boolean day = situation.expects(ProvisoLexer.DATE);
        add(places, Place.DAY, day && !situation.expectsReference() && !situation.expectsValue());
        boolean type = situation.failure().rules().contains(ProvisoParser.RULE_type);
        add(places, Place.TYPE, situation.expectsName() && type);
        boolean address = situation.failure().rules().contains(ProvisoParser.RULE_address);
        add(places, Place.FACT, situation.expectsName() && address);
        add(places, Place.NEW_NAME, situation.expectsName() && !type && !address);
        add(places, Place.OPERATOR, situation.expectsOperator());
        add(places, Place.END, situation.expects(Token.EOF));
        return new Expected(words, places, partial);
    }

    /** What is named where a reference can stand. */
    private static Place named(Situation situation) {
        int before = situation.before().getType();
        int asked = situation.index() < 2
                ? Token.EOF
                : situation.tokens().get(situation.index() - 2).getType();
        return switch (before == ProvisoLexer.OPEN ? asked : before) {
            case ProvisoLexer.OF_APP, ProvisoLexer.KNOWN_OF, ProvisoLexer.UNKNOWN_OF -> Place.APP;
            case ProvisoLexer.FROM -> Place.REVISION;
            case ProvisoLexer.TO -> asked == ProvisoLexer.REFERS ? Place.CLAUSE : Place.REVISION;
            case ProvisoLexer.TERM -> Place.TERM;
            case ProvisoLexer.READS -> Place.FACT;
            default -> Place.CLAUSE;
        };
    }

    private static void add(Set<Place> places, Place place, boolean expected) {
        if (expected) {
            places.add(place);
        }
    }
}
