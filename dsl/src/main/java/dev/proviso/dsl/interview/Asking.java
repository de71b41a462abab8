package dev.proviso.dsl.interview;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Type;
import java.util.List;

/** Puts what is declared for an address into a question. */
final class Asking {

    private Asking() {}

    /** What is first asked about a value of a type of which nothing is known. */
    static Ask ask(Type type) {
        if (Places.elementsOf(type).isPresent()) {
            return Ask.IS_THERE_ANY;
        }
        return type instanceof Type.OptionalOf optional && optional.value() instanceof Type.Structure
                ? Ask.IS_THERE
                : Ask.VALUE;
    }

    static Question of(
            FactPath path,
            Ask ask,
            Places.Place place,
            Cause cause,
            List<NodeId> clauses,
            double decisiveness,
            Witness witness) {
        return new Question(
                path,
                ask,
                place.type(),
                place.kind(),
                place.question(),
                place.help(),
                place.unit(),
                cause,
                clauses,
                decisiveness,
                witness);
    }

    /** The same list, asked about once more. */
    static Question another(Question list) {
        return new Question(
                list.path(),
                Ask.IS_THERE_ANOTHER,
                list.type(),
                list.kind(),
                list.words(),
                list.help(),
                list.unit(),
                list.cause(),
                list.clauses(),
                list.decisiveness(),
                list.witness());
    }
}
