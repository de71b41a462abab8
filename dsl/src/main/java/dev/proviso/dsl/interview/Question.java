package dev.proviso.dsl.interview;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Type;
import java.util.List;
import java.util.Optional;

/**
 * A question about an app, whose answer may decide a clause.
 *
 * @param path what it asks for
 * @param type what an answer with a value must be
 * @param words the question as the vocabulary has it
 * @param help more words about it; may be empty
 * @param unit of measurement, where the type does not say it
 * @param cause why it is open: never told, or told and out of date
 * @param clauses those that it may decide, the one it tells most of first; not empty
 * @param decisiveness how many clauses it decides on the average of the answers that were tried; a clause that it decides only together
 *     with others counts in part
 */
public record Question(
        FactPath path,
        Ask ask,
        Type type,
        FactKind kind,
        String words,
        String help,
        Optional<String> unit,
        Cause cause,
        List<NodeId> clauses,
        double decisiveness,
        Witness witness) {

    public Question {
        clauses = List.copyOf(clauses);
    }

    /** Whether only a person can tell, by judging. */
    public boolean isJudgement() {
        return kind == FactKind.JUDGEMENT;
    }
}
