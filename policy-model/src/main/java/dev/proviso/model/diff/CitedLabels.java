package dev.proviso.model.diff;

import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.document.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels that changed, to tell a reference that only follows its target from one that leads elsewhere. */
final class CitedLabels {

    private final Pairs pairs;
    private final CitedParts oldParts;
    private final CitedParts newParts;

    CitedLabels(Pairs pairs, Outline from, Outline to) {
        this.pairs = pairs;
        this.oldParts = new CitedParts(pairs.from(), from);
        this.newParts = new CitedParts(pairs.to(), to);
    }

    /** A reference as printed in both revisions. */
    record Followed(String before, String after) {}

    /**
     * The references in a pair of nodes that follow their targets, if they are all that differs between two texts of these; empty otherwise.
     */
    List<Followed> followed(int from, int to, String before, String after) {
        List<Token> old = Tokens.parts(before);
        List<Token> young = Tokens.parts(after);
        List<Followed> followed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < young.size()) {
            Optional<Citation> was = Citation.at(old, i);
            Optional<Citation> is = Citation.at(young, j);
            if (was.isPresent()
                    && is.isPresent()
                    && !was.get().printed().equals(is.get().printed())
                    && follows(from, was.get(), to, is.get())) {
                followed.add(new Followed(was.get().printed(), is.get().printed()));
                i = was.get().end();
                j = is.get().end();
            } else if (plain(old, i).equals(plain(young, j))) {
                i++;
                j++;
            } else {
                return List.of();
            }
        }
        return i == old.size() && j == young.size() ? followed : List.of();
    }

    private static String plain(List<Token> tokens, int at) {
        return Tokens.plain(tokens.get(at).text());
    }

    /** Whether what is cited became what is cited now; behind that both may go on with the same parts. */
    private boolean follows(int from, Citation was, int to, Citation is) {
        for (int same = 0; same < Math.min(was.path().length(), is.path().length()); same++) {
            List<Integer> old = oldParts.find(was.without(same), from);
            List<Integer> young = newParts.find(is.without(same), to);
            if (!old.isEmpty() && !young.isEmpty()) {
                return old.stream().anyMatch(part -> young.contains(pairs.toOf(part)));
            }
            if (!was.path()
                    .last(same + 1)
                    .first(1)
                    .equals(is.path().last(same + 1).first(1))) {
                return false;
            }
        }
        return false;
    }
}
