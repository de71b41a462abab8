package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeSeverity;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.shell.revision.NamedRevision;
import dev.proviso.shell.revision.RevisionPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The difference of two revisions, ready to be shown.
 *
 * @param pair the two
 * @param shown which of its changes are to be shown
 */
record Comparison(RevisionPair pair, RevisionDiff diff, ChangeFilter shown, Meaning meaning) {

    /** {@code r1 → r2}. */
    String title() {
        return pair.fromName() + " → " + pair.toName();
    }

    /** The name that the new revision deserves by its number, in words; empty for files, and where none can be told. */
    Optional<String> deserved() {
        return pair.areOfPolicies() ? meaning.name() : Optional.empty();
    }

    /** What a reader must know before all else. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        pair.from().flatMap(NamedRevision::caution).ifPresent(cautions::add);
        pair.to().flatMap(NamedRevision::caution).ifPresent(cautions::add);
        diff.limit()
                .ifPresent(limit -> cautions.add(
                        "the comparison was broken off after " + limit.steps() + " steps and " + limit.unexamined()
                                + " parts were left: what is told as removed and added may belong together"));
        return cautions;
    }

    /** The changes to be shown, in the order of the new revision. */
    List<Change> changes() {
        return changes(diff.entries());
    }

    /** Those of them that are among some entries. */
    List<Change> changes(List<Change> entries) {
        return entries.stream()
                .filter(entry -> shown.accepts(entry) && isChange(entry))
                .toList();
    }

    /** Whether there is anything to tell of a part: of its words, of what stands beside them, or of what they mean now. */
    boolean isChange(Change entry) {
        return entry.isChange() || meaning.changes(entry);
    }

    /** What is to be said of the whole behind the verdict; empty if that says it all. */
    String counted() {
        String sentence = summary().sentence();
        String beside = marks().isEmpty() ? "" : marks().size() + " beside the text";
        return sentence + (sentence.isEmpty() || beside.isEmpty() ? "" : "; ") + beside;
    }

    DiffSummary summary() {
        return summary(changes());
    }

    DiffSummary summary(List<Change> changes) {
        return DiffSummary.of(changes, this::isFormOnly);
    }

    /** Whether nothing but the form of a part changed: neither its words nor what they mean. */
    boolean isFormOnly(Change entry) {
        return FormOnly.is(entry) && !meaning.changes(entry);
    }

    /** What changed beside the text, and belongs to none of its parts. */
    List<Mark> marks() {
        return shown.isAll() ? diff.marks() : List.of();
    }

    /** Whether there is anything to be shown. */
    boolean isDifferent() {
        return !changes().isEmpty() || !marks().isEmpty();
    }

    /** What to think of it all, in a word: by its meaning, or where that is not known, by how deep the changes of words go. */
    String verdict() {
        return meaning.verdict()
                .orElseGet(() -> summary().severity().map(ChangeSeverity::code).orElse("beside the text"));
    }

    /** Everything that became of the parts, unchanged ones included, by the top-level parts of the new revision. */
    List<ComparedSection> sections() {
        return ComparedSection.of(diff);
    }
}
