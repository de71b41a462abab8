package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.State;
import dev.proviso.dsl.syntax.UnaryOperator;
import dev.proviso.model.fact.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a condition tells about optional values: which of them are not none if it is true, and which if it is false. */
final class Narrowing {

    private Narrowing() {}

    /** What is not none where the condition is true. */
    static Set<AccessPath> whenTrue(Typed condition) {
        return when(condition, true);
    }

    /** What is not none where the condition is false. */
    static Set<AccessPath> whenFalse(Typed condition) {
        return when(condition, false);
    }

    private static Set<AccessPath> when(Typed condition, boolean truth) {
        if (condition instanceof Typed.StateTest test) {
            boolean present = test.state() == State.NONE && test.negated() == truth;
            return present ? path(test.operand()) : Set.of();
        }
        if (condition instanceof Typed.Unary unary && unary.operator() == UnaryOperator.NOT) {
            return when(unary.operand(), !truth);
        }
        return condition instanceof Typed.Binary binary ? when(binary, truth) : Set.of();
    }

    private static Set<AccessPath> when(Typed.Binary binary, boolean truth) {
        return switch (binary.operator()) {
            case AND -> join(when(binary.left(), truth), when(binary.right(), truth), truth);
            case OR -> join(when(binary.left(), truth), when(binary.right(), truth), !truth);
            case IMPLIES -> join(when(binary.left(), !truth), when(binary.right(), truth), !truth);
            case EQUAL -> truth ? equals(binary) : Set.of();
            case NOT_EQUAL -> truth ? Set.of() : equals(binary);
            case IN -> truth ? path(binary.left()) : Set.of();
            case NOT_IN -> truth ? Set.of() : path(binary.left());
            default -> Set.of();
        };
    }

    private static Set<AccessPath> join(Set<AccessPath> left, Set<AccessPath> right, boolean both) {
        Set<AccessPath> joined = new HashSet<>(left);
        if (both) {
            joined.addAll(right);
        } else {
            joined.retainAll(right);
        }
        return joined;
    }

    /** What equals a value that is there is there itself. */
    private static Set<AccessPath> equals(Typed.Binary equal) {
        Set<AccessPath> present = new HashSet<>();
        if (!isOptional(equal.right())) {
            present.addAll(path(equal.left()));
        }
        if (!isOptional(equal.left())) {
            present.addAll(path(equal.right()));
        }
        return present;
    }

    private static boolean isOptional(Typed typed) {
        return typed.type() instanceof Type.OptionalOf;
    }

    private static Set<AccessPath> path(Typed typed) {
        Optional<AccessPath> path = AccessPath.of(typed);
        return path.isPresent() ? Set.of(path.get()) : Set.of();
    }
}
