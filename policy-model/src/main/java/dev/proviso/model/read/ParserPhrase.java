package dev.proviso.model.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a YAML or JSON parser says, and what that means to an author.
 *
 * @param said a piece of the parser's own words, in lower case
 * @param message what is wrong
 * @param hint what to do about it
 */
record ParserPhrase(String said, String message, String hint) {

    private static final List<ParserPhrase> PHRASES = List.of(
            new ParserPhrase("'\\t(tab)'", "a tab stands where YAML allows only blanks", "indent with blanks"),
            new ParserPhrase(
                    "mapping values are not allowed",
                    "a ': ' stands inside a text, or the line is indented further than its neighbours",
                    "put a text that holds ': ' into quotes, and start the keys of one mapping in the same column"),
            new ParserPhrase(
                    "found character '@'", "a text without quotes starts with '@'", "put the text into quotes"),
            new ParserPhrase(
                    "found character '`'", "a text without quotes starts with '`'", "put the text into quotes"),
            new ParserPhrase(
                    "found character '%'", "a text without quotes starts with '%'", "put the text into quotes"),
            new ParserPhrase(
                    "could not find expected ':'",
                    "this line is neither a key with ':' behind it nor part of the text above",
                    "write 'key: value', or indent the line if it belongs to the text above"),
            new ParserPhrase(
                    "while scanning a quoted scalar",
                    "a quote is opened and never closed",
                    "close it, or write '' for a single quote inside single quotes, \\\" for a double one inside double quotes"),
            new ParserPhrase(
                    "unknown escape character",
                    "a backslash in double quotes stands in front of a letter it does not go with",
                    "write \\\\ for a backslash, or use single quotes"),
            new ParserPhrase(
                    "while parsing a flow sequence",
                    "a '[' is opened and never closed, or a ',' is missing",
                    "close it with ']'"),
            new ParserPhrase(
                    "while parsing a flow mapping",
                    "a '{' is opened and never closed, or a ',' is missing",
                    "close it with '}'"),
            new ParserPhrase(
                    "while parsing a block collection",
                    "something else stands between the elements of a list",
                    "start each element with '- ' in the same column"),
            new ParserPhrase(
                    "while parsing a block mapping",
                    "something else stands between the keys of a mapping",
                    "start the keys of one mapping in the same column"),
            new ParserPhrase(
                    "expected a property name",
                    "a key is a name, not a list, a mapping or an alias",
                    "write 'name: value'"),
            new ParserPhrase("unexpected close marker", "a closing bracket closes nothing", "remove it"),
            new ParserPhrase("unexpected end-of-input", "the file ends in the middle", "close every bracket and quote"),
            new ParserPhrase(
                    "was expecting double-quote",
                    "in JSON a key stands in double quotes",
                    "write \"key\": value, and no ',' behind the last one"),
            new ParserPhrase("was expecting comma", "a ',' is missing between two values", "separate values by ','"),
            new ParserPhrase(
                    "leading zeroes not allowed",
                    "in JSON a number does not start with 0",
                    "leave the zeros out, or put it into quotes"),
            new ParserPhrase(
                    "malformed number token",
                    "a backslash in double quotes stands in front of the number of no character",
                    "write \\\\ for a backslash, or use single quotes"),
            new ParserPhrase(
                    "non-standard token",
                    "JSON has no numbers that are infinite or none",
                    "leave the key out if the value is not known; put it into double quotes if a text is meant"),
            new ParserPhrase("leading plus sign", "in JSON a number has no '+' in front", "leave the '+' out"),
            new ParserPhrase("plus signs", "in JSON a number has no '+' in front", "leave the '+' out"),
            new ParserPhrase(
                    "in numeric value",
                    "this is no JSON number",
                    "write it as -12, 0.5 or 1e6; put a text into double quotes"),
            new ParserPhrase(
                    "was expecting (json",
                    "this is no JSON value",
                    "put a text into double quotes; other values are numbers, true, false and null"),
            new ParserPhrase(
                    "expected a valid value",
                    "this is no JSON value",
                    "put a text into double quotes; other values are numbers, true, false and null"),
            new ParserPhrase(
                    "maybe a (non-standard) comment", "JSON has no comments", "remove it, or write the file as YAML"),
            new ParserPhrase(
                    "special characters are not allowed",
                    "a character that does not print stands in a text",
                    "remove it, or write it as an escape inside double quotes"),
            new ParserPhrase("highsurrogate", "a character is cut in half at the end of the file", "remove it"),
            new ParserPhrase(
                    "escape sequence of",
                    "a backslash in double quotes stands in front of too few digits",
                    "write \\\\ for a backslash, or use single quotes"),
            new ParserPhrase(
                    "while scanning a directive",
                    "a line that starts with '%' is no directive",
                    "put a text that starts with '%' into quotes"),
            new ParserPhrase(
                    "before directives", "a '%' starts a line behind the end of the document", "remove the line"),
            new ParserPhrase(
                    "while scanning an alias",
                    "a text without quotes starts with '*' or '&'",
                    "put the text into quotes"),
            new ParserPhrase(
                    "'document start'",
                    "the value that the file holds has ended, and something follows",
                    "put a text into quotes, and start the keys of one mapping in the same column"),
            new ParserPhrase(
                    "expected the node content",
                    "a value should stand here, but here is a sign of YAML",
                    "put a text that holds brackets, ',' or ':' into quotes"),
            new ParserPhrase(
                    "cannot start any token",
                    "a text without quotes starts with a sign of YAML",
                    "put the text into quotes"),
            new ParserPhrase(
                    "mapping keys are not allowed",
                    "a '? ' stands where no key can start",
                    "put a text that starts with '? ' into quotes"),
            new ParserPhrase(
                    "sequence entries are not allowed",
                    "a '- ' stands where no element can start",
                    "start each element on a line of its own, or put a text that starts with '- ' into quotes"),
            new ParserPhrase(
                    "surrogate pair",
                    "an escape in a text is one half of a character",
                    "write both halves, or the character itself"),
            new ParserPhrase(
                    "illegal unquoted character",
                    "a line ends, or a tab stands, inside a text",
                    "write \\n for a line end and \\t for a tab, and close every text with a double quote"),
            new ParserPhrase(
                    "character escape",
                    "a backslash stands in front of something it does not go with",
                    "write \\\\ for a backslash"),
            new ParserPhrase(
                    "separating root-level values",
                    "the value that the file holds has ended, and something follows",
                    "put a text into double quotes, and everything into one pair of braces"),
            new ParserPhrase(
                    "expecting a colon", "a ':' is missing between a key and its value", "write \"key\": value"),
            new ParserPhrase(
                    "expected a value",
                    "a value is missing here",
                    "write the value, or take the ',' or the key in front of it away"),
            new ParserPhrase("anchor", "an anchor or alias is not well formed", "write the value out"));

    /** The first phrase that fits what a parser said. */
    static Optional<ParserPhrase> of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return PHRASES.stream().filter(phrase -> lower.contains(phrase.said())).findFirst();
    }
}
