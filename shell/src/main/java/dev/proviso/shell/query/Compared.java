package dev.proviso.shell.query;

import dev.proviso.analysis.effect.ProvedEffects;
import dev.proviso.dsl.query.RevisionChanges;
import dev.proviso.dsl.query.RevisionRange;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.revision.RevisionArguments;
import dev.proviso.shell.session.Selected;

/** The two revisions whose changes a query is about. */
record Compared(Context context, Selected from, Selected to) {

    static Compared find(Context context, RevisionRange range) {
        RevisionArguments revisions = RevisionArguments.in(context);
        return new Compared(
                context,
                revisions.one(range.from()).selected(),
                revisions.one(range.to()).selected());
    }

    /**
     * What changed between them. What it does is proved when the query asks for it; where the rules of one cannot be compiled, that is
     * told and not known.
     */
    RevisionChanges changes() {
        RevisionDiff diff = Differ.diff(from.revision(), to.revision());
        RevisionChanges changes = RevisionChanges.of(diff);
        try {
            return changes.with(ProvedEffects.of(
                    diff, context.session().compile(from), context.session().compile(to)));
        } catch (Refusal refusal) {
            context.tell(refusal);
            return changes;
        }
    }
}
