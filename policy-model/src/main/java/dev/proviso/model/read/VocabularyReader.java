package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.fact.Durations;
import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Kind;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a fact vocabulary: {@code types} and {@code facts}. */
public final class VocabularyReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final String FACT_FORM = "lower-case words joined by underscores, grouped by dots";

    /** What other languages call types. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("long", "integer"),
            Map.entry("number", "integer or decimal"),
            Map.entry("float", "decimal"),
            Map.entry("double", "decimal"),
            Map.entry("string", "text"),
            Map.entry("str", "text"),
            Map.entry("bool", "boolean"),
            Map.entry("datetime", "date"),
            Map.entry("time", "duration"),
            Map.entry("period", "duration"),
            Map.entry("array", "list of …"),
            Map.entry("list", "list of …"),
            Map.entry("set", "set of …"));

    private final Reading reading;
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<FactId, FactDeclaration> facts = new LinkedHashMap<>();
    private final AllowanceReader allowances;

    private VocabularyReader(Reading reading) {
        this.reading = reading;
        this.allowances = new AllowanceReader(reading);
    }

    /** The vocabulary of a file in YAML or JSON, or what is wrong with it. */
    public static Checked<Vocabulary> read(SourceText source, ReadingLimits limits) {
        Reading reading = new Reading(source, limits);
        VocabularyReader reader = new VocabularyReader(reading);
        DataParser.parse(reading)
                .flatMap(root -> FileKind.VOCABULARY.of(reading, root))
                .ifPresent(reader::vocabulary);
        return Checked.of(
                new Vocabulary(reader.types, reader.facts, reader.allowances.allowances()), reading.diagnostics());
    }

    private void vocabulary(Fields fields) {
        fields.optional("types").ifPresent(this::types);
        fields.requiredList("facts").forEach(this::fact);
        fields.close();
        refuseGroupsThatAreFacts(fields);
        refuseValuesThatAreFacts(fields);
    }

    private void types(DataNode node) {
        if (!(node instanceof Mapping mapping)) {
            reading.report(
                    Problem.WRONG_SHAPE,
                    node,
                    "'types' is a mapping of names to types, but here is " + node.describe());
            return;
        }
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!NAME.matcher(name).matches()
                    || TypeExpressions.parse(name, Map.of()).isPresent()) {
                reading.report(
                        Problem.BAD_VALUE,
                        entry.key(),
                        "'" + name + "' cannot be the name of a type",
                        Optional.of(
                                "write lower-case words joined by underscores, and none of the language's own types"));
            }
            Fields.of(reading, entry.value(), "a type").ifPresent(fields -> type(name, fields));
        }
    }

    private void type(String name, Fields fields) {
        Optional<DataNode> values = fields.optional("values");
        Optional<DataNode> members = fields.optional("fields");
        if (values.isPresent() == members.isPresent()) {
            reading.report(
                    Problem.MISSING_KEY,
                    fields.head(),
                    "a type has either 'values' (an enumeration) or 'fields' (a record)");
        }
        values.ifPresent(node -> types.put(name, new Type.Enumeration(name, values(node))));
        members.ifPresent(node -> types.putIfAbsent(name, new Type.Structure(name, fields(node))));
        // So that the facts of a type with a mistake are not said to be of none.
        types.putIfAbsent(name, new Type.Enumeration(name, List.of()));
        fields.close();
    }

    private List<Type.EnumerationValue> values(DataNode node) {
        Map<String, Type.EnumerationValue> values = new LinkedHashMap<>();
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                add(values, entry.key(), help(entry));
            }
        } else if (node instanceof Sequence sequence) {
            for (DataNode element : sequence.elements()) {
                if (element instanceof Scalar scalar) {
                    add(values, scalar, "");
                } else {
                    reading.report(
                            Problem.WRONG_SHAPE,
                            element,
                            "the name of a value is expected here, but here is " + element.describe());
                }
            }
        } else {
            reading.report(
                    Problem.WRONG_SHAPE, node, "'values' is a list of names, or a mapping of names to explanations");
        }
        return List.copyOf(values.values());
    }

    private String help(Entry value) {
        if (value.value() instanceof Scalar scalar && (scalar.kind() == Kind.TEXT || scalar.kind() == Kind.NULL)) {
            return scalar.text();
        }
        reading.report(
                Problem.WRONG_SHAPE,
                value.value(),
                "behind '" + value.key().text() + "' stands what it means, as a text, but here is "
                        + value.value().describe());
        return "";
    }

    private void add(Map<String, Type.EnumerationValue> values, Scalar name, String help) {
        if (!NAME.matcher(name.text()).matches()) {
            reading.report(
                    Problem.BAD_VALUE,
                    name,
                    "'" + name.text() + "' cannot be the name of a value",
                    Optional.of("write lower-case words joined by underscores"));
        } else if (values.putIfAbsent(name.text(), new Type.EnumerationValue(name.text(), help)) != null) {
            reading.report(Problem.DUPLICATE_ID, name, "the value '" + name.text() + "' is given twice");
        }
    }

    private List<FieldDeclaration> fields(DataNode node) {
        List<FieldDeclaration> declarations = new ArrayList<>();
        if (!(node instanceof Mapping mapping)) {
            reading.report(
                    Problem.WRONG_SHAPE,
                    node,
                    "'fields' is a mapping of names to fields, but here is " + node.describe());
            return declarations;
        }
        for (Entry entry : mapping.entries()) {
            if (!NAME.matcher(entry.key().text()).matches()) {
                reading.report(
                        Problem.BAD_VALUE,
                        entry.key(),
                        "'" + entry.key().text() + "' cannot be the name of a field",
                        Optional.of("write lower-case words joined by underscores"));
            }
            Fields.of(reading, entry.value(), "a field").ifPresent(fields -> {
                Optional<Type> type = type(fields);
                FieldDeclaration declaration = new FieldDeclaration(
                        entry.key().text(),
                        type.orElse(Type.Scalar.TEXT),
                        fields.requiredText("question"),
                        fields.text("help").orElse(""),
                        fields.requiredConstant("kind", FactKind.class),
                        fields.text("unit"),
                        fields.flag("settled").orElse(false));
                fields.close();
                declarations.add(declaration);
            });
        }
        return declarations;
    }

    private Optional<Type> type(Fields fields) {
        return fields.required("type").flatMap(fields::asText).flatMap(scalar -> {
            String text = scalar.text();
            Optional<Type> type = TypeExpressions.parse(text, types);
            if (type.isEmpty()) {
                reading.report(Problem.BAD_TYPE, scalar, "'" + text + "' is not a type", Optional.of(typeHint(text)));
            }
            return type;
        });
    }

    private String typeHint(String text) {
        String word = text.replaceAll("^(?:(?:list|set) of )++|\\?+$", "");
        List<String> names = typeNames();
        if (names.contains(word)) {
            return "write 'T', 'list of T' or 'set of T', with one '?' behind it if it may be none; a set holds no records";
        }
        return Optional.ofNullable(ELSEWHERE.get(word))
                .map(meant -> "write " + meant)
                .or(() -> reading.didYouMean(word, names))
                .orElseGet(() -> "the types are " + String.join(", ", names)
                        + ", each also as 'list of …' or 'set of …'; a named type is declared before it is used");
    }

    private List<String> typeNames() {
        List<String> names = new ArrayList<>();
        for (Type.Scalar scalar : Type.Scalar.values()) {
            names.add(scalar.toString());
        }
        names.addAll(types.keySet());
        return names;
    }

    private void fact(DataNode node) {
        Fields.of(reading, node, "a fact").ifPresent(fields -> {
            Optional<FactId> id = fields.requiredName("id", FACT_FORM, FactId::isValid, FactId::new);
            Optional<Type> type = type(fields);
            FactDeclaration declaration = new FactDeclaration(
                    id.orElse(new FactId("unnamed")),
                    type.orElse(Type.Scalar.TEXT),
                    fields.requiredText("question"),
                    fields.text("help").orElse(""),
                    fields.requiredConstant("kind", FactKind.class),
                    fields.text("unit"),
                    fields.flag("settled").orElse(false),
                    fields.constants("methods", EvidenceMethod.class),
                    duration(fields),
                    fields.text("sensitivity"),
                    fields.names("renamed_from", FACT_FORM, FactId::isValid, FactId::new));
            allowances.read(fields, Subject.Kind.FACT, declaration.id().value());
            fields.close();
            if (id.isPresent() && facts.putIfAbsent(id.get(), declaration) != null) {
                reading.report(
                        Problem.DUPLICATE_ID,
                        fields.optional("id").orElse(node),
                        "the fact '" + id.get() + "' is declared twice");
            }
        });
    }

    private Optional<Duration> duration(Fields fields) {
        return fields.scalar("fresh_for").flatMap(scalar -> {
            Optional<Duration> duration = Durations.parse(scalar.text());
            if (duration.isEmpty()) {
                reading.report(
                        Problem.BAD_VALUE,
                        scalar,
                        "'" + scalar.text() + "' is not a duration",
                        Optional.of("write it as '30 days' or P30D"));
            }
            return duration;
        });
    }

    /** {@code a.b} groups facts under {@code a}, so {@code a} cannot be a fact as well. */
    private void refuseGroupsThatAreFacts(Fields fields) {
        Set<FactId> told = new HashSet<>();
        for (FactId id : facts.keySet()) {
            for (int dot = id.value().indexOf('.'); dot >= 0; dot = id.value().indexOf('.', dot + 1)) {
                FactId group = new FactId(id.value().substring(0, dot));
                if (facts.containsKey(group) && told.add(group)) {
                    reading.report(
                            Problem.NAME_TAKEN,
                            declarationOf(group, fields),
                            "'" + group + "' is a fact, and also the group of '" + id + "'",
                            Optional.of("rename one of them"));
                }
            }
        }
    }

    private void refuseValuesThatAreFacts(Fields fields) {
        Map<String, String> valueToType = new HashMap<>();
        types.values().forEach(type -> {
            if (type instanceof Type.Enumeration enumeration) {
                enumeration.values().forEach(value -> valueToType.put(value.name(), enumeration.name()));
            }
        });
        for (FactId id : facts.keySet()) {
            String type = valueToType.get(id.value());
            if (type != null) {
                reading.report(
                        Problem.NAME_TAKEN,
                        declarationOf(id, fields),
                        "'" + id + "' is a fact, and also a value of the enumeration '" + type + "'",
                        Optional.of("rename one of them: a rule could mean either"));
            }
        }
    }

    private static DataNode declarationOf(FactId id, Fields vocabulary) {
        for (DataNode node : vocabulary.list("facts")) {
            if (node instanceof Mapping mapping) {
                for (Entry entry : mapping.entries()) {
                    if (entry.key().text().equals("id")
                            && entry.value() instanceof Scalar scalar
                            && scalar.text().equals(id.value())) {
                        return scalar;
                    }
                }
            }
        }
        return vocabulary.mapping();
    }
}
