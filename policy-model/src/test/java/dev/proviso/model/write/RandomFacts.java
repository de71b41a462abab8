package dev.proviso.model.write;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes facts of the types that the sample's vocabulary declares. */
public final class RandomFacts {

    private final Random random;

    private RandomFacts(Random random) {
        this.random = random;
    }

    public static Facts next(Random random) {
        return new RandomFacts(random).facts();
    }

    private Facts facts() {
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        Map<FactPath, List<Evidence>> evidence = new LinkedHashMap<>();
        for (FactDeclaration fact : SampleTerms.policy().vocabulary().facts().values()) {
            if (random.nextBoolean()) {
                values.put(fact.id(), factValue(fact.type()));
            }
            if (random.nextInt(4) == 0) {
                evidence.put(FactPath.of(fact.id()), List.of(evidence(fact.type()), evidence(fact.type())));
            }
        }
        return new Facts("an app", maybeText(), Optional.of(day()), values, evidence, Map.of());
    }

    private FactValue factValue(Type type) {
        if (type instanceof Type.OptionalOf optional) {
            return random.nextBoolean() ? FactValue.NONE : factValue(optional.value());
        }
        return FactValue.of(value(type));
    }

    private Value value(Type type) {
        if (type instanceof Type.Enumeration enumeration) {
            return new Value.Name(enumeration
                    .values()
                    .get(random.nextInt(enumeration.values().size()))
                    .name());
        }
        if (type instanceof Type.Structure structure) {
            Map<String, FactValue> fields = new LinkedHashMap<>();
            structure.fields().stream()
                    .filter(field -> random.nextBoolean())
                    .forEach(field -> fields.put(field.name(), factValue(field.type())));
            return new Value.Structure(fields);
        }
        if (type instanceof Type.ListOf list) {
            List<Value> elements = new ArrayList<>();
            while (random.nextInt(3) > 0) {
                elements.add(value(list.element()));
            }
            return new Value.ListOf(elements);
        }
        if (type instanceof Type.SetOf set) {
            Set<Value> elements = new LinkedHashSet<>();
            while (random.nextInt(3) > 0) {
                elements.add(value(set.element()));
            }
            return new Value.SetOf(elements);
        }
        return scalar((Type.Scalar) type);
    }

    private Value scalar(Type.Scalar type) {
        return switch (type) {
            case BOOLEAN -> new Value.Bool(random.nextBoolean());
            case INTEGER -> new Value.Int(random.nextBoolean() ? random.nextLong() : random.nextInt(10));
            case DECIMAL -> new Value.Decimal(new BigDecimal(new BigInteger(60, random), random.nextInt(1_800) - 900));
            case TEXT -> new Value.Text(OddTexts.next(random));
            case DATE -> new Value.Date(day());
            case DURATION ->
                new Value.Duration(
                        random.nextBoolean()
                                ? Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000))
                                : Duration.ofHours(random.nextInt(100) - 50L));
        };
    }

    private Evidence evidence(Type type) {
        return new Evidence(
                random.nextBoolean() ? Optional.empty() : Optional.of(EvidenceMethod.TEST),
                maybeText(),
                maybeText(),
                maybeText(),
                random.nextBoolean() ? Optional.empty() : Optional.of(day()),
                random.nextBoolean() ? Optional.empty() : Optional.of(day()),
                random.nextBoolean() ? Optional.empty() : Optional.of(factValue(type)),
                maybeText());
    }

    private Optional<String> maybeText() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(OddTexts.next(random));
    }

    private LocalDate day() {
        return LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
