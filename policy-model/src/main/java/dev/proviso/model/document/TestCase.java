package dev.proviso.model.document;

import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.fact.Facts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A situation and the verdicts that a revision should give in it: facts in, verdicts out. The authors of a policy's data keep such
 * cases beside it.
 *
 * @param name what the case shows, in words; unique in its file
 * @param facts of an imagined app; its day, if given, is the day of evaluation
 * @param parameters values that stand in for those of the revision, as literals of the rule language, by the parameter's name
 * @param expectations in the order given; at least one
 * @param location where the case stands in its file
 */
public record TestCase(
        String name, Facts facts, Map<String, RuleText> parameters, List<Expectation> expectations, Location location) {

    /** The verdicts that a case can expect, as files write them: those that an evaluation gives, in its order. */
    public static final List<String> VERDICTS = List.of(
            "violated", "undecided", "not-followed", "compliant", "followed", "not-applicable", "not-evaluated");

    public TestCase {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        expectations = List.copyOf(expectations);
    }

    /**
     * The verdict expected of one node, or of one of its norms.
     *
     * @param node the node that was cited
     * @param norm the norm, where the verdict of one alone is meant
     * @param citation as the author wrote it, such as {@code A.4}, or {@code F.4/works-as-documented} for a norm
     * @param verdict in lower case with hyphens, such as {@code not-applicable}; one of {@link #VERDICTS} where it was read from a file
     * @param location where the verdict stands in its file
     */
    public record Expectation(NodeId node, Optional<NormId> norm, String citation, String verdict, Location location) {}
}
