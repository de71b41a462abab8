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
    private static final String PUBLISHER = Parties.publisherWords();

    private static final Cue MEANS = Cue.of(
            "mean means refer refers is shall has have say are",
            "^.{0,200}?[”\"’')]?\\s*(means?|shall mean|refers? to|is defined as|(?:shall )?ha(?:s|ve) the (?:same )?meanings?|shall be defined as)\\b|\\bwhen we (?:say|refer)\\b|\\bwe (?:mean|are referring to)\\b");
    private static final Cue DEFINED = Cue.of(
            "means mean refers defined say capitalized capitalised",
            "^[\\s\"“'‘*]*[^.]{0,80}?[”\"’']?\\s*(?:means|shall mean|refers to|is defined as)\\b|\\bwhen we say\\b|\\bcapitali[sz]ed terms\\b");
    private static final Cue ELIGIBLE = Cue.of(
            "eligible qualify",
            "\\b(?:to be (?:considered )?eligible|in order to qualify|to qualify for|are eligible)\\b");
    private static final Cue RESERVES = Cue.of(
            "reserve reserves right",
            "\\breserves? (?:the|all|any|its|our) rights?\\b|(?<!not )(?<!n[’']t )\\bha(?:s|ve) the right (?:to|but)\\b");
    private static final Cue MAYBE = Cue.of("may", "\\bmay or may not\\b");
    private static final Cue NOT = Cue.of(
            "not never event cannot t neither only",
            "\\b(must|shall|will|may|should|can|could|would)\\s*(?:also\\s+|either\\s+|under no circumstances\\s+)?(?:not|never|in no event)\\b|\\bcannot\\b|\\b(?:must|should|wo|ca|sha)n[’']t\\b|\\b(?:may neither|(?:may|shall|must) only|may (?:be )?\\p{L}+ only)\\b");
    private static final Cue NOBODY = Cue.of(
            "no nobody neither event only",
            "\\bnobody (?:may|shall|must|will|can)\\b|^only (?!we\\b|the (?:publisher|company|provider))[^.,;]{1,60}? (?:may|can|shall) (?!not\\b)|\\bno (?:one|person|party|"
                    + ADDRESSEE
                    + ")s? (?:may|shall|must|will|can)\\b|\\b(?:neither|in no event) .{0,200}?(?:may|shall|will)\\b");
    /** To have no right to do something is to be forbidden it; to have none to a refund is not. */
    private static final String TO_DO =
            " to (?:use|copy|reproduce|modify|adapt|translate|distribute|sub-?licen[cs]e|re-?sell|sell|rent"
                    + "|lease|lend|transfer|assign|display|perform|publish|disclose|share|access|exploit|create|make|remove|register|represent|bind"
                    + "|act)\\b";

    private static final String RIGHT = "(?:rights?|licen[cs]es?|permissions?|authority)";
    private static final String NO_RIGHT = RIGHT + "(?:,? (?:or|nor|and|title|interest|" + RIGHT + "))*" + TO_DO;
    private static final Cue NO_RIGHT_TO = Cue.of(
            "right rights license licenses licence licences permission permissions authority",
            "\\b(?:ha(?:s|ve)|shall have|receives?|acquires?|obtains?|gains?|(?:is|are) (?:granted|given)) no (?:\\p{L}+ )?"
                    + NO_RIGHT + "|\\b(?:do(?:es)?|shall|will|may) not have (?:the|any|a) (?:\\p{L}+ )?" + NO_RIGHT);
    private static final Cue PROHIBITED = Cue.of(
            "prohibited forbidden banned not prohibit prohibits refrain don never",
            "\\b(?:is|are|be) (?:strictly |expressly |also )?(?:prohibited|forbidden|banned|not (?:permitted|allowed|acceptable|tolerated))\\b|\\bprohibits? (?:you|the|any|all)\\b|\\b(?:agrees?|undertakes?) not to\\b|\\brefrain from\\b|\\b(?:do not|don[’']t|never) (?!have|need|want|own|guarantee|warrant|control|sell|claim|know)\\w+");
    private static final Cue FREE = Cue.of(
            "not no cannot t",
            "\\b(?:need not|(?:(?:can|shall|will|may|must|should|could|would) ?not|(?:wo|ca|sha|must|should)n?[’']t) (?:also |ever )?be (?:required|obligated|obliged) to|not (?:be )?(?:required|obligated|obliged) to|no obligation to|do(?:es)? not (?:have|need) to)\\b");
    private static final Cue NOT_LIABLE = Cue.of(
            "liable responsible liability no disclaim disclaims disclaimed disclaiming",
            "\\b(?:not|no|neither|never|nor) (?:be )?(?:held )?(?:liable|responsible|liability)\\b|\\bno warrant|\\bdisclaim(?:s|ed|ing)?\\b");
    private static final Cue DUTY = Cue.of(
            "must shall required obligated obliged agree agrees undertake undertakes commit commits warrant warrants represent represents need needs has have responsible require requires",
            "\\bmust\\b|\\bshall\\b|\\b(?:is|are|be) (?:required|obligated|obliged) to\\b|\\b(?:agrees?|undertakes?|commits?|warrants?|represents?)\\b|\\bneeds? to\\b|\\b(?:has|have) to\\b|\\b(?:is|are) (?:solely |fully |also )?responsible for\\b|\\brequires? (?:you|that|the following)\\b");
    private static final Cue WILL = Cue.of("will ll", "\\bwill\\b|\\b[a-z]+[’']ll\\b");
    private static final Cue ADVICE = Cue.of(
            "should ought recommend recommends encourage encourages encouraged advise advised",
            "\\bshould\\b|\\bought to\\b|\\brecommends?\\b|\\bencourag(?:e|es|ed)\\b|\\badvised? to\\b");
    private static final Cue MAY = Cue.of(
            "may can permitted allowed entitled free welcome grant grants",
            "\\bmay\\b|\\bcan\\b|\\b(?:is|are) (?:permitted|allowed|entitled|free|welcome) to\\b|\\bgrants? (?:to )?(?:you|us|each|the)\\b");
    private static final Cue ENTITLED = Cue.of(
            "permitted allowed entitled free welcome",
            "\\b(?:shall|will) (?:also |always |then )?be (?:permitted|allowed|entitled|free|welcome) to\\b");
    private static final Cue COUNTS =
            Cue.of("deemed", "\\b(?:shall|will|may) (?:also |not |then )?be (?:\\p{L}+ly )?deemed\\b");

    /** Words that look like force, but tell what somebody is able to do, or does not get. */
    private static final Cue IDLE = Cue.of(
            "able unable eligible available entitled right construed " + Treatment.withheldWords(),
            "\\b(?:may|might|will|would|could) (?:also |still |then )?be (?:able to|unable|eligible)\\b"
                    + "|\\b(?:(?:may|might|will|would|could) not|won[’']t) be (?:able to|eligible|available)\\b"
                    + "|\\b(?:may|shall|will|must|would) not (?:be entitled|have (?:the|any) right(?!s?" + TO_DO
                    + "))\\b"
                    + "|\\b(?:shall|will|may) (?:not )?be construed\\b|" + Treatment.withheld());

    private static final Pattern PARTY = compile("\\b(?:(" + ADDRESSEE + ")|(" + PUBLISHER + "))\\b");
    private static final Pattern THING =
            compile("\\b(?:polic(?:y|ies)|terms|agreement|notice|document|statement|it|this|there|they|these)\\s*$");

    /** Behind these words "can" tells what somebody is able to do, not what is permitted. */
    private static final Pattern PURPOSE = compile(
            "\\b(?:goals?|aims?|so|ensures?|sure|helps?|enables?|how|whether|if|that|which|where|when|ways?)\\b");

    private static final Pattern NOBODY_ACTS = compile("nobody|only|neither (?:party|side|of the parties)\\b");

    /** Whoever is addressed is one of the two, and so are the words that bind or allow him. */
    private static final Pattern EITHER =
            compile("\\b(?:either|each|any|both|the) (?:party|parties|sides?)(?: hereto)?\\s*$");

    private static final Pattern LAST_CLAUSE = compile("[,;:]\\s[^,;:]*$");

    /** Whoever something is given to does nothing: {@code what you submit to the licensor shall be …} */
    private static final Pattern TOWARDS = compile("\\b(?:to|from|with|for) (?:the |our |your )?$");

    private static final Pattern GRANTED = compile("grants? (?:to )?(?:you|us|each|the)");
    private static final Pattern YOU_GRANT = compile("\\byou (?:hereby |also )?$");

    private static final Pattern BINDS_OTHERS = compile("\\b(?:prohibits?|requires?)\\b");

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What a sentence does; empty if it binds nobody and gives nothing.
     *
     * @param parties of the text
     */
    static Optional<Force> of(String text, Parties parties) {
        Cue.Sentence sentence = IDLE.blanked(new Cue.Sentence(text));
        if (DEFINED.isIn(sentence) && MEANS.isIn(sentence)) {
            return Optional.of(new Force(Modality.CONSTITUTIVE, true));
        }
        if (ELIGIBLE.isIn(sentence)) {
            return Optional.of(new Force(Modality.CONDITION, false));
        }
        Optional<Matcher> reserves = RESERVES.first(sentence);
        if (reserves.isPresent()) {
            return Optional.of(new Force(
                    Modality.POWER, !isAddressee(sentence.text(), reserves.get().start(), false)));
        }
        if (NOT_LIABLE.isIn(sentence) || MAYBE.isIn(sentence)) {
            return Optional.empty();
        }
        return binding(sentence, parties);
    }

    /** The first word of force decides; a negation counts with the word that it stands with. */
    private static Optional<Force> binding(Cue.Sentence sentence, Parties parties) {
        Optional<Found> first = Optional.empty();
        first = earlier(first, sentence, FREE, Modality.PERMISSION);
        first = earlier(first, sentence, ENTITLED, Modality.PERMISSION);
        first = earlier(first, sentence, COUNTS, Modality.CONSTITUTIVE);
        first = earlier(first, sentence, PROHIBITED, Modality.PROHIBITION);
        first = earlier(first, sentence, NO_RIGHT_TO, Modality.PROHIBITION);
        first = earlier(first, sentence, NOBODY, Modality.PROHIBITION);
        first = earlier(first, sentence, NOT, Modality.PROHIBITION);
        first = earlier(first, sentence, ADVICE, Modality.RECOMMENDATION);
        first = earlier(first, sentence, DUTY, Modality.OBLIGATION);
        first = earlier(first, sentence, WILL, Modality.OBLIGATION);
        first = earlier(first, sentence, MAY, Modality.PERMISSION);
        Optional<Treatment> treatment = Treatment.first(sentence, parties);
        if (treatment.isPresent()
                && (first.isEmpty() || treatment.get().at() <= first.get().at())) {
            return treatment.map(Treatment::force);
        }
        return first.flatMap(found -> force(found, sentence.text()));
    }

    private record Found(int at, Modality modality, String words) {}

    private static Optional<Found> earlier(Optional<Found> first, Cue.Sentence sentence, Cue cue, Modality modality) {
        return cue.first(sentence)
                .filter(match -> first.isEmpty() || match.start() < first.get().at())
                .map(match -> new Found(match.start(), modality, match.group()))
                .or(() -> first);
    }

    private static Optional<Force> force(Found found, String sentence) {
        if (found.modality() == Modality.CONSTITUTIVE) {
            return Optional.of(new Force(Modality.CONSTITUTIVE, true));
        }
        // Of a contraction, such as "you'll", the party is a part.
        int at = found.words().endsWith("ll") && found.words().length() > "will".length()
                ? found.at() + found.words().length() - "'ll".length()
                : found.at();
        String before = sentence.substring(0, at);
        Optional<Boolean> doer = Doers.isAddressee(sentence, found.at());
        boolean isEither = EITHER.matcher(before).find();
        boolean named = doer.isPresent()
                || isEither
                || namesActor(before)
                || NOBODY_ACTS.matcher(found.words()).lookingAt();
        boolean byAddressee = doer.orElseGet(() -> isEither || isAddressee(sentence, at, true));
        boolean future = found.words().toLowerCase(java.util.Locale.ROOT).contains("will")
                || found.words().endsWith("ll");
        boolean weak = future
                || found.modality() == Modality.PERMISSION
                || found.words().toLowerCase(java.util.Locale.ROOT).startsWith("may");
        boolean isAbility =
                found.words().equalsIgnoreCase("can") && PURPOSE.matcher(before).find();
        boolean isByNobody = weak
                && (!named || (doer.isEmpty() && THING.matcher(before.strip()).find()));
        if (isAbility || isByNobody) {
            return Optional.empty();
        }
        boolean should = found.words().toLowerCase(java.util.Locale.ROOT).startsWith("should");
        if (found.modality() == Modality.PROHIBITION && should) {
            return Optional.of(new Force(Modality.RECOMMENDATION, !byAddressee));
        }
        if (found.modality() == Modality.RECOMMENDATION && !should) {
            return Optional.of(new Force(Modality.RECOMMENDATION, false));
        }
        // Whoever is granted something may do it, whoever grants it.
        if (GRANTED.matcher(found.words()).matches()) {
            boolean toPublisher = found.words().endsWith("us")
                    || (!found.words().endsWith("you")
                            && YOU_GRANT.matcher(before).find());
            return Optional.of(toPublisher ? new Force(Modality.POWER, true) : new Force(Modality.PERMISSION, false));
        }
        if (found.modality() == Modality.PERMISSION && !byAddressee) {
            return Optional.of(new Force(Modality.POWER, true));
        }
        return Optional.of(new Force(
                found.modality(),
                !byAddressee && !BINDS_OTHERS.matcher(found.words()).find()));
    }

    /** Whether the words right before a verb, back to the last comma, name one who acts; if there are none, whether all words do. */
    private static boolean namesActor(String before) {
        Matcher clause = LAST_CLAUSE.matcher(before);
        boolean hasClause = clause.find() && clause.group().codePoints().anyMatch(Character::isLetter);
        Matcher party = PARTY.matcher(before).region(hasClause ? clause.start() : 0, before.length());
        while (party.find()) {
            String word = party.group().toLowerCase(java.util.Locale.ROOT);
            if (!word.equals("our") && !word.equals("us") && !word.equals("your")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the party named last before a place is the one who is addressed; if none is, what is taken. */
    private static boolean isAddressee(String sentence, int end, boolean otherwise) {
        Matcher matcher = PARTY.matcher(sentence).region(0, end);
        boolean addressee = otherwise;
        boolean found = false;
        while (matcher.find()) {
            boolean possessive =
                    matcher.group().equalsIgnoreCase("our") || matcher.group().equalsIgnoreCase("us");
            boolean isObject = found
                    && TOWARDS.matcher(sentence.substring(0, matcher.start())).find();
            if (!possessive && !isObject) {
                found = true;
                addressee = matcher.group(1) != null;
            }
        }
        return addressee;
    }
}
