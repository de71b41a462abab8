package dev.proviso.dsl.explain;

import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/** Which facts a remedy may change. */
final class Latitude {

    private final Knowledge knowledge;
    private final Declared declared;
    private final boolean keepsThePast;

    private Latitude(Knowledge knowledge, Declared declared, boolean keepsThePast) {
        this.knowledge = knowledge;
        this.declared = declared;
        this.keepsThePast = keepsThePast;
    }

    /** Those that can still be changed: not what the vocabulary says to be settled. */
    static Latitude possible(Knowledge knowledge, Declared declared) {
        return new Latitude(knowledge, declared, true);
    }

    /** All of them, as if what has happened could have gone otherwise. */
    static Latitude full(Knowledge knowledge, Declared declared) {
        return new Latitude(knowledge, declared, false);
    }

    /** Whether the two differ for any of these facts. */
    static boolean matters(Declared declared, List<FactSlot> facts) {
        return facts.stream().anyMatch(fact -> declared.mayBeSettled(fact.declaration()));
    }

    /** Whether there may be another value. What is not known may turn out to be any, and what is none or empty may still come. */
    boolean allowsChange(Inputs inputs, FactPath path) {
        if (!keepsThePast) {
            return true;
        }
        Optional<Datum> now = knowledge.at(inputs, path);
        return now.isEmpty() || isOpen(now.get()) || !isSettled(path, now.get());
    }

    private static boolean isOpen(Datum now) {
        return now instanceof Datum.Unknown
                || now instanceof Datum.None
                || (now instanceof Datum.ListOf list && list.elements().isEmpty())
                || (now instanceof Datum.Known known
                        && known.value() instanceof Value.SetOf set
                        && set.elements().isEmpty());
    }

    private boolean isSettled(FactPath path, Datum now) {
        return declared.at(path).isSettled()
                || (now instanceof Datum.RecordOf structure
                        && structure.fields().entrySet().stream()
                                .anyMatch(field -> !allowsChange(path.field(field.getKey()), field.getValue())));
    }

    private boolean allowsChange(FactPath path, Datum now) {
        return isOpen(now) || !isSettled(path, now);
    }

    /** Whether an element of a list may go. */
    boolean allowsRemoval(FactPath element) {
        return !keepsThePast || !declared.at(element).isSettled();
    }
}
