package dev.proviso.dsl.interpret;

import dev.proviso.model.fact.Value;
import java.util.Collection;
import java.util.concurrent.CancellationException;

/** How many steps a cell has left. */
final class Budget {

    /** Thrown when there are none, and caught where the cell is computed. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Exhausted() {
            super("out of steps", null, false, false);
        }
    }

    private long left;

    Budget(long steps) {
        this.left = steps;
    }

    /**
     * Takes one step, and one more for each element or 16 characters that an operator has to look at.
     *
     * @throws CancellationException if the thread was told to stop; all that takes long, the search for explanations too, comes by
     *     here
     */
    void spend(Collection<Datum> operands) {
        spend(operands, 1);
    }

    /** Does the same for an operator that has to look at its operands more than once. */
    void spend(Collection<Datum> operands, long times) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        left--;
        for (Datum operand : operands) {
            left -= size(operand) * times;
        }
        if (left < 0) {
            throw new Exhausted();
        }
    }

    private static long size(Datum datum) {
        if (datum instanceof Datum.ListOf list) {
            return list.elements().size();
        }
        if (!(datum instanceof Datum.Known known)) {
            return 0;
        }
        if (known.value() instanceof Value.SetOf set) {
            return set.elements().size();
        }
        return known.value() instanceof Value.Text text ? text.value().length() / 16 : 0;
    }
}
