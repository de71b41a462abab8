package dev.proviso.shell.terminal;

import dev.proviso.shell.text.Sanitizer;
import dev.proviso.shell.text.Shortening;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers {@link Suggestions} to the line editor. */
final class CommandCompleter implements Completer {

    private static final int DESCRIPTION_WIDTH = 48;

    private final Suggestions suggestions;

    CommandCompleter(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        int order = 0;
        List<Suggestion> all = line instanceof LanguageWord word
                ? suggestions.inLanguage(word)
                : suggestions.at(line.words(), line.wordIndex());
        for (Suggestion suggestion : all) {
            String description = Shortening.toWidth(suggestion.description(), DESCRIPTION_WIDTH);
            candidates.add(new Candidate(
                    suggestion.value(),
                    Sanitizer.visible(suggestion.value()),
                    suggestion.group().isEmpty() ? null : suggestion.group(),
                    description.isEmpty() ? null : description,
                    null,
                    null,
                    suggestion.isComplete(),
                    order++));
        }
    }
}
