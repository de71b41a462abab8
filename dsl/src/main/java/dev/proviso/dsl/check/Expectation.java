package dev.proviso.dsl.check;

import dev.proviso.model.fact.Type;
import java.util.Optional;

/**
 * What the place of an expression says about its type. A literal whose own form leaves its type open, such as a value of an
 * enumeration or an empty set, takes its type from here.
 */
sealed interface Expectation {

    static Expectation of(Type type) {
        return new Of(type instanceof Type.OptionalOf optional ? optional.value() : type);
    }

    /** What the place says, given the expression that settles it, which may have been wrong. */
    static Expectation like(Optional<Typed> other) {
        return other.<Expectation>map(typed -> of(typed.type())).orElse(Silence.LOST);
    }

    /** The type, if one is expected. */
    default Optional<Type> type() {
        return this instanceof Of of ? Optional.of(of.expected()) : Optional.empty();
    }

    /** What is expected of the elements of a set. */
    default Expectation ofElements() {
        return type().<Expectation>map(
                        type -> Types.element(type).map(Expectation::of).orElse(Silence.NOTHING))
                .orElse(this);
    }

    /** What is expected of a set, if this is expected of its elements. */
    default Expectation inSet() {
        return type().<Expectation>map(type -> of(new Type.SetOf(type))).orElse(this);
    }

    /**
     * A type is expected.
     *
     * @param expected never optional
     */
    record Of(Type expected) implements Expectation {}

    /** Why no type is expected. */
    enum Silence implements Expectation {
        /** The place says nothing. */
        NOTHING,
        /** The place would say something, but what it says was wrong and has been reported. */
        LOST
    }
}
