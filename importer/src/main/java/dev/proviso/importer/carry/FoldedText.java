package dev.proviso.importer.carry;

import dev.proviso.model.document.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in normal form, with the way back to where each character stands. */
final class FoldedText {

    private final String source;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    private FoldedText(String source) {
        this.source = source;
    }

    static FoldedText of(String source) {
        FoldedText text = new FoldedText(source);
        for (int i = 0; i < source.length(); i++) {
            text.add(i);
        }
        return text;
    }

    private void add(int at) {
        String folds = NormalForm.of(source.substring(at, at + 1));
        String form = folds.isEmpty() ? " " : folds;
        boolean repeats = form.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
        for (int k = 0; k < form.length() && !repeats; k++) {
            starts.add(at);
            folded.append(form.charAt(k));
        }
    }

    /** The stretch of the text that is these words in normal form, if there is one. */
    Optional<String> find(String words) {
        String form = NormalForm.of(words);
        int at = form.isEmpty() ? -1 : folded.indexOf(form);
        if (at < 0) {
            return Optional.empty();
        }
        int end = starts.get(at + form.length() - 1) + 1;
        return Optional.of(source.substring(starts.get(at), end)).filter(stretch -> !stretch.isBlank());
    }
}
