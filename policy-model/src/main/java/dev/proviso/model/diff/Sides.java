package dev.proviso.model.diff;

import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Outline;

/** Makes {@link Side}s of numbered nodes. */
record Sides(Pairs pairs, Outline from, Outline to) {

    Side from(int number, int depth) {
        Node node = pairs.from().node(number);
        return new Side(node, from.citation(node.id()), depth);
    }

    Side to(int number, int depth) {
        Node node = pairs.to().node(number);
        return new Side(node, to.citation(node.id()), depth);
    }
}
