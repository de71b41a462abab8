package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the evidence of a facts file: for each address, why the fact is taken to be so. */
final class EvidenceReader {

    /** One step behind a fact's name: a field, or the number of an element. */
    private static final Pattern STEP = Pattern.compile("\\.([a-z][a-z0-9_]*)|\\[([0-9]{1,9})\\]");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final ValueReader values;
    private final Map<FactPath, List<Evidence>> evidence = new LinkedHashMap<>();

    EvidenceReader(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        // Where a value in the evidence stands is nobody's question; the places of the facts are kept apart.
        this.values = new ValueReader(reading, new HashMap<>());
    }

    /** What was read. */
    Map<FactPath, List<Evidence>> evidence() {
        return evidence;
    }

    void read(DataNode node, Facts facts) {
        if (!(node instanceof Mapping mapping)) {
            reading.report(
                    Problem.WRONG_SHAPE,
                    node,
                    "'evidence' is a mapping of facts to lists of evidence, but here is " + node.describe());
            return;
        }
        for (Entry entry : mapping.entries()) {
            address(entry.key()).ifPresent(address -> {
                Optional<FactValue> stated =
                        Optional.of(facts.value(address.path())).filter(value -> !(value instanceof FactValue.Unknown));
                // A value that could not be read is reported as such; to say that it is missing would not be true.
                if (stated.isEmpty() && !facts.locations().containsKey(address.path())) {
                    reading.report(
                            Problem.EVIDENCE_FOR_NOTHING,
                            entry.key(),
                            "there is evidence for '" + address.path() + "', but no value",
                            Optional.of("give the value under 'facts'"));
                }
                evidence.put(address.path(), all(entry.value(), address, stated));
            });
        }
    }

    private record Address(FactPath path, Type type) {}

    private Optional<Address> address(DataNode.Scalar key) {
        FactDeclaration fact = null;
        for (FactDeclaration declaration : vocabulary.facts().values()) {
            String name = declaration.id().value();
            String rest = key.text().startsWith(name) ? key.text().substring(name.length()) : "?";
            if (rest.isEmpty() || rest.startsWith("[") || rest.startsWith(".")) {
                fact = declaration;
            }
        }
        Optional<Address> address = Optional.ofNullable(fact).flatMap(found -> inside(found, key.text()));
        if (address.isEmpty()) {
            List<String> names =
                    vocabulary.facts().keySet().stream().map(FactId::value).toList();
            reading.report(
                    Problem.UNKNOWN_FACT,
                    key,
                    "'" + key.text() + "' is not the address of a fact",
                    reading.didYouMean(key.text(), names)
                            .or(() -> Optional.of("write the fact's name; for a part of it add [0] and .field")));
        }
        return address;
    }

    private static Optional<Address> inside(FactDeclaration fact, String text) {
        FactPath path = FactPath.of(fact.id());
        Type type = fact.type();
        Matcher step = STEP.matcher(text);
        int at = fact.id().value().length();
        while (at < text.length()) {
            if (!step.find(at) || step.start() != at) {
                return Optional.empty();
            }
            Type outer = type instanceof Type.OptionalOf optional ? optional.value() : type;
            if (step.group(1) != null && outer instanceof Type.Structure structure) {
                Optional<FieldDeclaration> field = structure.field(step.group(1));
                if (field.isEmpty()) {
                    return Optional.empty();
                }
                path = path.field(step.group(1));
                type = field.get().type();
            } else if (step.group(2) != null && outer instanceof Type.ListOf list) {
                path = path.element(Integer.parseInt(step.group(2)));
                type = list.element();
            } else {
                return Optional.empty();
            }
            at = step.end();
        }
        return Optional.of(new Address(path, type));
    }

    private List<Evidence> all(DataNode node, Address address, Optional<FactValue> stated) {
        List<DataNode> elements = node instanceof DataNode.Sequence list ? list.elements() : List.of(node);
        List<Evidence> read = new ArrayList<>();
        for (DataNode element : elements) {
            Fields.of(reading, element, "a piece of evidence").ifPresent(fields -> {
                Evidence one = new Evidence(
                        fields.constant("method", EvidenceMethod.class),
                        fields.text("source"),
                        fields.text("artefact"),
                        fields.text("attested_by"),
                        fields.date("collected"),
                        fields.date("expires"),
                        value(fields, address),
                        fields.text("note"));
                fields.close();
                read.add(one);
                warnOfContradiction(fields, address, one, stated);
            });
        }
        return List.copyOf(read);
    }

    private Optional<FactValue> value(Fields fields, Address address) {
        return fields.raw("value").map(node -> values.read(address.path(), address.type(), node));
    }

    /** Evidence against the stated value is kept, and somebody should look at it. */
    private void warnOfContradiction(Fields fields, Address address, Evidence one, Optional<FactValue> stated) {
        boolean says = one.value().isPresent() && !one.value().equals(Optional.of(FactValue.UNKNOWN));
        if (says && stated.isPresent() && !one.value().equals(stated)) {
            reading.report(
                    Problem.CONTRADICTION,
                    fields.raw("value").orElse(fields.mapping()),
                    "this evidence says that '" + address.path() + "' is "
                            + one.value().get() + ", but the stated value is " + stated.get(),
                    Optional.of("the stated value is used; settle which one is right"));
        }
    }
}
