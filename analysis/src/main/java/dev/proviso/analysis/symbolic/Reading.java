package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Rational;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logicng.formulas.Formula;

/** Reads the facts about an app out of a model. */
final class Reading {

    /** The longest list that is written out. */
    private static final long LONGEST = 10_000;

    /** Thrown when what a model says is too long to be written out. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooLong() {
            super("too long", null, false, false);
        }
    }

    private final Model model;
    private final Optional<LocalDate> today;
    private final Map<FactPath, List<Evidence>> evidence = new LinkedHashMap<>();

    private Reading(Model model, Optional<LocalDate> today) {
        this.model = model;
        this.today = today;
    }

    /** The facts; empty if a list is too long to be written out. */
    static Optional<Facts> facts(Scene scene, Map<FactId, Type> types, Model model) {
        Symbol day = scene.leaves().today();
        Optional<LocalDate> today = model.says(day.known()) ? Optional.of(date(number(day, model))) : Optional.empty();
        Reading reading = new Reading(model, today);
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        try {
            types.forEach((id, type) -> {
                Symbol symbol = scene.leaves().facts().get(id);
                FactValue value = symbol == null ? FactValue.UNKNOWN : reading.read(symbol, type, FactPath.of(id));
                if (!(value instanceof FactValue.Unknown)) {
                    values.put(id, value);
                }
            });
        } catch (TooLong e) {
            return Optional.empty();
        }
        return Optional.of(new Facts("example", Optional.empty(), today, values, reading.evidence, Map.of()));
    }

    private static Rational number(Symbol symbol, Model model) {
        return model.value(((Content.Numeric) symbol.content()).term());
    }

    private static LocalDate date(Rational days) {
        return LocalDate.ofEpochDay(days.floor().longValueExact());
    }

    private FactValue read(Symbol symbol, Type type, FactPath path) {
        if (!model.says(symbol.known())) {
            return FactValue.UNKNOWN;
        }
        if (type instanceof Type.OptionalOf optional) {
            return model.says(symbol.none()) ? FactValue.NONE : FactValue.of(value(symbol, optional.value(), path));
        }
        return FactValue.of(value(symbol, type, path));
    }

    private Value value(Symbol symbol, Type type, FactPath path) {
        if (type instanceof Type.Structure structure) {
            return structure(symbol, structure, path);
        }
        if (type instanceof Type.ListOf list) {
            return list(((Content.ListOf) symbol.content()).list(), list.element(), path);
        }
        if (type instanceof Type.SetOf set) {
            Set<Value> elements = new LinkedHashSet<>();
            Content.SetOf content = (Content.SetOf) symbol.content();
            for (int i = 0; i < content.members().size(); i++) {
                if (model.says(content.members().get(i))) {
                    elements.add(value(content.universe().values().get(i), set.element(), path));
                }
            }
            return new Value.SetOf(elements);
        }
        if (symbol.content() instanceof Content.Choice choice) {
            Map<Value, Formula> options = choice.options().get();
            return options.entrySet().stream()
                    .filter(option -> model.says(option.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> options.keySet().iterator().next());
        }
        return scalar(symbol, (Scalar) type);
    }

    private Value scalar(Symbol symbol, Scalar type) {
        return switch (type) {
            case BOOLEAN -> new Value.Bool(model.says(((Content.Truthful) symbol.content()).holds()));
            case INTEGER -> new Value.Int(number(symbol, model).floor().longValueExact());
            case DECIMAL -> new Value.Decimal(Units.decimal(number(symbol, model)));
            case DATE -> new Value.Date(date(number(symbol, model)));
            case DURATION -> new Value.Duration(Units.duration(number(symbol, model)));
            case TEXT -> throw new IllegalArgumentException("a text is a choice");
        };
    }

    private Value structure(Symbol symbol, Type.Structure type, FactPath path) {
        Map<String, FactValue> fields = new LinkedHashMap<>();
        for (FieldDeclaration field : type.fields()) {
            Symbol inner = ((Content.RecordOf) symbol.content()).fields().apply(field.name(), field.type());
            FactValue value = read(inner, field.type(), path.field(field.name()));
            if (!(value instanceof FactValue.Unknown)) {
                fields.put(field.name(), value);
            }
        }
        return new Value.Structure(fields);
    }

    private Value list(SymbolicList list, Type type, FactPath path) {
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < list.present().size() && model.says(list.present().get(i)); i++) {
            long times = times(list, i);
            if (elements.size() + times > LONGEST) {
                throw new TooLong();
            }
            Symbol element = list.elements().get(i);
            for (long repeated = 0; repeated < times; repeated++) {
                FactPath place = path.element(elements.size());
                if (!model.says(element.known())) {
                    evidence.put(place, List.of(stale()));
                }
                elements.add(value(element, type, place));
            }
        }
        return new Value.ListOf(elements);
    }

    private long times(SymbolicList list, int index) {
        return list.times() instanceof Lazy<?> lazy && !lazy.isMade()
                ? 1
                : model.value(list.times().get().get(index)).floor().longValueExact();
    }

    /** Evidence past its day makes unknown what it is for. */
    private Evidence stale() {
        return new Evidence(
                Optional.empty(),
                Optional.of("evidence that has expired"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today.map(day -> day.minusDays(1)),
                Optional.empty(),
                Optional.empty());
    }
}
