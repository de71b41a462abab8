package dev.proviso.shell.query;

import dev.proviso.analysis.effect.ProvedEffects;
import dev.proviso.analysis.effect.RevisionEffects;
import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.dsl.query.RevisionChanges;
import dev.proviso.dsl.query.RevisionRange;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.shell.command.Context;
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

    /** What changed between them. The rules are compared when the query asks for it. */
    RevisionChanges changes() {
        RevisionDiff diff = Differ.diff(from.revision(), to.revision());
        return RevisionChanges.of(diff)
                .with(ProvedEffects.of(
                        diff,
                        () -> RevisionEffects.between(
                                context.session().compile(from),
                                context.session().compile(to),
                                ClauseMatching.of(diff))));
    }
}
