package dev.proviso.analysis.symbolic;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for. For one thread. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (value.isEmpty()) {
            value = Optional.of(maker.get());
        }
        return value.get();
    }

    /** Whether it was ever asked for. */
    boolean isMade() {
        return value.isPresent();
    }
}
