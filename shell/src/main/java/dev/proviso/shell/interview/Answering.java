package dev.proviso.shell.interview;

import dev.proviso.dsl.interview.Ask;
import dev.proviso.dsl.interview.Interview;
import dev.proviso.dsl.interview.Question;
import dev.proviso.model.document.Outline;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.model.fact.FactValue;
import dev.proviso.shell.facts.Witness;
import java.util.Optional;

/**
 * Turns what is said into facts with the evidence for them.
 *
 * @param witness who answers
 */
record Answering(Outline outline, Witness witness) {

    Interview tell(Interview interview, Said said) {
        Question question = interview.question().orElseThrow();
        if (said instanceof Said.Existence existence) {
            return interview.answer(existence.yes(), evidence(question, existence.reason()));
        }
        if (said instanceof Said.Same same) {
            return interview.answer(interview.facts().value(question.path()), evidence(question, same.reason()));
        }
        Said.Answer answer = (Said.Answer) said;
        boolean isWhole = question.ask() == Ask.IS_THERE_ANOTHER && answer.value() instanceof FactValue.KnownNone;
        return isWhole
                ? interview.answer(false, evidence(question, answer.reason()))
                : interview.answer(answer.value(), evidence(question, answer.reason()));
    }

    private Evidence evidence(Question question, Optional<String> reason) {
        String note = reason.orElseGet(
                () -> "asked for " + outline.citation(question.clauses().get(0)));
        return witness.evidence(Optional.of(EvidenceMethod.INTERVIEW), note);
    }
}
