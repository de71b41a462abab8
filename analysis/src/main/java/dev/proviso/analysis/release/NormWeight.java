package dev.proviso.analysis.release;

import dev.proviso.analysis.effect.Aspect;
import dev.proviso.analysis.effect.NormChange;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Norm;
import java.util.List;
import java.util.Set;

/** Which way the change of a norm tends: as was proved, or, where there is no rule, as its force suggests. */
final class NormWeight {

    private NormWeight() {}

    static Reason of(NormChange change) {
        return switch (change.effect().effect()) {
            case STRICTER -> proved(Tendency.TIGHTENING, stricter(change), change);
            case INCOMPARABLE -> proved(Tendency.TIGHTENING, "asks some for more and others for less", change);
            case LAXER -> proved(Tendency.LOOSENING, laxer(change), change);
            case EQUIVALENT -> equivalent(change);
            case UNPROVED -> unproved(change);
        };
    }

    /** Whether more or less can be asked of somebody by other words of it. */
    static boolean hasForce(Norm norm) {
        return switch (norm.effective()) {
            case OBLIGATION, PROHIBITION, RECOMMENDATION, CONDITION, POWER, PERMISSION -> true;
            case CONSTITUTIVE, STATEMENT -> false;
        };
    }

    private static String stricter(NormChange change) {
        if (change.before().isEmpty()) {
            return "is new and can be broken";
        }
        return change.aspects().equals(Set.of(Aspect.MODALITY)) ? "binds more strongly" : "asks for more";
    }

    private static String laxer(NormChange change) {
        if (change.after().isEmpty()) {
            return "is gone, and could be broken";
        }
        return change.aspects().equals(Set.of(Aspect.MODALITY)) ? "binds less strongly" : "asks for less";
    }

    private static Reason equivalent(NormChange change) {
        boolean hasRule = hasRule(change.before()) || hasRule(change.after());
        if (!hasRule && change.aspects().contains(Aspect.MODALITY)) {
            return byForce(change);
        }
        if (change.aspects().contains(Aspect.BEARER)) {
            return new Reason(
                    Tendency.TIGHTENING, false, "binds somebody else", change.clausesBefore(), change.clausesAfter());
        }
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return proved(Tendency.CLARIFYING, "has a rule that no app can break", change);
        }
        return proved(Tendency.CLARIFYING, "is written otherwise and asks for the same", change);
    }

    private static Reason unproved(NormChange change) {
        boolean isSilent =
                change.before().stream().noneMatch(norm -> norm.rule().isPresent())
                        && change.after().stream().noneMatch(norm -> norm.rule().isPresent());
        return isSilent
                ? byForce(change)
                : unproved(
                        Tendency.TIGHTENING,
                        "may ask for more: " + change.effect().reason().orElse("it could not be proved"),
                        change);
    }

    /** Without a rule nothing is proved, but a force that comes, goes or changes has its meaning. */
    private static Reason byForce(NormChange change) {
        int before = weight(change.before());
        int after = weight(change.after());
        if (after > before) {
            return unproved(
                    Tendency.TIGHTENING,
                    change.before().isEmpty() ? "is new and binds" : "binds more strongly, by its words",
                    change);
        }
        if (after < before) {
            return unproved(
                    Tendency.LOOSENING,
                    change.after().isEmpty() ? "is gone, and bound" : "binds less strongly, by its words",
                    change);
        }
        return change.before().isEmpty() || change.after().isEmpty()
                ? proved(Tendency.CLARIFYING, "says something and binds nobody", change)
                : unproved(Tendency.TIGHTENING, "may ask for more: it has no rule that could be compared", change);
    }

    private static boolean hasRule(List<Norm> norms) {
        return norms.stream().anyMatch(norm -> norm.rule().isPresent());
    }

    /** How much it weighs on those who must keep the policy: a permission is a relief. */
    private static int weight(List<Norm> norms) {
        return norms.stream().mapToInt(norm -> weight(norm.effective())).sum();
    }

    private static int weight(Modality modality) {
        return switch (modality) {
            case OBLIGATION, PROHIBITION -> 3;
            case POWER, CONDITION -> 2;
            case RECOMMENDATION -> 1;
            case CONSTITUTIVE, STATEMENT -> 0;
            case PERMISSION -> -1;
        };
    }

    private static Reason proved(Tendency tendency, String words, NormChange change) {
        return new Reason(tendency, true, words, change.clausesBefore(), change.clausesAfter());
    }

    private static Reason unproved(Tendency tendency, String words, NormChange change) {
        return new Reason(tendency, false, words, change.clausesBefore(), change.clausesAfter());
    }
}
