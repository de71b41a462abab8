package dev.proviso.dsl.interview;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers to try out. */
final class Guesses {

    /** How many values of a type with many are tried one by one. */
    private static final int FEW = 8;

    private static final int MOST = 22;

    /** Lists that only have different elements need not be longer. */
    private static final int SHORT_LIST = 2;

    /** Lists whose length is a number that counts are no longer than this. */
    private static final int LONGEST_LIST = 20;

    private final Map<Scalar, List<Value>> literals;
    private final List<Integer> lengths;

    Guesses(Map<Scalar, List<Value>> literals) {
        this.literals = literals;
        this.lengths = lengths(literals.getOrDefault(Scalar.INTEGER, List.of()));
    }

    /** Those of short lists, and the first few others that rules or facts name. */
    private static List<Integer> lengths(List<Value> numbers) {
        IntStream named = numbers.stream()
                .mapToLong(number -> ((Value.Int) number).value())
                .filter(number -> number > SHORT_LIST && number <= LONGEST_LIST)
                .mapToInt(number -> (int) number)
                .distinct()
                .limit(FEW);
        return IntStream.concat(IntStream.rangeClosed(0, SHORT_LIST), named)
                .boxed()
                .toList();
    }

    /** All values of a type that has few, else some that differ; none for a type without values. */
    List<FactValue> some(Type type, Random random) {
        List<FactValue> some = new ArrayList<>();
        Type present = Places.present(type);
        if (present == Scalar.BOOLEAN || present instanceof Type.Enumeration) {
            values(present).forEach(value -> some.add(FactValue.of(value)));
        } else if (present instanceof Type.SetOf set) {
            List<Value> elements = values(set.element());
            some.add(FactValue.of(new Value.SetOf(Set.of())));
            elements.stream().limit(MOST).forEach(element -> some.add(FactValue.of(new Value.SetOf(Set.of(element)))));
            some.add(FactValue.of(new Value.SetOf(new LinkedHashSet<>(elements))));
        } else if (present instanceof Type.ListOf list) {
            lengths.forEach(length -> some.add(FactValue.of(list(list, length, random))));
            while (some.size() < FEW) {
                some.add(FactValue.of(list(list, random.nextInt(SHORT_LIST + 1), random)));
            }
        } else if (present instanceof Scalar) {
            values(present).stream().limit(MOST).forEach(value -> some.add(FactValue.of(value)));
        } else {
            Set<FactValue> distinct = new LinkedHashSet<>();
            for (int i = 0; i < 3 * FEW && distinct.size() < FEW; i++) {
                distinct.add(any(present, random));
            }
            some.addAll(distinct);
        }
        if (type instanceof Type.OptionalOf) {
            some.add(FactValue.NONE);
        }
        return some;
    }

    /** One value, with everything inside it known. */
    FactValue any(Type type, Random random) {
        if (type instanceof Type.OptionalOf optional) {
            return random.nextInt(4) == 0 ? FactValue.NONE : any(optional.value(), random);
        }
        return FactValue.of(value(type, random));
    }

    private Value value(Type type, Random random) {
        if (type instanceof Type.SetOf set) {
            return new Value.SetOf(subset(values(set.element()), random));
        }
        if (type instanceof Type.ListOf list) {
            return list(list, lengths.get(random.nextInt(lengths.size())), random);
        }
        if (type instanceof Type.Structure structure) {
            return structure(structure, random);
        }
        List<Value> values = values(type);
        return values.get(random.nextInt(values.size()));
    }

    private Value.ListOf list(Type.ListOf type, int length, Random random) {
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            elements.add(value(type.element(), random));
        }
        return new Value.ListOf(elements);
    }

    private Value.Structure structure(Type.Structure type, Random random) {
        Map<String, FactValue> fields = new LinkedHashMap<>();
        for (FieldDeclaration field : type.fields()) {
            fields.put(field.name(), any(field.type(), random));
        }
        return new Value.Structure(fields);
    }

    /** An element for a list of records. */
    Value element(Type.Structure type, Random random) {
        return structure(type, random);
    }

    /** None, one, all, or by the toss of a coin. */
    private static Set<Value> subset(List<Value> values, Random random) {
        Set<Value> chosen = new LinkedHashSet<>();
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> chosen.add(values.get(random.nextInt(values.size())));
            case 2 -> chosen.addAll(values);
            default -> values.stream().filter(value -> random.nextBoolean()).forEach(chosen::add);
        }
        return chosen;
    }

    private List<Value> values(Type type) {
        if (type instanceof Type.Enumeration enumeration) {
            return enumeration.values().stream()
                    .<Value>map(value -> new Value.Name(value.name()))
                    .toList();
        }
        if (type == Scalar.BOOLEAN) {
            return List.of(new Value.Bool(true), new Value.Bool(false));
        }
        return literals.getOrDefault((Scalar) type, List.of());
    }
}
