package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.logicng.formulas.Formula;

/** Which value something has, where it has one. */
sealed interface Content {

    record Truthful(Formula holds) implements Content {}

    /**
     * A name or a text.
     *
     * @param options under which formula it is which; made when first asked for
     */
    record Choice(Supplier<Map<Value, Formula>> options) implements Content {
        Formula is(Value value, Logic logic) {
            return options.get().getOrDefault(value, logic.no());
        }
    }

    /** An integer or decimal; a date in days since 1970-01-01; a duration in nanoseconds. */
    record Numeric(Linear term) implements Content {}

    /**
     * A set.
     *
     * @param members under which formula each value of the universe is in it
     * @param others values that are in it besides, each under its condition; they may be values of the universe
     */
    record SetOf(Universe universe, List<Formula> members, List<Guarded> others) implements Content {
        public SetOf {
            members = List.copyOf(members);
            others = List.copyOf(others);
        }
    }

    /** A value that is there under a condition. */
    record Guarded(Formula condition, Symbol value) {}

    /** A list of the facts. */
    record ListOf(SymbolicList list) implements Content {}

    /**
     * A record of the facts.
     *
     * @param fields by name; the type is that which the reader takes a field to have
     */
    record RecordOf(BiFunction<String, Type, Symbol> fields) implements Content {}
}
