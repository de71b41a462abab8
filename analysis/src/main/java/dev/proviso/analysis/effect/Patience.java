package dev.proviso.analysis.effect;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waits for answers, but not for ever. */
final class Patience implements AutoCloseable {

    /** As deep as the main thread's: formulas are as deep as rules, and the solver descends into them. */
    private static final long STACK = 8L << 20;

    private final Duration time;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(null, work, "proof", STACK);
        worker.setDaemon(true);
        return worker;
    });

    /** @param time for each answer */
    Patience(Duration time) {
        this.time = time;
    }

    /**
     * An answer, or none if it takes too long.
     *
     * @param work ends soon once its thread is interrupted
     * @throws CancellationException if the calling thread is interrupted
     */
    <T> Optional<T> answer(Supplier<T> work) {
        if (time.isZero()) {
            // An answer can be there before anybody has waited for it.
            return Optional.empty();
        }
        Future<T> answer = thread.submit(work::get);
        try {
            return Optional.of(answer.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
