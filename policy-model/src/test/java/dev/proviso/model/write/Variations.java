package dev.proviso.model.write;

import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.WordsHash;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A revision with one thing in it changed, for each thing that there is: found by reflection, so that none is forgotten. */
final class Variations {

    private Variations() {}

    /** By what was changed, such as {@code nodes.0.passage.text}. */
    static Map<String, Revision> of(Revision revision) {
        Map<String, Revision> all = new LinkedHashMap<>();
        of(revision, "").forEach((path, changed) -> all.put(path, (Revision) changed));
        return all;
    }

    private static Map<String, Object> of(Object value, String path) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (value instanceof Origin) {
            return all;
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> {
                all.put(path + ".absent", Optional.empty());
                of(inner, path).forEach((p, changed) -> all.put(p, Optional.of(changed)));
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                List<Object> shorter = new ArrayList<>(list);
                shorter.remove(at);
                all.put(path + "." + at + ".absent", shorter);
                of(list.get(at), path + "." + at).forEach((p, changed) -> {
                    List<Object> other = new ArrayList<>(list);
                    other.set(at, changed);
                    all.put(p, other);
                });
            }
        } else if (value instanceof ContentHash) {
            all.put(path, ContentHash.of(value.toString()));
        } else if (value instanceof WordsHash) {
            all.put(path, WordsHash.of(value.toString()));
        } else if (value instanceof Record) {
            ofRecord(value, path, all);
        } else {
            all.put(path, other(value));
        }
        return all;
    }

    private static void ofRecord(Object value, String path, Map<String, Object> all) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        try {
            Object[] parts = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                parts[i] = components[i].getAccessor().invoke(value);
            }
            Constructor<?> constructor = value.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            for (int i = 0; i < components.length; i++) {
                String name = (path.isEmpty() ? "" : path + ".") + components[i].getName();
                for (Map.Entry<String, Object> changed : of(parts[i], name).entrySet()) {
                    Object[] other = parts.clone();
                    other[i] = changed.getValue();
                    make(constructor, other).ifPresent(made -> all.put(changed.getKey(), made));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where there is no such value. */
    private static Optional<Object> make(Constructor<?> constructor, Object[] parts)
            throws ReflectiveOperationException {
        try {
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        }
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "x";
        }
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        if (value instanceof Charset charset) {
            return charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        }
        if (value instanceof Enum<?> constant) {
            Object[] constants = constant.getDeclaringClass().getEnumConstants();
            return constants[(Arrays.asList(constants).indexOf(constant) + 1) % constants.length];
        }
        throw new IllegalStateException("vary " + value.getClass());
    }
}
