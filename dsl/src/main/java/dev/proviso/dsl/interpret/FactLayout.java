package dev.proviso.dsl.interpret;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the facts about one app out as data that know their addresses. */
final class FactLayout {

    private final Facts facts;
    private final Freshness freshness;

    private FactLayout(Facts facts, Freshness freshness) {
        this.facts = facts;
        this.freshness = freshness;
    }

    static FactLayout of(Facts facts, Optional<LocalDate> today) {
        return new FactLayout(facts, new Freshness(facts, today));
    }

    Datum lay(FactSlot slot) {
        FactDeclaration declaration = slot.declaration();
        return lay(
                declaration,
                declaration.type(),
                declaration.kind(),
                FactPath.of(declaration.id()),
                facts.value(declaration.id()));
    }

    /** @param kind of the fact or field at the address */
    private Datum lay(FactDeclaration fact, Type type, FactKind kind, FactPath path, FactValue value) {
        if (value instanceof FactValue.Unknown) {
            return missing(path, kind == FactKind.JUDGEMENT ? Cause.JUDGEMENT_MISSING : Cause.FACT_MISSING);
        }
        if (freshness.isStale(fact, path)) {
            return missing(path, Cause.EVIDENCE_STALE);
        }
        if (value instanceof FactValue.Known known) {
            Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
            return lay(fact, present, kind, path, known.value());
        }
        if (type instanceof Type.OptionalOf) {
            return new Datum.None(Optional.of(path));
        }
        throw new IllegalArgumentException(path + " is never none: it is of type " + type);
    }

    private static Datum missing(FactPath path, Cause cause) {
        return Datum.unknown(new Gap.Missing(path, cause));
    }

    private Datum lay(FactDeclaration fact, Type type, FactKind kind, FactPath path, Value value) {
        Conformance.require(type, value, path.toString());
        if (type instanceof Type.Structure structure) {
            Map<String, Datum> fields = new LinkedHashMap<>();
            for (FieldDeclaration field : structure.fields()) {
                FactValue inner = ((Value.Structure) value).field(field.name());
                fields.put(field.name(), lay(fact, field.type(), field.kind(), path.field(field.name()), inner));
            }
            return new Datum.RecordOf(path, fields);
        }
        if (type instanceof Type.ListOf list) {
            List<Datum> elements = new ArrayList<>();
            for (Value element : ((Value.ListOf) value).elements()) {
                elements.add(lay(fact, list.element(), kind, path.element(elements.size()), FactValue.of(element)));
            }
            return new Datum.ListOf(path, elements);
        }
        return new Datum.Known(Conformance.widened(type, value), Optional.of(path));
    }
}
