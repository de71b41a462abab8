package dev.proviso.shell.session;

import dev.proviso.shell.console.Console;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers from a source that is made ready when the first one is wanted. What was printed stands on the screen before it is asked. */
public final class FlushedReplies implements Replies {

    private final Console console;
    private final Supplier<Replies> making;
    private Optional<Replies> source = Optional.empty();

    public FlushedReplies(Console console, Supplier<Replies> making) {
        this.console = console;
        this.making = making;
    }

    private Replies source() {
        Replies ready = source.orElseGet(making);
        source = Optional.of(ready);
        return ready;
    }

    @Override
    public Optional<String> next(String prompt, List<Choice> choices) {
        console.output().flush();
        return source().next(prompt, choices);
    }

    @Override
    public boolean isPerson() {
        return source().isPerson();
    }
}
