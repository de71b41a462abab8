package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import java.util.List;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;

/** One way in which the formulas of a proof are all true. */
record Model(Assignment truths, List<Rational> numbers) {

    boolean says(Formula formula) {
        return formula.evaluate(truths);
    }

    Rational value(Linear term) {
        return Numbers.value(term, numbers);
    }
}
