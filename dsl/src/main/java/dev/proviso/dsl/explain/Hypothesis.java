package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Scope;
import java.util.Optional;

/** Evaluates single conditions as they would be if facts were different. */
final class Hypothesis {

    private final Case question;
    private final Knowledge knowledge;

    Hypothesis(Case question, Knowledge knowledge) {
        this.question = question;
        this.knowledge = knowledge;
    }

    /** Whether a condition has the truth value that it is meant to have. */
    boolean holds(Literal.Predicate condition, Inputs inputs) {
        return scope(condition.step().scope(), inputs)
                .map(scope -> Interpreter.evaluate(
                        condition.step().core(), scope, question.results(inputs), inputs, question.steps()))
                .filter(datum -> datum.truth() == Truth.of(condition.truth()))
                .isPresent();
    }

    /** The same elements as they are now; empty if one of them is gone. */
    private Optional<Scope> scope(Scope scope, Inputs inputs) {
        return scope.map(element -> element.place().isPresent()
                ? knowledge.at(inputs, element.place().get())
                : Optional.of(element));
    }
}
