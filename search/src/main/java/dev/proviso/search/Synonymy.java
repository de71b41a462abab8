package dev.proviso.search;

import dev.proviso.model.document.Parlance.Synonym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The synonyms of a policy, by the stems of what is said. */
final class Synonymy {

    /** Words that stand for a run of words. */
    record Meant(String text, List<String> stems) {}

    private final Map<List<String>, Map<List<String>, Meant>> byStems = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> alone = new HashSet<>();
    private int longest = 1;

    Synonymy(List<Synonym> synonyms, English english) {
        for (Synonym synonym : synonyms) {
            List<Meant> meant = synonym.meant().stream()
                    .map(text -> new Meant(text, english.stems(text)))
                    .toList();
            for (String said : synonym.said()) {
                List<English.Word> spoken = english.words(said);
                spoken.forEach(word -> words.add(word.written()));
                if (spoken.size() == 1) {
                    alone.add(spoken.get(0).written().toLowerCase(Locale.ROOT));
                }
                List<String> stems = spoken.stream().map(English.Word::stem).toList();
                longest = Math.max(longest, stems.size());
                Map<List<String>, Meant> known = byStems.computeIfAbsent(stems, any -> new LinkedHashMap<>());
                meant.stream().filter(one -> !one.stems().equals(stems)).forEach(one -> known.put(one.stems(), one));
            }
        }
    }

    /** What a run of stems stands for; empty if nothing was noted. */
    List<Meant> meant(List<String> stems) {
        return new ArrayList<>(byStems.getOrDefault(stems, Map.of()).values());
    }

    /** Whether this very word, and no other of its stem, is one that people use for something else. */
    boolean isSaidAlone(String word) {
        return alone.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How many words the longest thing said has. */
    int longest() {
        return longest;
    }

    /** All words of what is said. */
    Set<String> words() {
        return words;
    }
}
