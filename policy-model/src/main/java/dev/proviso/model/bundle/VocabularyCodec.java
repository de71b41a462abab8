package dev.proviso.model.bundle;

import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.TypeExpressions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs a vocabulary: the named types, each before those that use it, then the facts. */
final class VocabularyCodec {

    private final Decoder in;
    private final Map<String, Type> types = new LinkedHashMap<>();

    private VocabularyCodec(Decoder in) {
        this.in = in;
    }

    static void write(Encoder out, Vocabulary vocabulary) {
        out.list(vocabulary.types().values(), type -> out.group(group -> type(group, type)));
        out.list(vocabulary.facts().values(), fact -> out.group(group -> fact(group, fact)));
        out.list(vocabulary.allowances(), allowance -> AllowanceCodec.write(out, allowance));
    }

    private static void type(Encoder out, Type type) {
        out.word(type);
        boolean isEnumeration = type instanceof Type.Enumeration;
        out.flag(isEnumeration);
        if (type instanceof Type.Enumeration enumeration) {
            out.list(
                    enumeration.values(),
                    value -> out.group(group -> {
                        group.text(value.name());
                        group.text(value.help());
                    }));
        } else if (type instanceof Type.Structure structure) {
            out.list(structure.fields(), field -> out.group(group -> field(group, field)));
        }
    }

    private static void field(Encoder out, FieldDeclaration field) {
        out.text(field.name());
        out.word(field.type());
        out.text(field.question());
        out.text(field.help());
        out.constant(field.kind());
        out.optional(field.unit(), out::text);
        out.flag(field.isSettled());
    }

    private static void fact(Encoder out, FactDeclaration fact) {
        out.word(fact.id());
        out.word(fact.type());
        out.text(fact.question());
        out.text(fact.help());
        out.constant(fact.kind());
        out.optional(fact.unit(), out::text);
        out.flag(fact.isSettled());
        out.list(fact.methods(), out::constant);
        out.optional(fact.freshFor(), out::word);
        out.optional(fact.sensitivity(), out::text);
        out.list(fact.renamedFrom(), out::word);
    }

    static Vocabulary read(Decoder in) {
        VocabularyCodec codec = new VocabularyCodec(in);
        for (Type type : in.list(codec::namedType)) {
            codec.types.putIfAbsent(type.toString(), type);
        }
        List<FactDeclaration> facts = in.list(codec::fact);
        Vocabulary vocabulary = Vocabulary.of(facts, codec.types);
        return new Vocabulary(vocabulary.types(), vocabulary.facts(), in.list(() -> AllowanceCodec.read(in)));
    }

    private Type namedType() {
        in.open();
        String name = in.text();
        Type type = in.flag()
                ? new Type.Enumeration(name, in.list(this::enumerationValue))
                : new Type.Structure(name, in.list(this::field));
        in.close();
        types.put(name, type);
        return type;
    }

    private Type.EnumerationValue enumerationValue() {
        in.open();
        Type.EnumerationValue value = new Type.EnumerationValue(in.text(), in.text());
        in.close();
        return value;
    }

    private FieldDeclaration field() {
        in.open();
        FieldDeclaration field = new FieldDeclaration(
                in.text(), type(), in.text(), in.text(), in.constant(FactKind.class), in.optional(in::text), in.flag());
        in.close();
        return field;
    }

    private FactDeclaration fact() {
        in.open();
        FactDeclaration fact = new FactDeclaration(
                new FactId(in.text()),
                type(),
                in.text(),
                in.text(),
                in.constant(FactKind.class),
                in.optional(in::text),
                in.flag(),
                in.list(() -> in.constant(EvidenceMethod.class)),
                in.optional(() -> Duration.parse(in.text())),
                in.optional(in::text),
                in.list(() -> new FactId(in.text())));
        in.close();
        return fact;
    }

    private Type type() {
        String text = in.text();
        return TypeExpressions.parse(text, types)
                .orElseThrow(() -> new IllegalStateException("a bundle of another make: no type '" + text + "'"));
    }
}
