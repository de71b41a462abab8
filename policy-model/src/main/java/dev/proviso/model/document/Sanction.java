package dev.proviso.model.document;

import java.util.List;
import java.util.Optional;

/**
 * A consequence that the text names. It is reported as what may follow, never as what will.
 *
 * @param title a few words for people, such as {@code removal from the marketplace}
 * @param ground the words that name it
 * @param actor who may impose it
 * @param discretionary whether the actor may also leave it
 * @param notice whether the actor must warn first
 * @param triggers the words that say what it follows on
 * @param aggravatedBy circumstances that make it more severe
 */
public record Sanction(
        SanctionId id,
        String title,
        Ground ground,
        RoleId actor,
        boolean discretionary,
        Notice notice,
        List<Ground> triggers,
        List<Aggravation> aggravatedBy) {

    public Sanction {
        triggers = List.copyOf(triggers);
        aggravatedBy = List.copyOf(aggravatedBy);
    }

    /** Whether notice comes before a sanction. */
    public enum Notice {
        REQUIRED,
        OPTIONAL,
        NONE,
        UNSTATED
    }

    /**
     * A circumstance that makes a sanction more severe.
     *
     * @param when the circumstance as a boolean expression of the rule language, if it can be evaluated
     */
    public record Aggravation(Ground ground, Optional<RuleText> when) {}
}
