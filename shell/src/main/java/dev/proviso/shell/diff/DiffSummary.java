package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.ChangeSeverity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many changes there are of each kind.
 *
 * @param changes how many in all
 * @param formOnly how many of them change nothing but the form
 * @param meaningOnly how many of them leave the words as they are and change what they mean
 * @param kinds how many of each kind, those first that ask most of a reader; a change of two kinds counts for both
 * @param severity the deepest; empty if there is no change
 */
record DiffSummary(
        int changes, int formOnly, int meaningOnly, Map<ChangeKind, Integer> kinds, Optional<ChangeSeverity> severity) {

    /** Kinds in the order in which they are told. */
    static final List<ChangeKind> ORDER = List.of(
            ChangeKind.ADDED,
            ChangeKind.REMOVED,
            ChangeKind.SUBSTITUTED,
            ChangeKind.AMENDED,
            ChangeKind.SPLIT,
            ChangeKind.MERGED,
            ChangeKind.MOVED,
            ChangeKind.HEADING_CHANGED,
            ChangeKind.RELABELLED,
            ChangeKind.UNCHANGED);

    static DiffSummary of(List<Change> changes, Predicate<Change> isFormOnly) {
        Map<ChangeKind, Integer> kinds = new TreeMap<>(Comparator.comparing(ORDER::indexOf));
        int formOnly = 0;
        int meaningOnly = 0;
        Optional<ChangeSeverity> severity = Optional.empty();
        for (Change change : changes) {
            change.kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
            boolean isOfForm = isFormOnly.test(change);
            formOnly += isOfForm ? 1 : 0;
            meaningOnly += !isOfForm && change.is(ChangeKind.UNCHANGED) ? 1 : 0;
            severity = Optional.of(severity.map(change.severity()::or).orElse(change.severity()));
        }
        return new DiffSummary(changes.size(), formOnly, meaningOnly, kinds, severity);
    }

    /** {@code 3 amended, 1 added}; empty if all changes are in form only. */
    String counts() {
        String words = kinds.entrySet().stream()
                .filter(entry -> entry.getKey() != ChangeKind.UNCHANGED)
                .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .collect(Collectors.joining(", "));
        String meaning = meaningOnly == 0 ? "" : meaningOnly + " in meaning only";
        return words + (words.isEmpty() || meaning.isEmpty() ? "" : ", ") + meaning;
    }

    /** The counts, and how many changes are in form only. */
    String sentence() {
        String form = formOnly == 0 ? "" : formOnly + " in form only";
        return counts() + (counts().isEmpty() || form.isEmpty() ? "" : "; ") + form;
    }

    /** A kind as words in a sentence. */
    static String words(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
