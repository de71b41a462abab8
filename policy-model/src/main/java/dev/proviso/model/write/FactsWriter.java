package dev.proviso.model.write;

import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.fact.Durations;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/** Writes the facts of an app as YAML. Reading it again gives equal facts, but for their places in the file. */
public final class FactsWriter {

    /** Longer ones are written with an exponent. */
    private static final int LONGEST_DECIMAL = 40;

    private FactsWriter() {}

    /** The file of an app's facts, for any revision of any policy. What is unknown is left out. */
    public static String write(Facts facts) {
        return write(facts, Optional.empty());
    }

    /** The file of an app's facts, stated for one revision. What is unknown is left out. */
    public static String write(Facts facts, RevisionAddress revision) {
        return write(facts, Optional.of(revision));
    }

    /** The same as JSON, on one line. */
    public static String json(Facts facts, RevisionAddress revision) {
        return JsonLine.print(file(facts, Optional.of(revision))) + "\n";
    }

    private static String write(Facts facts, Optional<RevisionAddress> revision) {
        return YamlPrinter.print(file(facts, revision));
    }

    private static Yaml file(Facts facts, Optional<RevisionAddress> revision) {
        return Yaml.block(keys -> {
            keys.text("app", facts.app());
            keys.optional("title", facts.title(), Yaml::text);
            keys.optional("policy", revision, Yaml::name);
            keys.optional("as_of", facts.asOf(), Yaml::word);
            keys.put("facts", facts(facts));
            if (!facts.evidence().isEmpty()) {
                keys.put(
                        "evidence",
                        Yaml.block(inner -> facts.evidence()
                                .forEach((path, list) ->
                                        inner.put(path.toString(), Yaml.rows(list, FactsWriter::evidence)))));
            }
        });
    }

    /** The values alone. What is unknown is left out. */
    static Yaml facts(Facts facts) {
        return Yaml.block(keys -> facts.values().forEach((id, value) -> {
            if (!(value instanceof FactValue.Unknown)) {
                keys.put(id.value(), value(value));
            }
        }));
    }

    static Yaml value(FactValue value) {
        return value instanceof FactValue.Known known ? value(known.value()) : Yaml.word("null");
    }

    private static Yaml value(Value value) {
        if (value instanceof Value.Text || value instanceof Value.Name) {
            return Yaml.text(value.toString());
        }
        if (value instanceof Value.Duration duration) {
            return Yaml.text(Durations.format(duration.value()));
        }
        if (value instanceof Value.Structure structure) {
            return Yaml.inline(keys -> structure.fields().forEach((name, field) -> {
                if (!(field instanceof FactValue.Unknown)) {
                    keys.put(name, value(field));
                }
            }));
        }
        if (value instanceof Value.ListOf list) {
            return Yaml.rows(list.elements(), FactsWriter::value);
        }
        if (value instanceof Value.SetOf set) {
            return Yaml.row(List.copyOf(set.elements()), FactsWriter::value);
        }
        if (value instanceof Value.Decimal decimal && decimal.toString().length() > LONGEST_DECIMAL) {
            return Yaml.word(decimal.value());
        }
        return Yaml.word(value);
    }

    static Yaml evidence(Evidence evidence) {
        return Yaml.inline(keys -> {
            keys.optional("method", evidence.method(), Words::of);
            keys.optional("source", evidence.source(), Yaml::text);
            keys.optional("artefact", evidence.artefact(), Yaml::text);
            keys.optional("attested_by", evidence.attestedBy(), Yaml::text);
            keys.optional("collected", evidence.collected(), Yaml::word);
            keys.optional("expires", evidence.expires(), Yaml::word);
            keys.optional("value", evidence.value(), FactsWriter::value);
            keys.optional("note", evidence.note(), Yaml::text);
        });
    }
}
