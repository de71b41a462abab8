package dev.proviso.dsl.finding;

import java.util.List;

/**
 * The answers to "why?" for one finding.
 *
 * @param because known facts that by themselves force the verdict, whatever the others may be, and none of which can be left out;
 *     empty where the finding is undecided or not evaluated, and where the verdict does not depend on facts
 * @param missing the smallest sets of unknown facts that may decide the finding: the shortest first, then those that decide it in
 *     more cases; empty where it is not undecided, and where no fact can decide it (see the causes)
 * @param toComply the smallest sets of changes after which a violation is none any more, or a recommendation is followed: the
 *     shortest first; of what can still be changed, and only where that mends nothing, of what is settled as well; empty where
 *     nothing is violated
 * @param norms one for each norm with a rule: every part of the rule with its value, and where these are too many
 *     to weigh, the rule as a whole
 * @param isLimited whether a limit cut the search short, so that the lists may lack members
 */
public record Explanation(
        Finding finding,
        List<KnownFact> because,
        List<MissingSet> missing,
        List<Remedy> toComply,
        List<NormTrace> norms,
        boolean isLimited) {

    public Explanation {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
        toComply = List.copyOf(toComply);
        norms = List.copyOf(norms);
    }
}
