package dev.proviso.analysis.prove;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for. For any number of threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile Optional<T> value = Optional.empty();

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker);
    }

    @Override
    public T get() {
        if (value.isEmpty()) {
            synchronized (this) {
                if (value.isEmpty()) {
                    value = Optional.of(maker.get());
                }
            }
        }
        return value.orElseThrow();
    }
}
