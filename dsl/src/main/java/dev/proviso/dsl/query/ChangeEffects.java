package dev.proviso.dsl.query;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Mark;
import java.util.Optional;

/**
 * Tells what changes do to apps. To prove that is not the language's business: whoever runs a query brings an implementation. Effects
 * are asked for only if the query asks for them.
 */
public interface ChangeEffects {

    /**
     * Whether a part of which nothing else is told is to be told of, as its norms may judge apps otherwise: for the outcome of another
     * part that they read, for one. It is asked whatever the query asks, and nothing need be proved to answer.
     */
    boolean isChange(Change part);

    /** What a change of the text does; empty if the parts it is about state nothing in either revision. */
    Optional<ChangeEffect> of(Change change);

    /** What it does that something changed beside the text; empty if no part depends on it. */
    Optional<ChangeEffect> of(Mark mark);
}
