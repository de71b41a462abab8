package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.diagnostic.InvalidInputException;
import dev.proviso.model.document.NodeId;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Text;
import java.util.Optional;

/** How the app in use stands to clauses, for what shows clauses for another reason: to somebody who asks, that is half of the answer. */
public final class Standing {

    private final Evaluation evaluation;
    private final Evaluating evaluating;
    private final String app;

    private Standing(Evaluation evaluation, Evaluating evaluating, String app) {
        this.evaluation = evaluation;
        this.evaluating = evaluating;
        this.app = app;
    }

    /** That of the app in use; empty without one, and where its facts or the rules do not allow to evaluate, which 'check' tells. */
    public static Optional<Standing> ofAppInUse(Context context, Selected selected) {
        Optional<LoadedApp> app = context.session().app();
        if (app.isEmpty()) {
            return Optional.empty();
        }
        try {
            Evaluating evaluating = Evaluating.prepare(context, selected);
            return Optional.of(new Standing(
                    evaluating.evaluate(app.get().facts()),
                    evaluating,
                    app.get().name()));
        } catch (Refusal | InvalidInputException notNow) {
            return Optional.empty();
        }
    }

    /** The name of the app. */
    public String app() {
        return app;
    }

    /** The verdict on a clause as JSON documents have it; empty if the part is none that has verdicts. */
    public Optional<String> word(NodeId clause) {
        return evaluation.finding(clause).map(Finding::verdict).map(Words::of);
    }

    /** The verdict on a clause, to be shown; empty if the part is none that has verdicts. */
    public Optional<Text> verdict(NodeId clause) {
        return evaluation.finding(clause).map(Finding::verdict).map(Sentences::verdict);
    }

    /** Prints why a clause has its verdict, what is not known and what would mend it, as far as something has to be done. */
    public void print(Page page, NodeId clause, int indent) {
        evaluation
                .finding(clause)
                .ifPresent(
                        finding -> new FindingDetails(page, evaluation, evaluating.assumed()).print(finding, indent));
    }
}
