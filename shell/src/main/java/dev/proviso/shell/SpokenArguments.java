package dev.proviso.shell;

import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The little words that people put between what they evaluate: {@code why A.4 of crm-sync}, {@code check A.4 with data.uses = []}. */
final class SpokenArguments {

    private static final Set<String> EVALUATE = Set.of("check", "why", "because", "to-comply");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> ASSUMING = Set.of("with", "if", "when", "where", "given", "suppose", "assume");

    private final Session session;

    SpokenArguments(Session session) {
        this.session = session;
    }

    /**
     * The words without those that only join the others.
     *
     * @throws Refusal if facts are assumed with a word that assumes none
     */
    List<String> plain(List<String> words) {
        if (words.isEmpty() || !EVALUATE.contains(words.get(0))) {
            return words;
        }
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean isLast = i == words.size() - 1;
            refuseAssuming(words, i);
            if (i < 2 || isLast || !OF.contains(word) || session.app(word).isPresent()) {
                plain.add(word);
            }
        }
        return plain;
    }

    private static void refuseAssuming(List<String> words, int index) {
        List<String> behind = words.subList(index + 1, words.size());
        if (ASSUMING.contains(words.get(index)) && behind.stream().anyMatch(word -> word.indexOf('=') >= 0)) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + words.get(index) + "' assumes nothing",
                    "write '" + String.join(" ", words.subList(0, index)) + " assuming " + String.join(" ", behind)
                            + "'");
        }
    }
}
