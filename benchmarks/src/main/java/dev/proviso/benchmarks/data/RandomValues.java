package dev.proviso.benchmarks.data;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Values of any type of a vocabulary. The same seed gives the same values. */
final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "oauth",
            "crm.objects.contacts.read",
            "crm.objects.contacts.write",
            "crm.objects.companies.read",
            "crm.objects.deals.read",
            "automation",
            "sales-email-read",
            "timeline");

    private static final int MOST_ELEMENTS = 4;

    private final SplittableRandom random;
    private final LocalDate around;
    private final double unknownFields;

    /**
     * @param around dates lie in the 120 days before
     * @param unknownFields how many fields of records are unknown, from 0 to 1
     */
    RandomValues(SplittableRandom random, LocalDate around, double unknownFields) {
        this.random = random;
        this.around = around;
        this.unknownFields = unknownFields;
    }

    FactValue of(Type type) {
        if (type instanceof Type.OptionalOf optional) {
            return random.nextInt(3) == 0 ? FactValue.NONE : of(optional.value());
        }
        return FactValue.of(value(type));
    }

    private Value value(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return new Value.Name(pick(enumeration.values()).name());
        }
        if (type instanceof Type.Structure structure) {
            return structure(structure);
        }
        if (type instanceof Type.ListOf list) {
            List<Value> elements = new ArrayList<>();
            for (int i = elements(); i > 0; i--) {
                elements.add(value(list.element()));
            }
            return new Value.ListOf(elements);
        }
        Set<Value> elements = new LinkedHashSet<>();
        for (int i = elements(); i > 0; i--) {
            elements.add(value(((Type.SetOf) type).element()));
        }
        return new Value.SetOf(elements);
    }

    private Value scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> new Value.Bool(random.nextBoolean());
            case INTEGER -> new Value.Int(random.nextInt(4));
            case TEXT -> new Value.Text(pick(TEXTS));
            case DATE -> new Value.Date(around.minusDays(random.nextInt(120)));
            case DECIMAL, DURATION -> throw new IllegalArgumentException("no fact is a " + scalar);
        };
    }

    private Value structure(Type.Structure structure) {
        Map<String, FactValue> fields = new LinkedHashMap<>();
        for (FieldDeclaration field : structure.fields()) {
            if (random.nextDouble() >= unknownFields) {
                fields.put(field.name(), of(field.type()));
            }
        }
        return new Value.Structure(fields);
    }

    private int elements() {
        return random.nextInt(MOST_ELEMENTS + 1);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
