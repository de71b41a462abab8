package dev.proviso.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * A change of tokens that may mend them.
 *
 * @param from index of the first token that goes
 * @param to index behind the last token that goes
 * @param instead what comes in their place
 */
record Edit(int from, int to, List<CommonToken> instead) {

    Edit {
        instead = List.copyOf(instead);
    }

    static Edit insert(int index, CommonToken... tokens) {
        return new Edit(index, index, List.of(tokens));
    }

    static Edit delete(int index) {
        return new Edit(index, index + 1, List.of());
    }

    static Edit replace(int index, CommonToken... tokens) {
        return new Edit(index, index + 1, List.of(tokens));
    }

    List<CommonToken> apply(List<CommonToken> tokens) {
        List<CommonToken> changed = new ArrayList<>(tokens.subList(0, from));
        changed.addAll(instead);
        changed.addAll(tokens.subList(to, tokens.size()));
        return changed;
    }
}
