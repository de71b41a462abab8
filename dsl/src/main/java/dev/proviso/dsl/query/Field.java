package dev.proviso.dsl.query;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A field of a row, and where its value comes from.
 *
 * @param <R> what a row is made of
 */
record Field<R>(String name, Type type, String meaning, Function<R, FactValue> value) {

    static <R> Field<R> text(String name, String meaning, Function<R, String> value) {
        return new Field<>(name, Scalar.TEXT, meaning, row -> FactValue.of(new Value.Text(value.apply(row))));
    }

    static <R> Field<R> optionalText(String name, String meaning, Function<R, Optional<String>> value) {
        return new Field<>(
                name,
                new Type.OptionalOf(Scalar.TEXT),
                meaning,
                row -> orNone(value.apply(row).map(Value.Text::new)));
    }

    static <R> Field<R> texts(String name, String meaning, Function<R, ? extends Collection<String>> value) {
        return new Field<>(name, new Type.SetOf(Scalar.TEXT), meaning, row -> {
            Set<Value> texts = new LinkedHashSet<>();
            value.apply(row).forEach(text -> texts.add(new Value.Text(text)));
            return FactValue.of(new Value.SetOf(texts));
        });
    }

    static <R> Field<R> number(String name, String meaning, Function<R, ? extends Number> value) {
        return new Field<>(
                name,
                Scalar.INTEGER,
                meaning,
                row -> FactValue.of(new Value.Int(value.apply(row).longValue())));
    }

    static <R> Field<R> truth(String name, String meaning, Function<R, Boolean> value) {
        return new Field<>(name, Scalar.BOOLEAN, meaning, row -> FactValue.of(new Value.Bool(value.apply(row))));
    }

    /** A day that is unknown where nobody recorded it. */
    static <R> Field<R> day(String name, String meaning, Function<R, Optional<java.time.LocalDate>> value) {
        return new Field<>(
                name,
                Scalar.DATE,
                meaning,
                row -> value.apply(row)
                        .map(day -> FactValue.of(new Value.Date(day)))
                        .orElse(FactValue.UNKNOWN));
    }

    static <R> Field<R> name(String name, Type.Enumeration type, String meaning, Function<R, Enum<?>> value) {
        return new Field<>(name, type, meaning, row -> FactValue.of(named(value.apply(row))));
    }

    static <R> Field<R> optionalName(
            String name,
            Type.Enumeration type,
            String meaning,
            Function<R, ? extends Optional<? extends Enum<?>>> value) {
        return new Field<>(
                name,
                new Type.OptionalOf(type),
                meaning,
                row -> orNone(value.apply(row).map(Field::named)));
    }

    static <R> Field<R> names(
            String name,
            Type.Enumeration type,
            String meaning,
            Function<R, ? extends Collection<? extends Enum<?>>> value) {
        return new Field<>(name, new Type.SetOf(type), meaning, row -> {
            Set<Value> names = new LinkedHashSet<>();
            value.apply(row).forEach(constant -> names.add(named(constant)));
            return FactValue.of(new Value.SetOf(names));
        });
    }

    /** The same field of a row that has such a row in it. */
    <S> Field<S> of(Function<S, R> inner) {
        return new Field<>(name, type, meaning, row -> value.apply(inner.apply(row)));
    }

    private static FactValue orNone(Optional<? extends Value> value) {
        return value.<FactValue>map(FactValue::of).orElse(FactValue.NONE);
    }

    static Value.Name named(Enum<?> constant) {
        return new Value.Name(constant.name().toLowerCase(Locale.ROOT));
    }
}
