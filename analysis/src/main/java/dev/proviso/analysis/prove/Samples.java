package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Literals;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Made-up apps, for what any app will do to show: some in which all facts are at one end of what they can be, and some in which each is
 * what chance makes it. The same plan always has the same ones.
 */
final class Samples {

    /** The most apps that are made by chance, and the fewest. */
    private static final int BY_CHANCE = 40;

    private static final int LEAST_BY_CHANCE = 4;

    /** Facts of all of these apps together, where rules read very many. */
    private static final int FACTS = 20_000;

    /** Elements of the longest list. */
    private static final int LONGEST = 2;

    /** In so many facts, fields and elements one is left out. */
    private static final int LEFT_OUT = 12;

    private static final long SEED = 20_260_601;

    private final Plan plan;
    private final Literals literals;

    Samples(Plan plan) {
        this.plan = plan;
        this.literals = Literals.of(plan);
    }

    /** The apps. */
    List<Facts> apps() {
        List<Facts> apps = new ArrayList<>();
        apps.add(Facts.none("example"));
        for (boolean isSo : new boolean[] {false, true}) {
            for (boolean isLarge : new boolean[] {false, true}) {
                apps.add(app(new Extremes(isSo, isLarge)));
            }
        }
        int byChance = FACTS / Math.max(1, plan.facts().size());
        for (int i = 0; i < Math.min(BY_CHANCE, Math.max(LEAST_BY_CHANCE, byChance)); i++) {
            apps.add(app(new Chance(new Random(SEED + i), i)));
        }
        return apps;
    }

    /** Values of a fact, those near what the rules compare it with among them. */
    List<FactValue> values(FactSlot slot) {
        Set<FactValue> values = new LinkedHashSet<>();
        Type type = slot.declaration().type();
        for (boolean isSo : new boolean[] {false, true}) {
            for (boolean isLarge : new boolean[] {false, true}) {
                values.add(make(type, slot.declaration().id().value(), new Extremes(isSo, isLarge)));
            }
        }
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        choices(present, slot.declaration().id().value()).forEach(value -> values.add(FactValue.of(value)));
        return List.copyOf(values);
    }

    private Facts app(Taste taste) {
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        for (FactSlot slot : plan.facts()) {
            FactId id = slot.declaration().id();
            if (taste.isKnown()) {
                values.put(id, make(slot.declaration().type(), id.value(), taste));
            }
        }
        Optional<LocalDate> day = Optional.of(Literals.DAY).filter(today -> taste.isKnown());
        return new Facts("example", Optional.empty(), day, values, Map.of(), Map.of());
    }

    private FactValue make(Type type, String name, Taste taste) {
        if (!hasValues(type)) {
            return FactValue.UNKNOWN;
        }
        if (type instanceof Type.OptionalOf optional) {
            return taste.isNone() ? FactValue.NONE : FactValue.of(value(optional.value(), name, taste));
        }
        return FactValue.of(value(type, name, taste));
    }

    /** An enumeration may be without names. */
    private static boolean hasValues(Type type) {
        return !(type instanceof Type.Enumeration enumeration
                        && enumeration.values().isEmpty())
                && !(type instanceof Type.OptionalOf optional && !hasValues(optional.value()))
                && !(type instanceof Type.ListOf list && !hasValues(list.element()));
    }

    private Value value(Type type, String name, Taste taste) {
        if (type instanceof Type.Structure structure) {
            Map<String, FactValue> fields = new LinkedHashMap<>();
            for (FieldDeclaration field : structure.fields()) {
                if (taste.isKnown()) {
                    fields.put(field.name(), make(field.type(), field.name(), taste));
                }
            }
            return new Value.Structure(fields);
        }
        if (type instanceof Type.ListOf list) {
            List<Value> elements = new ArrayList<>();
            for (int length = taste.length(LONGEST); elements.size() < length; ) {
                elements.add(value(list.element(), name, taste));
            }
            return new Value.ListOf(elements);
        }
        if (type instanceof Type.SetOf set) {
            Set<Value> elements = new LinkedHashSet<>();
            for (Value element : choices(set.element(), name)) {
                if (taste.isElement()) {
                    elements.add(element);
                }
            }
            return new Value.SetOf(elements);
        }
        return taste.choose(choices(type, name));
    }

    /** Values of a type without parts, in order; of others none. */
    private List<Value> choices(Type type, String name) {
        if (type instanceof Type.Enumeration enumeration) {
            return enumeration.values().stream()
                    .<Value>map(value -> new Value.Name(value.name()))
                    .toList();
        }
        return type instanceof Type.Scalar scalar ? literals.near(scalar, name) : List.of();
    }

    /** How what is left open is decided. */
    private interface Taste {

        boolean isKnown();

        boolean isNone();

        boolean isElement();

        int length(int most);

        /** @param choices at least one, from the least to the greatest */
        Value choose(List<Value> choices);
    }

    /** @param isSo whether conditions are true, collections full, and optional values there */
    private record Extremes(boolean isSo, boolean isLarge) implements Taste {

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public boolean isNone() {
            return !isSo;
        }

        @Override
        public boolean isElement() {
            return isSo;
        }

        @Override
        public int length(int most) {
            return isSo ? 1 : 0;
        }

        @Override
        public Value choose(List<Value> choices) {
            boolean isLast = choices.get(0) instanceof Value.Bool ? isSo : isLarge;
            return choices.get(isLast ? choices.size() - 1 : 0);
        }
    }

    /** @param bias of truth values: each third app has mostly true ones, each third mostly false ones */
    private record Chance(Random random, int bias) implements Taste {

        @Override
        public boolean isKnown() {
            return random.nextInt(LEFT_OUT) > 0;
        }

        @Override
        public boolean isNone() {
            return random.nextInt(3) == 0;
        }

        @Override
        public boolean isElement() {
            return random.nextInt(3) == 0;
        }

        @Override
        public int length(int most) {
            return random.nextInt(most + 1);
        }

        @Override
        public Value choose(List<Value> choices) {
            if (choices.get(0) instanceof Value.Bool) {
                boolean isRare = random.nextInt(8) == 0;
                return new Value.Bool(
                        switch (bias % 3) {
                            case 0 -> random.nextBoolean();
                            case 1 -> isRare;
                            default -> !isRare;
                        });
            }
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
