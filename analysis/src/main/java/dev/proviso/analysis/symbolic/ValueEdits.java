package dev.proviso.analysis.symbolic;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Values that differ from a value in one place. */
final class ValueEdits {

    private ValueEdits() {}

    /** With one part less. */
    static List<Value> smaller(Value value) {
        return edited(value, ValueEdits::withoutAPart);
    }

    /** With one part that reads better. */
    static List<Value> plainer(Value value) {
        return edited(value, ValueEdits::plain);
    }

    /** @param here what may stand in the place of a value, be it the whole or a part */
    private static List<Value> edited(Value value, Function<Value, List<Value>> here) {
        List<Value> edited = new ArrayList<>(here.apply(value));
        if (value instanceof Value.ListOf list) {
            for (int i = 0; i < list.elements().size(); i++) {
                for (Value element : edited(list.elements().get(i), here)) {
                    List<Value> elements = new ArrayList<>(list.elements());
                    elements.set(i, element);
                    edited.add(new Value.ListOf(elements));
                }
            }
        } else if (value instanceof Value.Structure structure) {
            structure.fields().forEach((name, field) -> {
                if (field instanceof FactValue.Known known) {
                    for (Value inner : edited(known.value(), here)) {
                        Map<String, FactValue> fields = new LinkedHashMap<>(structure.fields());
                        fields.put(name, FactValue.of(inner));
                        edited.add(new Value.Structure(fields));
                    }
                }
            });
        }
        return edited;
    }

    private static List<Value> withoutAPart(Value value) {
        List<Value> smaller = new ArrayList<>();
        if (value instanceof Value.ListOf list) {
            for (int i = 0; i < list.elements().size(); i++) {
                List<Value> fewer = new ArrayList<>(list.elements());
                fewer.remove(i);
                smaller.add(new Value.ListOf(fewer));
            }
        } else if (value instanceof Value.SetOf set) {
            for (Value element : set.elements()) {
                Set<Value> fewer = new LinkedHashSet<>(set.elements());
                fewer.remove(element);
                smaller.add(new Value.SetOf(fewer));
            }
        } else if (value instanceof Value.Structure structure) {
            for (String name : structure.fields().keySet()) {
                Map<String, FactValue> fewer = new LinkedHashMap<>(structure.fields());
                fewer.remove(name);
                smaller.add(new Value.Structure(fewer));
            }
        }
        return smaller;
    }

    private static List<Value> plain(Value value) {
        if (value instanceof Value.Text text && text.value().isEmpty()) {
            return List.of(new Value.Text(Texts.EXAMPLE));
        }
        if (value instanceof Value.SetOf set && set.elements().contains(new Value.Text(""))) {
            Set<Value> elements = new LinkedHashSet<>(set.elements());
            elements.remove(new Value.Text(""));
            elements.add(new Value.Text(Texts.EXAMPLE));
            return List.of(new Value.SetOf(elements));
        }
        if (value instanceof Value.Duration duration
                && !Duration.ofDays(duration.value().toDays()).equals(duration.value())) {
            long days = duration.value().toDays();
            return List.of(new Value.Duration(Duration.ofDays(days)), new Value.Duration(Duration.ofDays(days + 1)));
        }
        return List.of();
    }
}
