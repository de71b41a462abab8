package dev.proviso.shell.terminal;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.shell.facts.FactAddress;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be named and said of facts. */
final class FactSuggestions {

    private final Session session;

    FactSuggestions(Session session) {
        this.session = session;
    }

    /**
     * The facts, with the fields of records and the elements of the app's lists.
     *
     * @param withGroups whether the first parts of names are offered as well
     */
    List<Suggestion> names(boolean withGroups) {
        List<Suggestion> names = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>();
        for (FactDeclaration fact : vocabulary().facts().values()) {
            String id = fact.id().value();
            names.add(new Suggestion(id, fact.question(), "facts", true));
            if (id.indexOf('.') > 0) {
                groups.add(id.substring(0, id.indexOf('.')));
            }
            if (!withGroups) {
                inside(id, fact, names);
            }
        }
        if (withGroups) {
            groups.forEach(group -> names.add(new Suggestion(group, "", "groups", true)));
        }
        return names;
    }

    private void inside(String id, FactDeclaration fact, List<Suggestion> names) {
        if (present(fact.type()) instanceof Type.ListOf list && list.element() instanceof Type.Structure structure) {
            int size = elements(fact.id());
            for (int i = 0; i <= Math.min(size, 9); i++) {
                fields(id + "[" + i + "]", structure, names);
            }
        } else if (present(fact.type()) instanceof Type.Structure structure) {
            fields(id, structure, names);
        }
    }

    private static void fields(String address, Type.Structure structure, List<Suggestion> names) {
        for (FieldDeclaration field : structure.fields()) {
            names.add(new Suggestion(address + "." + field.name(), field.question(), "fields", true));
        }
    }

    private int elements(FactId id) {
        FactValue value = session.app().map(app -> app.facts().value(id)).orElse(FactValue.UNKNOWN);
        return value instanceof FactValue.Known known && known.value() instanceof Value.ListOf list
                ? list.elements().size()
                : 0;
    }

    /** What can stand in {@code set FACT = VALUE} as the word with this index. */
    List<Suggestion> assignment(List<String> words, int index) {
        int equals = words.indexOf("=");
        if (equals < 0 || index <= equals) {
            return index == 1 ? names(false) : List.of(new Suggestion("=", "", "", true));
        }
        try {
            FactAddress address = FactAddress.parse(words.get(1), vocabulary());
            return values(address.type(), words.subList(equals + 1, Math.min(index, words.size())));
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    /** What can be assumed of an address; nothing if there is no such address. */
    List<Suggestion> valuesOf(String address) {
        try {
            return values(FactAddress.parse(address, vocabulary()).type(), List.of());
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private List<Suggestion> values(Type type, List<String> before) {
        List<Suggestion> values = new ArrayList<>();
        plain(present(type), before, values);
        if (before.isEmpty()) {
            if (type instanceof Type.OptionalOf) {
                values.add(new Suggestion("none", "there is none", "values", true));
            }
            values.add(new Suggestion("unknown", "forget it", "values", true));
        }
        return values;
    }

    private void plain(Type type, List<String> before, List<Suggestion> values) {
        if (type instanceof Type.Enumeration enumeration) {
            enumeration.values().stream()
                    .filter(value -> !before.contains(value.name()))
                    .forEach(value -> values.add(new Suggestion(value.name(), value.help(), "values", true)));
        } else if (type instanceof Type.ListOf list) {
            plain(list.element(), before, values);
        } else if (type instanceof Type.SetOf set) {
            plain(set.element(), before, values);
        } else if (type instanceof Type.Structure structure) {
            String field = before.isEmpty() ? "" : before.get(before.size() - 1);
            if (field.endsWith(":")) {
                structure
                        .field(field.substring(0, field.length() - 1))
                        .ifPresent(known -> plain(present(known.type()), List.of(), values));
            } else {
                structure
                        .fields()
                        .forEach(known ->
                                values.add(new Suggestion(known.name() + ":", known.question(), "fields", true)));
            }
        } else if (type == Type.Scalar.BOOLEAN) {
            values.add(new Suggestion("true", "", "values", true));
            values.add(new Suggestion("false", "", "values", true));
        } else if (type == Type.Scalar.DATE) {
            values.add(new Suggestion(session.today().toString(), "today", "values", true));
        }
    }

    private Vocabulary vocabulary() {
        return session.select(session.choice()).policy().vocabulary();
    }

    private static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }
}
