package dev.proviso.model.write;

import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.fact.Durations;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.EnumerationValue;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.write.Yaml.Keys;
import java.util.List;

/** Writes a fact vocabulary as YAML. Types keep their order, which must have each before those that use it. */
public final class VocabularyWriter {

    private VocabularyWriter() {}

    /** The file of a vocabulary. */
    public static String write(Vocabulary vocabulary) {
        Allowances allowances = new Allowances(vocabulary.allowances());
        return YamlPrinter.print(Yaml.block(keys -> {
            if (!vocabulary.types().isEmpty()) {
                keys.put(
                        "types",
                        Yaml.block(types -> vocabulary.types().forEach((name, type) -> types.put(name, type(type)))));
            }
            keys.put(
                    "facts",
                    Yaml.rows(
                            List.copyOf(vocabulary.facts().values()),
                            (FactDeclaration fact) -> fact(fact, allowances)));
        }));
    }

    private static Yaml type(Type type) {
        return Yaml.block(keys -> {
            if (type instanceof Type.Enumeration enumeration) {
                keys.put("values", values(enumeration.values()));
            } else if (type instanceof Type.Structure structure) {
                keys.put(
                        "fields",
                        Yaml.block(
                                fields -> structure.fields().forEach(field -> fields.put(field.name(), field(field)))));
            }
        });
    }

    private static Yaml values(List<EnumerationValue> values) {
        return values.stream().allMatch(value -> value.help().isEmpty())
                ? Yaml.row(values, value -> Yaml.text(value.name()))
                : Yaml.block(keys -> values.forEach(value -> keys.text(value.name(), value.help())));
    }

    private static Yaml field(FieldDeclaration field) {
        return Yaml.block(keys -> {
            keys.put("type", Yaml.name(field.type()));
            keys.text("question", field.question());
            keys.put("kind", Words.of(field.kind()));
            settled(keys, field.isSettled());
            keys.text("help", field.help(), "");
            keys.optional("unit", field.unit(), Yaml::text);
        });
    }

    private static Yaml fact(FactDeclaration fact, Allowances allowances) {
        return Yaml.block((Keys keys) -> {
            keys.put("id", Yaml.name(fact.id()));
            keys.put("type", Yaml.name(fact.type()));
            keys.text("question", fact.question());
            keys.put("kind", Words.of(fact.kind()));
            settled(keys, fact.isSettled());
            keys.text("help", fact.help(), "");
            keys.optional("unit", fact.unit(), Yaml::text);
            keys.row("methods", fact.methods(), Words::of);
            keys.optional("fresh_for", fact.freshFor(), duration -> Yaml.text(Durations.format(duration)));
            keys.optional("sensitivity", fact.sensitivity(), Yaml::text);
            keys.row("renamed_from", fact.renamedFrom(), Yaml::name);
            allowances.write(keys, Subject.Kind.FACT, fact.id());
        });
    }

    private static void settled(Keys keys, boolean isSettled) {
        if (isSettled) {
            keys.put("settled", Yaml.word(true));
        }
    }
}
