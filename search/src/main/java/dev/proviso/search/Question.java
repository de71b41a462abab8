package dev.proviso.search;

import dev.proviso.search.Concept.Alternative;
import dev.proviso.search.English.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes a question apart into what it speaks of. */
final class Question {

    /** Nobody asks more; what lies behind is not looked at. */
    private static final int LONGEST = 2_000;
    /** So many things at most; each costs a look into every field. */
    private static final int MOST = 64;

    /** Shorter words are much the same in many languages. */
    private static final int TELLING = 5;

    /** A word that people use for something else, beside that. */
    private static final float OWN_WEIGHT = 0.7f;

    private static final float SYNONYM_WEIGHT = 0.8f;
    private static final float SPELLING_WEIGHT = 0.6f;
    /** A word of a phrase that has a meaning as a whole. */
    private static final float PART_WEIGHT = 0.3f;

    private final English english;
    private final Synonymy synonymy;
    private final Spelling spelling;

    Question(English english, Synonymy synonymy, Spelling spelling) {
        this.english = english;
        this.synonymy = synonymy;
        this.spelling = spelling;
    }

    /**
     * What a question speaks of, in the order of mention, each thing once. Common words count only if there are no others.
     *
     * @param text as {@link #cut} leaves it
     * @param ofLanguage whether a word in lower case is surely one of the language, so that it means itself and no other
     */
    List<Concept> concepts(String text, Predicate<String> ofLanguage) {
        List<Concept> found = concepts(text, ofLanguage, false);
        return found.isEmpty() ? concepts(text, ofLanguage, true) : found;
    }

    /** The start of a question, without half a character at its end. */
    static String cut(String question) {
        if (question.length() <= LONGEST) {
            return question;
        }
        return question.substring(0, Character.isHighSurrogate(question.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private List<Concept> concepts(String text, Predicate<String> ofLanguage, boolean withCommon) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        String[] pieces = text.split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean isQuoted = i % 2 == 1 && i + 1 < pieces.length;
            List<Word> words = english.words(pieces[i]);
            if (isQuoted && !words.isEmpty()) {
                add(concepts, quoted(pieces[i].strip(), words));
            } else {
                loose(words, ofLanguage, withCommon, concepts);
            }
        }
        return new ArrayList<>(concepts.values()).subList(0, Math.min(MOST, concepts.size()));
    }

    private static void add(Map<String, Concept> concepts, Concept concept) {
        concepts.putIfAbsent(
                concept.required() + " " + concept.alternatives().get(0).stems(), concept);
    }

    private static Concept quoted(String asked, List<Word> words) {
        return new Concept(asked, List.of(new Alternative(Reason.Kind.PHRASE, asked, stems(words), 1)), true);
    }

    /** The longest things said come first: the words of one are not looked at again one by one. */
    private void loose(
            List<Word> words, Predicate<String> ofLanguage, boolean withCommon, Map<String, Concept> concepts) {
        int at = 0;
        while (at < words.size()) {
            int length = said(words, at);
            if (length > 0) {
                add(concepts, said(words.subList(at, at + length)));
            } else if (withCommon || !words.get(at).isCommon()) {
                add(concepts, single(words.get(at), ofLanguage));
            }
            at += Math.max(1, length);
        }
    }

    /** How many words from here on are something said that has a meaning; 0 if none. */
    private int said(List<Word> words, int at) {
        for (int length = Math.min(synonymy.longest(), words.size() - at); length > 0; length--) {
            boolean isMeant =
                    !synonymy.meant(stems(words.subList(at, at + length))).isEmpty();
            if (isMeant && (length > 1 || isSaid(words.get(at)))) {
                return length;
            }
        }
        return 0;
    }

    /** That "to" has the stem of "ToS" does not make it a word for terms of service. */
    private boolean isSaid(Word word) {
        return !word.isCommon() || synonymy.isSaidAlone(word.written());
    }

    private Concept said(List<Word> words) {
        List<Alternative> alternatives = new ArrayList<>();
        String asked = String.join(" ", words.stream().map(Word::written).toList());
        alternatives.add(new Alternative(Reason.Kind.WORD, asked, stems(words), OWN_WEIGHT));
        addMeant(stems(words), SYNONYM_WEIGHT, alternatives);
        if (words.size() > 1) {
            words.stream()
                    .filter(word -> !word.isCommon())
                    .forEach(word -> alternatives.add(
                            new Alternative(Reason.Kind.WORD, word.written(), List.of(word.stem()), PART_WEIGHT)));
        }
        return new Concept(asked, alternatives, false);
    }

    /**
     * Whether half of its longer words or more are neither known here, or nearly so, nor to the language: then it is likely to be in another one. A single one may
     * be a slip or a name.
     */
    boolean isStrange(String text, Predicate<String> ofLanguage) {
        List<Word> longer = english.words(cut(text)).stream()
                .filter(word -> !word.isCommon() && word.written().length() >= TELLING)
                .toList();
        long strange = longer.stream()
                .filter(word -> !isSpeltWell(word, ofLanguage))
                .filter(word -> spelling.correct(word.written()).isEmpty())
                .count();
        return strange > 1 && 2 * strange >= longer.size();
    }

    /** A question with its misspelt words put right: a model of the language makes nothing of them. */
    String corrected(String text, Predicate<String> ofLanguage) {
        StringBuilder corrected = new StringBuilder();
        int taken = 0;
        for (Word word : english.words(text)) {
            boolean isKnown = word.isCommon()
                    || spelling.knows(word.written())
                    || ofLanguage.test(word.written().toLowerCase(Locale.ROOT));
            Optional<String> correct = isKnown ? Optional.empty() : spelling.correct(word.written());
            if (correct.isPresent()) {
                corrected.append(text, taken, word.start()).append(correct.get());
                taken = word.start() + word.written().length();
            }
        }
        return corrected.append(text, taken, text.length()).toString();
    }

    private Concept single(Word word, Predicate<String> ofLanguage) {
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(new Alternative(Reason.Kind.WORD, word.written(), List.of(word.stem()), 1));
        Optional<String> correct = isSpeltWell(word, ofLanguage) ? Optional.empty() : spelling.correct(word.written());
        correct.ifPresent(text -> {
            List<String> stems = english.stems(text);
            if (!stems.equals(List.of(word.stem()))) {
                alternatives.add(new Alternative(Reason.Kind.SPELLING, text, stems, SPELLING_WEIGHT));
                addMeant(stems, SPELLING_WEIGHT * SYNONYM_WEIGHT, alternatives);
            }
        });
        return new Concept(word.written(), alternatives, false);
    }

    private boolean isSpeltWell(Word word, Predicate<String> ofLanguage) {
        return spelling.knows(word.written())
                || spelling.knows(word.stem())
                || ofLanguage.test(word.written().toLowerCase(Locale.ROOT))
                || ofLanguage.test(word.stem());
    }

    private void addMeant(List<String> stems, float weight, List<Alternative> alternatives) {
        synonymy.meant(stems)
                .forEach(meant ->
                        alternatives.add(new Alternative(Reason.Kind.SYNONYM, meant.text(), meant.stems(), weight)));
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }
}
