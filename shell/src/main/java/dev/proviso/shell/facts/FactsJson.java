package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The document of {@code facts}. */
final class FactsJson {

    private final Selected selected;
    private final Optional<Facts> values;
    private final List<FactDeclaration> facts;

    FactsJson(Selected selected, Optional<Facts> values, List<FactDeclaration> facts) {
        this.selected = selected;
        this.values = values;
        this.facts = facts;
    }

    void write(Context context) {
        context.json(json -> {
            PartJson.address(json, selected);
            values.ifPresent(known -> json.put("app", known.app()));
            json.objects("facts", facts, this::fact);
        });
    }

    private void fact(JsonObject json, FactDeclaration fact) {
        json.put("id", fact.id().value())
                .put("type", fact.type().toString())
                .put("kind", word(fact.kind()))
                .put("question", fact.question());
        if (!fact.help().isEmpty()) {
            json.put("help", fact.help());
        }
        json.putIfPresent("unit", fact.unit());
        inside(json, fact.type());
        if (values.isPresent()) {
            FactValue value = values.get().value(fact.id());
            boolean isKnown = !(value instanceof FactValue.Unknown);
            json.put("known", isKnown);
            if (isKnown) {
                json.value("value", ValueJson.of(value));
            }
        }
    }

    private static String word(FactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void inside(JsonObject json, Type type) {
        if (type instanceof Type.OptionalOf optional) {
            inside(json, optional.value());
        } else if (type instanceof Type.ListOf list) {
            inside(json, list.element());
        } else if (type instanceof Type.SetOf set) {
            inside(json, set.element());
        } else if (type instanceof Type.Enumeration enumeration) {
            json.objects(
                    "values",
                    enumeration.values(),
                    (o, value) -> o.put("name", value.name()).put("help", value.help()));
        } else if (type instanceof Type.Structure structure) {
            json.objects("fields", structure.fields(), FactsJson::field);
        }
    }

    private static void field(JsonObject json, FieldDeclaration field) {
        json.put("name", field.name())
                .put("type", field.type().toString())
                .put("kind", word(field.kind()))
                .put("question", field.question());
        inside(json, field.type());
    }
}
