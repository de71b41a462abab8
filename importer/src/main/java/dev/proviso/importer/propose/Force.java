package dev.proviso.importer.propose;

import dev.proviso.model.document.Modality;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a sentence do, and whom they bind.
 *
 * @param byPublisher whether the publisher is bound, or holds the power; else the one who is addressed
 */
record Force(Modality modality, boolean byPublisher) {

    private static final String ADDRESSEE = "(?:" + Parties.addresseeWords() + ")s?";
    private static final String PUBLISHER = "we|us|our|ours|publisher|company|provider";

    private static final Pattern MEANS = compile(
            "^.{0,200}?[”\"’')]?\\s*(means?|shall mean|refers? to|is defined as|(?:shall )?ha(?:s|ve) the (?:same )?meanings?|shall be defined as)\\b|\\bwhen we (?:say|refer)\\b|\\bwe (?:mean|are referring to)\\b");
    private static final Pattern DEFINED = compile(
            "^[\\s\"“'‘*]*[^.]{0,80}?[”\"’']?\\s*(?:means|shall mean|refers to|is defined as)\\b|\\bwhen we say\\b|\\bcapitali[sz]ed terms\\b");
    private static final Pattern ELIGIBLE =
            compile("\\b(?:to be (?:considered )?eligible|in order to qualify|to qualify for|are eligible)\\b");
    private static final Pattern RESERVES = compile(
            "\\breserves? (?:the|all|any|its|our) rights?\\b|\\bhas the right (?:to|but)\\b|\\bhave the right (?:to|but)\\b");
    private static final Pattern MAYBE = compile("\\bmay or may not\\b");
    private static final Pattern NOT = compile(
            "\\b(must|shall|will|may|should|can|could|would)\\s*(?:also\\s+|either\\s+|under no circumstances\\s+)?(?:not|never|in no event)\\b|\\bcannot\\b|\\b(?:must|should|wo|ca|sha)n[’']t\\b|\\bmay (?:neither|only)\\b");
    private static final Pattern NOBODY = compile("\\bno (?:one|person|party|" + ADDRESSEE
            + ")s? (?:may|shall|must|will|can)\\b|\\b(?:neither|in no event) .{0,80}?(?:may|shall|will)\\b");
    private static final Pattern PROHIBITED = compile(
            "\\b(?:is|are|be) (?:strictly |expressly |also )?(?:prohibited|forbidden|banned|not (?:permitted|allowed|acceptable|tolerated))\\b|\\bprohibits? (?:you|the|any|all)\\b|\\b(?:agrees?|undertakes?) not to\\b|\\brefrain from\\b|\\b(?:do not|don[’']t|never) (?!have|need|want|own|guarantee|warrant|control|sell|claim|know)\\w+");
    private static final Pattern FREE = compile(
            "\\b(?:need not|not (?:be )?(?:required|obligated|obliged) to|no obligation to|do(?:es)? not (?:have|need) to)\\b");
    private static final Pattern NOT_LIABLE = compile(
            "\\b(?:not|no|neither|never|nor) (?:be )?(?:held )?(?:liable|responsible|liability)\\b|\\bno warrant|\\bdisclaim");
    private static final Pattern DUTY = compile(
            "\\bmust\\b|\\bshall\\b|\\b(?:is|are|be) (?:required|obligated|obliged) to\\b|\\b(?:agrees?|undertakes?|commits?|warrants?|represents?)\\b|\\bneeds? to\\b|\\b(?:has|have) to\\b|\\b(?:is|are) (?:solely |fully |also )?responsible for\\b|\\brequires? (?:you|that|the following)\\b");
    private static final Pattern WILL = compile("\\bwill\\b|\\b[a-z]+[’']ll\\b");
    private static final Pattern ADVICE =
            compile("\\bshould\\b|\\bought to\\b|\\brecommends?\\b|\\bencourag(?:e|es|ed)\\b|\\badvised? to\\b");
    private static final Pattern MAY = compile(
            "\\bmay\\b|\\bcan\\b|\\b(?:is|are) (?:permitted|allowed|entitled|free|welcome) to\\b|\\bgrants? (?:to )?(?:you|each|the)\\b");
    private static final Pattern PARTY = compile("\\b(?:(" + ADDRESSEE + ")|(" + PUBLISHER + "))\\b");
    private static final Pattern THING =
            compile("\\b(?:polic(?:y|ies)|terms|agreement|notice|document|statement|it|this|there|they|these)\\s*$");

    private static final Pattern BINDS_OTHERS = compile("\\b(?:prohibits?|requires?)\\b");

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a sentence does; empty if it binds nobody and gives nothing. */
    static Optional<Force> of(String sentence) {
        if (DEFINED.matcher(sentence).find() && MEANS.matcher(sentence).find()) {
            return Optional.of(new Force(Modality.CONSTITUTIVE, true));
        }
        if (ELIGIBLE.matcher(sentence).find()) {
            return Optional.of(new Force(Modality.CONDITION, false));
        }
        Matcher reserves = RESERVES.matcher(sentence);
        if (reserves.find()) {
            return Optional.of(new Force(Modality.POWER, !isAddressee(sentence, reserves.start(), false)));
        }
        if (NOT_LIABLE.matcher(sentence).find() || MAYBE.matcher(sentence).find()) {
            return Optional.empty();
        }
        return binding(sentence);
    }

    /** The first word of force decides; a negation counts with the word that it stands with. */
    private static Optional<Force> binding(String sentence) {
        Optional<Found> first = Optional.empty();
        first = earlier(first, sentence, FREE, Modality.PERMISSION);
        first = earlier(first, sentence, PROHIBITED, Modality.PROHIBITION);
        first = earlier(first, sentence, NOBODY, Modality.PROHIBITION);
        first = earlier(first, sentence, NOT, Modality.PROHIBITION);
        first = earlier(first, sentence, ADVICE, Modality.RECOMMENDATION);
        first = earlier(first, sentence, DUTY, Modality.OBLIGATION);
        first = earlier(first, sentence, WILL, Modality.OBLIGATION);
        first = earlier(first, sentence, MAY, Modality.PERMISSION);
        return first.flatMap(found -> force(found, sentence));
    }

    private record Found(int at, Modality modality, String words) {}

    private static Optional<Found> earlier(Optional<Found> first, String sentence, Pattern pattern, Modality modality) {
        Matcher matcher = pattern.matcher(sentence);
        if (!matcher.find() || (first.isPresent() && first.get().at() <= matcher.start())) {
            return first;
        }
        return Optional.of(new Found(matcher.start(), modality, matcher.group()));
    }

    private static Optional<Force> force(Found found, String sentence) {
        String before = sentence.substring(0, found.at());
        boolean named = PARTY.matcher(before).find();
        boolean byAddressee = isAddressee(sentence, found.at(), true);
        boolean future = found.words().toLowerCase(java.util.Locale.ROOT).contains("will")
                || found.words().endsWith("ll");
        boolean weak = future
                || found.modality() == Modality.PERMISSION
                || found.words().toLowerCase(java.util.Locale.ROOT).startsWith("may");
        if (weak && (!named || THING.matcher(before.strip()).find())) {
            return Optional.empty();
        }
        boolean should = found.words().toLowerCase(java.util.Locale.ROOT).startsWith("should");
        if (found.modality() == Modality.PROHIBITION && should) {
            return Optional.of(new Force(Modality.RECOMMENDATION, !byAddressee));
        }
        if (found.modality() == Modality.RECOMMENDATION && !should) {
            return Optional.of(new Force(Modality.RECOMMENDATION, false));
        }
        if (found.modality() == Modality.PERMISSION && !byAddressee) {
            return Optional.of(new Force(Modality.POWER, true));
        }
        return Optional.of(new Force(
                found.modality(),
                !byAddressee && !BINDS_OTHERS.matcher(found.words()).find()));
    }

    /** Whether the party named last before a place is the one who is addressed; if none is, what is taken. */
    private static boolean isAddressee(String sentence, int end, boolean otherwise) {
        Matcher matcher = PARTY.matcher(sentence).region(0, end);
        boolean addressee = otherwise;
        while (matcher.find()) {
            boolean possessive =
                    matcher.group().equalsIgnoreCase("our") || matcher.group().equalsIgnoreCase("us");
            if (!possessive) {
                addressee = matcher.group(1) != null;
            }
        }
        return addressee;
    }
}
