package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where each fact of a vocabulary lies in the row of an app, those that no rule reads included.
 *
 * @param row the form of a row
 * @param today where the day of the evaluation lies
 * @param facts by id
 */
record RowLayout(Form row, Shape.Words today, Map<FactId, Shape> facts) {

    RowLayout {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    static RowLayout of(Vocabulary vocabulary) {
        Form.Slots slots = new Form.Slots();
        Shape.Words today = new Shape.Words(Scalar.DATE, slots.state(), slots.word());
        Map<FactId, Shape> facts = new LinkedHashMap<>();
        for (FactDeclaration fact : vocabulary.facts().values()) {
            facts.put(fact.id(), slots.shape(fact.type()));
        }
        return new RowLayout(slots.form(today), today, facts);
    }

    Shape fact(FactId id) {
        Shape shape = facts.get(id);
        if (shape == null) {
            throw new IllegalArgumentException("no such fact: " + id);
        }
        return shape;
    }
}
