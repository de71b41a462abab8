package dev.proviso.importer.propose;

import dev.proviso.model.document.Modality;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What is done to somebody: words such as "you may not be charged" name one party and bind the other.
 *
 * @param at where the words start
 * @param force that they have, for whoever does it
 */
record Treatment(int at, Force force) {

    /** Only those who are spoken to or speak: who the customers are that are not to be charged depends on whom a text addresses. */
    private static final String WHO = "\\b(?:(?<addressee>you)|we) ";

    private static final String NOT =
            "(?:(?:may|shall|will|must|should|can|could) ?(?:not|never)|(?:wo|ca|sha|must|should)n?[’']t)";

    /** Without "must": who "must not be paid" for a review has to see to that. */
    private static final String WILL_NOT = "(?:(?:may|shall|will|can|could) ?(?:not|never)|(?:wo|ca|sha)n?[’']t)";

    /** Between a word of force and the verb. */
    private static final String BE = " (?:also |ever |in any (?:case|event|way) )?be (?:\\p{L}+ly )?";

    private static final String BURDENS =
            "charged|billed|invoiced|fined|penali[sz]ed|punished|forced|compelled|asked|pressured|denied|refused|deprived|subjected|sued|harassed|discriminated|disadvantaged|prevented|contacted|tracked";
    private static final String BURDEN_WORDS =
            "charged billed invoiced fined penalised penalized punished forced compelled asked pressured denied refused deprived subjected sued harassed discriminated disadvantaged prevented contacted tracked";
    private static final String BENEFITS =
            "notified|informed|told|warned|refunded|reimbursed|compensated|credited|paid|given|offered|granted|provided";
    private static final String BENEFIT_WORDS = BENEFITS.replace('|', ' ');

    private static final Cue SPARED = Cue.of(BURDEN_WORDS, WHO + NOT + BE + "(?:" + BURDENS + ")\\b");
    private static final Cue BURDENED =
            Cue.of(BURDEN_WORDS + " required", WHO + "(?:may|can)" + BE + "(?:required|" + BURDENS + ")\\b");
    private static final Cue SERVED = Cue.of(BENEFIT_WORDS, WHO + "(?:shall|will)" + BE + "(?:" + BENEFITS + ")\\b");

    /** The first of a sentence. */
    static Optional<Treatment> first(Cue.Sentence sentence) {
        Optional<Treatment> first = treatment(sentence, SPARED, Modality.PROHIBITION);
        first = earlier(first, treatment(sentence, BURDENED, Modality.POWER));
        return earlier(first, treatment(sentence, SERVED, Modality.OBLIGATION));
    }

    private static Optional<Treatment> earlier(Optional<Treatment> one, Optional<Treatment> other) {
        return one.isEmpty()
                        || (other.isPresent() && other.get().at() < one.get().at())
                ? other
                : one;
    }

    private static Optional<Treatment> treatment(Cue.Sentence sentence, Cue cue, Modality modality) {
        return cue.first(sentence)
                .map(found -> new Treatment(found.start(), new Force(modality, isDoneToAddressee(found))));
    }

    private static boolean isDoneToAddressee(Matcher found) {
        return found.group("addressee") != null;
    }

    /** Words behind which nothing is done: "you will not be notified" forbids nobody anything. */
    static String withheld() {
        return WHO + WILL_NOT + BE + "(?:" + BENEFITS + ")\\b";
    }

    static String withheldWords() {
        return BENEFIT_WORDS;
    }
}
