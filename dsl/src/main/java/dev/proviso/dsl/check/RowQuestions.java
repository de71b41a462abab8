package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.Expression;
import java.util.Optional;

/** What the expressions of a query may ask of a row, beyond its fields. What cannot be answered is reported. */
public interface RowQuestions {

    /** What a question such as {@code reads(express_consent)} comes down to. */
    Optional<Typed> answer(Expression.RowQuestion question);

    /** Whether the rows are apps, which have outcomes. */
    boolean takes(Expression.Outcome outcome);

    /** What the outcome of a clause that has one comes down to. */
    Typed answer(Typed.Outcome outcome);

    /** Of the texts, as a BCP 47 tag. */
    String language();
}
