package dev.proviso.importer.propose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who does what a sentence says is done: the one named behind it ({@code shall be deleted by the company}), or where nobody is named, the one
 * who alone can do it ({@code accounts may be suspended}).
 */
final class Doers {

    private static final String VERB = "(?:\\p{L}+ly )?\\p{L}{2,}(?:ed|en|wn|ld|pt|ght|de|ut|et|un)\\b";

    /** Behind the words of force. */
    private static final Pattern BY = compile("[^.;:,]{0,30}?\\b(?:be|is|are|never) (?:also |only |never |not )?" + VERB
            + "[^.;:]{0,80}?\\bby (?:the |any |each |an? )?(?:(?<addressee>" + Parties.addresseeWords() + ")s?|(?:"
            + Parties.publisherWords() + "))\\b");

    /** Whoever speaks has the data of the one who is spoken to. */
    private static final Pattern YOUR_DATA = compile(
            "^(?:all |any |none )?(?:of )?your (?:\\p{L}+ ){0,2}?(?:data|information|details)\\b[^.;:]{0,60}? be (?:\\p{L}+ly )?"
                    + "(?:used|processed|shared|sold|disclosed|stored|kept|retained|transferred|accessed|collected|combined|deleted)\\b");

    /** What only the one can do who runs a service. */
    private static final Pattern SANCTION = compile(
            "\\b(?:accounts?|access|content|apps?|applications?|integrations?|products?|listings?|posts?|comments?|submissions?|members?|memberships?|users?|subscriptions?|tokens?|credentials|privileges|you)\\b"
                    + "[^.;:,]{0,60}? (?<force>may|can|could) (?:also |then )?be (?:\\p{L}+ly )?"
                    + "(?:suspended|terminated|closed|removed|deleted|blocked|revoked|disabled|restricted|banned|rejected|delisted)\\b");

    private static final Pattern ONLY = compile("may (?:only be " + VERB + "|be " + VERB + " only\\b)");

    private Doers() {}

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Whether the one who is addressed does it, and not the publisher; empty if nobody can be told, or nothing is done to anything.
     *
     * @param from where the words of force start
     */
    static Optional<Boolean> isAddressee(String sentence, int from) {
        Matcher by = BY.matcher(sentence).region(from, sentence.length());
        if (by.lookingAt()) {
            return Optional.of(by.group("addressee") != null);
        }
        Matcher sanction = SANCTION.matcher(sentence);
        boolean isSanction = sanction.find() && sanction.start("force") == from;
        if (isSanction || isYourData(sentence, from)) {
            return Optional.of(false);
        }
        Matcher only = ONLY.matcher(sentence).region(from, sentence.length());
        return only.lookingAt() ? Optional.of(true) : Optional.empty();
    }

    private static boolean isYourData(String sentence, int from) {
        Matcher data = YOUR_DATA.matcher(sentence);
        return data.lookingAt() && from < data.end();
    }
}
