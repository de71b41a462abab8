package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** What could be known of any app: a symbol for each fact and each address inside one, made when it is first asked for. */
final class Leaves {

    /** Around this day facts are looked for first. */
    private static final LocalDate CUSTOMARY = LocalDate.of(2026, 6, 1);

    /** The day of the evaluation is looked for around this one. */
    static final LocalDate CUSTOMARY_TODAY = CUSTOMARY.plusDays(30);

    /** The most elements that a list may have: Java counts them in 32 bits. */
    private static final Rational LONGEST = Rational.of(Integer.MAX_VALUE);

    private final Logic logic;
    private final Numbers numbers;
    private final Texts texts;
    private final Extent extent;
    private final Needs needs;
    private final Map<FactId, Type> types;
    private final Map<FactId, Symbol> facts = new LinkedHashMap<>();
    private final Map<Type, Universe> universes = new LinkedHashMap<>();
    private final Symbol today;

    Leaves(Logic logic, Numbers numbers, Texts texts, Extent extent, Needs needs, Map<FactId, Type> types) {
        this.logic = logic;
        this.numbers = numbers;
        this.texts = texts;
        this.extent = extent;
        this.needs = needs;
        this.types = types;
        Linear day = date(CUSTOMARY_TODAY);
        this.today = Symbol.of(logic.variable(), new Content.Numeric(day), logic);
    }

    /** The day of the evaluation. */
    Symbol today() {
        return today;
    }

    /**
     * What is known of a fact.
     *
     * @param declared its type, where it has none that all rules agree on: then it is never known
     */
    Symbol fact(FactId id, Type declared) {
        Symbol known = facts.get(id);
        if (known == null) {
            Type type = types.get(id);
            known = type == null
                    ? symbol(FactPath.of(id), id.value(), declared, logic.no())
                    : symbol(FactPath.of(id), id.value(), type, logic.variable());
            facts.put(id, known);
        }
        return known;
    }

    /** The facts that were asked for. */
    Map<FactId, Symbol> facts() {
        return facts;
    }

    /** @param address the path with a star in place of each index */
    private Symbol symbol(FactPath path, String address, Type type, Formula known) {
        if (type instanceof Type.OptionalOf optional) {
            return new Symbol(known, logic.variable(), content(path, address, optional.value()));
        }
        return Symbol.of(known, content(path, address, type), logic);
    }

    private Content content(FactPath path, String address, Type type) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return new Content.Choice(new Lazy<>(() -> names(enumeration)));
        }
        if (type instanceof Type.SetOf set) {
            Universe universe = universe(set.element());
            if (!universe.isWhole()) {
                needs.set(universe.name());
            }
            return new Content.SetOf(
                    universe,
                    universe.values().stream()
                            .<Formula>map(value -> logic.variable())
                            .toList(),
                    List.of());
        }
        if (type instanceof Type.ListOf list) {
            return new Content.ListOf(list(path, address, list.element()));
        }
        Map<String, Symbol> fields = new LinkedHashMap<>();
        Type.Structure structure = (Type.Structure) type;
        return new Content.RecordOf((name, declared) -> {
            Symbol field = fields.get(name);
            if (field == null) {
                Optional<Type> common = structure.field(name).map(FieldDeclaration::type);
                // A field that one of two vocabularies lacks can never be known under both.
                Formula known = common.isPresent() ? logic.variable() : logic.no();
                field = symbol(path.field(name), address + "." + name, common.orElse(declared), known);
                fields.put(name, field);
            }
            return field;
        });
    }

    private Map<Value, Formula> names(Type.Enumeration enumeration) {
        Map<Value, Formula> options = new LinkedHashMap<>();
        enumeration.values().forEach(value -> options.put(new Value.Name(value.name()), logic.variable()));
        logic.exactlyOne(List.copyOf(options.values()));
        return options;
    }

    private Content scalar(Scalar type) {
        return switch (type) {
            case BOOLEAN -> new Content.Truthful(logic.variable());
            case TEXT ->
                new Content.Choice(new Lazy<>(() -> {
                    needs.value(Texts.NAME);
                    return texts.anyOf();
                }));
            default -> new Content.Numeric(number(type, 0));
        };
    }

    /**
     * A new number of a type.
     *
     * @param step how far from the customary one it is looked for first
     */
    private Linear number(Scalar type, int step) {
        return switch (type) {
            case INTEGER -> whole(Units.LEAST_INTEGER, Units.MOST_INTEGER, Rational.of(step));
            case DECIMAL -> numbers.variable(false, Optional.empty(), Optional.empty(), Rational.of(step));
            case DATE -> date(CUSTOMARY.plusDays(step));
            case DURATION -> whole(Units.LEAST_DURATION, Units.MOST_DURATION, Units.DAY.times(Rational.of(step + 1L)));
            default -> throw new IllegalArgumentException("not a number: " + type);
        };
    }

    private Linear date(LocalDate preferred) {
        return whole(Units.FIRST_DAY, Units.LAST_DAY, Rational.of(preferred.toEpochDay()));
    }

    private Linear whole(Rational least, Rational most, Rational preferred) {
        return numbers.variable(true, Optional.of(least), Optional.of(most), preferred);
    }

    private SymbolicList list(FactPath path, String address, Type element) {
        int size = extent.elements(address);
        List<Formula> present = new ArrayList<>();
        List<Symbol> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Variable isThere = logic.variable();
            if (i > 0) {
                logic.axiom(logic.implies(isThere, present.get(i - 1)));
            }
            present.add(isThere);
            elements.add(symbol(path.element(i), address + "[*]", element, logic.not(stale(isThere))));
        }
        Supplier<List<Linear>> times = new Lazy<>(() -> present.stream()
                .map(isThere -> whole(Rational.ONE, LONGEST, Rational.ONE))
                .toList());
        return new SymbolicList(address, path.toString(), present, elements, times);
    }

    /** An element of a list is only unknown where there is evidence for it that is past its day. */
    private Formula stale(Formula isThere) {
        Variable stale = logic.variable();
        logic.axiom(logic.implies(stale, logic.and(isThere, today.known())));
        return stale;
    }

    /** The values that sets may have as elements. */
    Universe universe(Type element) {
        Universe known = universes.get(element);
        if (known == null) {
            known = makeUniverse(element);
            universes.put(element, known);
        }
        return known;
    }

    private Universe makeUniverse(Type element) {
        String name = element.toString();
        if (element instanceof Type.Enumeration enumeration) {
            return new Universe(
                    name,
                    enumeration.values().stream()
                            .map(value -> constant(new Value.Name(value.name())))
                            .toList(),
                    true);
        }
        if (element == Scalar.BOOLEAN) {
            return new Universe(name, List.of(constant(new Value.Bool(true)), constant(new Value.Bool(false))), true);
        }
        if (element == Scalar.TEXT) {
            return new Universe(name, texts.all().stream().map(this::constant).toList(), false);
        }
        List<Symbol> values = new ArrayList<>();
        Optional<Linear> last = Optional.empty();
        for (int i = 0; i < extent.values(name); i++) {
            Linear value = number((Scalar) element, i);
            last.ifPresent(before -> logic.axiom(numbers.less(before, value)));
            last = Optional.of(value);
            values.add(Symbol.of(logic.yes(), new Content.Numeric(value), logic));
        }
        return new Universe(name, values, false);
    }

    /** A value that is given. */
    Symbol constant(Value value) {
        return Symbol.of(logic.yes(), constantContent(value), logic);
    }

    private Content constantContent(Value value) {
        if (value instanceof Value.Bool bool) {
            return new Content.Truthful(logic.of(bool.value()));
        }
        if (value instanceof Value.SetOf set) {
            return new Content.SetOf(
                    new Universe("", List.of(), true),
                    List.of(),
                    set.elements().stream()
                            .map(element -> new Content.Guarded(logic.yes(), constant(element)))
                            .toList());
        }
        Optional<Rational> number = Units.number(value);
        if (number.isPresent()) {
            return new Content.Numeric(Linear.constant(number.get()));
        }
        Map<Value, Formula> options = Map.of(value, logic.yes());
        return new Content.Choice(() -> options);
    }
}
