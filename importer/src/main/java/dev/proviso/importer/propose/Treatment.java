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

    private static final String SPEAKERS = "\\b(?:you|we) ";

    /** Others only where the text calls so whom it addresses, and not {@code your users}. */
    private static final String WHO =
            "\\b(?:(?<addressee>you)|we|(?<!(?:your|our|their|its|other) )(?<noun>" + Parties.addressees() + ")s?) ";

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
    static Optional<Treatment> first(Cue.Sentence sentence, Parties parties) {
        Optional<Treatment> first = treatment(sentence, SPARED, Modality.PROHIBITION, parties);
        first = earlier(first, treatment(sentence, BURDENED, Modality.POWER, parties));
        return earlier(first, treatment(sentence, SERVED, Modality.OBLIGATION, parties));
    }

    private static Optional<Treatment> earlier(Optional<Treatment> one, Optional<Treatment> other) {
        return one.isEmpty()
                        || (other.isPresent() && other.get().at() < one.get().at())
                ? other
                : one;
    }

    private static Optional<Treatment> treatment(Cue.Sentence sentence, Cue cue, Modality modality, Parties parties) {
        return cue.first(sentence)
                .filter(found -> found.group("noun") == null
                        || found.group("noun").equals(parties.addressee().value()))
                .map(found -> new Treatment(found.start(), new Force(modality, isDoneToAddressee(found))));
    }

    private static boolean isDoneToAddressee(Matcher found) {
        return found.group("addressee") != null || found.group("noun") != null;
    }

    /** Words behind which nothing is done: "you will not be notified" forbids nobody anything. */
    static String withheld() {
        return SPEAKERS + WILL_NOT + BE + "(?:" + BENEFITS + ")\\b";
    }

    static String withheldWords() {
        return BENEFIT_WORDS;
    }
}
