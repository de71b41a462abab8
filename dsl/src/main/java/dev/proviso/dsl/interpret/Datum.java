package dev.proviso.dsl.interpret;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an evaluation knows of a value. Data from the facts know their address; data that were computed have none. */
public sealed interface Datum {

    static Datum of(boolean truth) {
        return truth ? Kleene.TRUE : Kleene.FALSE;
    }

    static Datum of(Value value) {
        return new Known(value, Optional.empty());
    }

    static Datum unknown(Gap gap) {
        return new Unknown(Set.of(gap));
    }

    static Datum failed(Gap.Failure failure) {
        return unknown(new Gap.NoResult(failure));
    }

    /** Its truth value, if it is one; anything else is unknown. */
    default Truth truth() {
        if (this instanceof Known known && known.value() instanceof Value.Bool bool) {
            return bool.value() ? Truth.TRUE : Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    /** Why it is unknown; empty exactly if it is not. */
    default Set<Gap> gaps() {
        return Set.of();
    }

    /** Its address in the facts; empty for what was computed and for what is unknown. */
    default Optional<FactPath> place() {
        return Optional.empty();
    }

    /** A value without parts of its own that could be unknown: all but lists and records of the facts. */
    record Known(Value value, Optional<FactPath> place) implements Datum {}

    /** Known to be none. */
    record None(Optional<FactPath> place) implements Datum {}

    /** A record of the facts, with all the fields that its type declares. */
    record RecordOf(FactPath path, Map<String, Datum> fields) implements Datum {
        public RecordOf {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public Optional<FactPath> place() {
            return Optional.of(path);
        }
    }

    /** A list of the facts. */
    record ListOf(FactPath path, List<Datum> elements) implements Datum {
        public ListOf {
            elements = List.copyOf(elements);
        }

        @Override
        public Optional<FactPath> place() {
            return Optional.of(path);
        }
    }

    /** Not known. */
    record Unknown(Set<Gap> gaps) implements Datum {
        public Unknown {
            gaps = Collections.unmodifiableSet(new LinkedHashSet<>(gaps));
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("unknown without a reason");
            }
        }
    }
}
