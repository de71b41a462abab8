package dev.proviso.importer.propose;

import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;

/** Rests something on words of a node: on those quoted if they can be told from others, else on all. */
final class Quotes {

    /** No provision is as long. In what is, nothing is looked for: as many words as it can hold would be, each from its start to its end. */
    private static final int LONGEST = 50_000;

    private Quotes() {}

    static Ground of(Node node, String exact) {
        if (node.text().length() > LONGEST) {
            return Ground.whole(node.id());
        }
        String heading = node.passage().heading();
        int first = node.text().indexOf(exact);
        boolean once = first >= 0 && node.text().indexOf(exact, first + 1) < 0 && !heading.contains(exact);
        boolean inHeading =
                first < 0 && heading.indexOf(exact) >= 0 && heading.indexOf(exact, heading.indexOf(exact) + 1) < 0;
        boolean all = exact.equals(node.text()) && heading.isEmpty();
        return !exact.isEmpty() && !all && (once || inHeading)
                ? new Ground(node.id(), exact, "", "")
                : Ground.whole(node.id());
    }
}
