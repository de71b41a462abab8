package dev.proviso.model.diff;

import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels that changed, to tell a reference that only follows its target from one that leads elsewhere. */
final class CitedLabels {

    /** What stands in front of a label that is cited, a few words before it at most. */
    private static final Set<String> CITING = Set.of(
            "section",
            "sections",
            "clause",
            "clauses",
            "article",
            "articles",
            "paragraph",
            "paragraphs",
            "subsection",
            "subsections",
            "item",
            "items",
            "part",
            "parts",
            "point",
            "points",
            "schedule",
            "annex",
            "appendix",
            "exhibit",
            "chapter",
            "rule",
            "rules",
            "provision",
            "provisions",
            "§",
            "§§",
            "see");

    private static final int NEAR = 6;

    private final Map<String, Set<String>> newLabels = new HashMap<>();

    CitedLabels(Pairs pairs, Outline from, Outline to) {
        for (int young = 0; young < pairs.to().size(); young++) {
            int old = pairs.fromOf(young);
            if (old != Pairs.NONE) {
                add(
                        pairs.from().node(old).label().map(Label::text),
                        pairs.to().node(young).label().map(Label::text));
                add(
                        Optional.of(from.citation(pairs.from().node(old).id())),
                        Optional.of(to.citation(pairs.to().node(young).id())));
            }
        }
    }

    private void add(Optional<String> old, Optional<String> young) {
        if (old.isPresent() && young.isPresent() && !old.equals(young)) {
            newLabels
                    .computeIfAbsent(Tokens.plain(old.get()), any -> new HashSet<>())
                    .add(Tokens.plain(young.get()));
        }
    }

    /** A reference as printed in both revisions. */
    record Followed(String before, String after) {}

    /**
     * The references that follow their targets, if they are all that differs between two texts; empty otherwise.
     */
    List<Followed> followed(String before, String after) {
        if (newLabels.isEmpty()) {
            return List.of();
        }
        List<Token> old = Tokens.parts(before);
        List<Token> young = Tokens.parts(after);
        if (old.size() != young.size()) {
            return List.of();
        }
        List<Followed> followed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            String was = Tokens.plain(old.get(i).text());
            String is = Tokens.plain(young.get(i).text());
            if (was.equals(is)) {
                continue;
            }
            if (!newLabels.getOrDefault(was, Set.of()).contains(is) || !isCited(old, i)) {
                return List.of();
            }
            followed.add(new Followed(old.get(i).text(), young.get(i).text()));
        }
        return followed;
    }

    private static boolean isCited(List<Token> tokens, int at) {
        String label = tokens.get(at).text();
        if (label.indexOf('.') > 0 && !Character.isDigit(label.charAt(0))) {
            return true;
        }
        for (int i = at - 1; i >= 0 && i >= at - NEAR; i--) {
            if (CITING.contains(Tokens.plain(tokens.get(i).text()))) {
                return true;
            }
        }
        return false;
    }
}
