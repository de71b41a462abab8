package dev.proviso.dsl.query;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of rows as a vocabulary, so that expressions over rows are checked and planned as expressions over facts are. */
final class RowVocabulary {

    private RowVocabulary() {}

    /**
     * What expressions see: the fields of a row, and of apps the facts, which give way to a field of the same name.
     *
     * @param ofOneApp whether the query names the app that its rows are of
     */
    static Vocabulary seen(Vocabulary policy, Source source, boolean ofOneApp) {
        Map<String, Type> types = new LinkedHashMap<>();
        Map<FactId, FactDeclaration> facts = new LinkedHashMap<>();
        if (source == Source.APPS) {
            types.putAll(policy.types());
            facts.putAll(policy.facts());
        }
        for (Type.Enumeration type : FieldTypes.ALL) {
            types.put(types.containsKey(type.name()) ? "field " + type.name() : type.name(), type);
        }
        for (Field<?> field : Tables.of(source).fields()) {
            if (ofOneApp || source != Source.FACTS || !field.name().equals(FactTable.VALUE)) {
                add(field, facts);
            }
        }
        return new Vocabulary(types, facts);
    }

    /** A vocabulary with more fields. */
    static Vocabulary with(Vocabulary seen, Collection<Field<?>> fields) {
        Map<FactId, FactDeclaration> facts = new LinkedHashMap<>(seen.facts());
        fields.forEach(field -> add(field, facts));
        return new Vocabulary(seen.types(), facts);
    }

    private static void add(Field<?> field, Map<FactId, FactDeclaration> facts) {
        FactId id = new FactId(field.name());
        facts.put(
                id,
                new FactDeclaration(
                        id,
                        field.type(),
                        field.meaning(),
                        "",
                        FactKind.OBSERVED,
                        Optional.empty(),
                        false,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }
}
