package dev.proviso.dsl.finding;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/** One thing to change about an app. */
public sealed interface Change {

    /** The facts it concerns. */
    List<FactPath> facts();

    /**
     * A value to change.
     *
     * @param from may be unknown: then it only has to be established that it is one of {@code to}
     * @param to the values of which each will do; not empty
     */
    record SetTo(FactPath fact, FactValue from, List<FactValue> to) implements Change {
        public SetTo {
            to = List.copyOf(to);
        }

        @Override
        public List<FactPath> facts() {
            return List.of(fact);
        }
    }

    /**
     * Elements to add to a set or list.
     *
     * @param elements not empty
     */
    record Include(FactPath fact, List<Value> elements) implements Change {
        public Include {
            elements = List.copyOf(elements);
        }

        @Override
        public List<FactPath> facts() {
            return List.of(fact);
        }
    }

    /**
     * Elements to take out of a set or list.
     *
     * @param elements not empty
     */
    record Exclude(FactPath fact, List<Value> elements) implements Change {
        public Exclude {
            elements = List.copyOf(elements);
        }

        @Override
        public List<FactPath> facts() {
            return List.of(fact);
        }
    }

    /** A record to take out of a list: what it stands for is no longer so. */
    record Remove(FactPath element) implements Change {
        @Override
        public List<FactPath> facts() {
            return List.of(element);
        }
    }

    /**
     * A condition to bring about, where no single value can be named.
     *
     * @param condition as the rule states it
     * @param holds whether it must become true or false
     * @param facts those it depends on; inside a list, those of the element in question
     * @param comparison what that asks of the facts; empty if the condition is more than one comparison
     */
    record Satisfy(String condition, boolean holds, List<FactPath> facts, Optional<Comparison> comparison)
            implements Change {
        public Satisfy {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Another part of the policy to comply with, because the rule asks for its outcome. How, its own explanation tells.
     *
     * @param facts those on which its outcome depends
     */
    record Comply(NodeId clause, List<FactPath> facts) implements Change {
        public Comply {
            facts = List.copyOf(facts);
        }
    }
}
