package dev.proviso.dsl.query;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Mark;
import java.util.Optional;

/**
 * Tells what changes do to apps. To prove that is not the language's business: whoever runs a query brings an implementation. It is asked
 * only if the query asks for effects.
 */
public interface ChangeEffects {

    /** What a change of the text does; empty if the parts it is about state nothing in either revision. */
    Optional<ChangeEffect> of(Change change);

    /** What it does that something changed beside the text; empty if no part depends on it. */
    Optional<ChangeEffect> of(Mark mark);
}
