package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;

/** Changes one fact, or a value inside one. */
final class Assignment {

    private Assignment() {}

    /**
     * The facts with another value at an address. An unknown value forgets what was there; of a list, the element is taken out. An
     * element right behind the last one is added.
     *
     * @throws Refusal if the address leads to an element that is not there
     */
    static Facts apply(Facts facts, FactPath path, FactValue value) {
        FactPath at = FactPath.of(path.fact());
        for (int i = 0; i < path.steps().size(); i++) {
            if (path.steps().get(i) instanceof FactPath.Element element) {
                boolean removes =
                        value instanceof FactValue.Unknown && i == path.steps().size() - 1;
                refusePastTheEnd(path, element.index(), removes, size(facts.value(at)));
            }
            at = new FactPath(path.fact(), path.steps().subList(0, i + 1));
        }
        return facts.with(path, value);
    }

    /**
     * Passes an address that leads to what may be there.
     *
     * @throws Refusal if it leads to an element that a list which is known does not have
     */
    static void refuseAbsent(Facts facts, FactPath path) {
        FactPath at = FactPath.of(path.fact());
        for (int i = 0; i < path.steps().size(); i++) {
            FactValue value = facts.value(at);
            if (path.steps().get(i) instanceof FactPath.Element element && value instanceof FactValue.Known) {
                int size = size(value);
                if (element.index() >= size) {
                    throw Refusal.of(
                            ExitCode.USAGE,
                            pastTheEnd(path, size),
                            size == 0
                                    ? "the list is empty"
                                    : "elements count from 0; the last one is [" + (size - 1) + "]");
                }
            }
            at = new FactPath(path.fact(), path.steps().subList(0, i + 1));
        }
    }

    private static String pastTheEnd(FactPath path, int size) {
        return "'" + path + "' leads past the end of a list of " + size;
    }

    private static int size(FactValue list) {
        return list instanceof FactValue.Known known && known.value() instanceof Value.ListOf elements
                ? elements.elements().size()
                : 0;
    }

    private static void refusePastTheEnd(FactPath path, int index, boolean removes, int size) {
        if (index > size || (removes && index == size)) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    pastTheEnd(path, size),
                    "elements count from 0; the next one to add is [" + size + "]");
        }
    }
}
