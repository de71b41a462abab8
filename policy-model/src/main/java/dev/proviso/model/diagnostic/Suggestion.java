package dev.proviso.model.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean": the known name nearest to one that is not known. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The nearest of the known names, if it is near enough to be what was meant: at most a third of its letters differ, or only case
     * and how its words are joined. Signs alone are meant for no name.
     */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        if (wrong.codePoints().noneMatch(Character::isLetterOrDigit)) {
            // A sign alone is near to every short name.
            return Optional.empty();
        }
        String plain = plain(wrong);
        Optional<String> alike = known.stream()
                .filter(name -> plain(name).equals(plain))
                .sorted()
                .findFirst();
        return alike.isPresent() ? alike : nearestByLetters(wrong, known);
    }

    /** Names are mistaken for each other however their words are joined and whatever their case. */
    private static String plain(String name) {
        return name.replaceAll("[-_. ]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> nearestByLetters(String wrong, Collection<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, wrong.length() / 3));
        record Scored(String name, int edits) {}
        return known.stream()
                .map(name -> new Scored(name, distance.apply(wrong, name)))
                .filter(scored -> scored.edits() >= 0 && scored.edits() < Math.max(wrong.length(), 2))
                .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::name))
                .map(Scored::name);
    }

    /** The hint {@code did you mean 'x'?}, if a known name is near enough. */
    public static Optional<String> hint(String wrong, Collection<String> known) {
        return nearest(wrong, known).map(name -> "did you mean '" + name + "'?");
    }
}
