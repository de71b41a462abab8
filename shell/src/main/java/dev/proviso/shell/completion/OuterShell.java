package dev.proviso.shell.completion;

import dev.proviso.shell.terminal.OuterCompletion.Continuation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A shell whose command lines can be completed. */
enum OuterShell {
    /** Takes the words themselves, quoted, and only what stands behind the last character at which bash itself cuts words. */
    BASH {
        @Override
        String line(Continuation continuation, String typed, String cut) {
            String value = continuation.value();
            int known = Math.max(0, typed.length() - cut.length());
            String rest = value.substring(Math.min(known, value.length()));
            return rest.replaceAll("[^\\p{L}\\p{N}_./@:=,+%~#-]", "\\\\$0") + (continuation.isComplete() ? " " : "");
        }
    },
    /** Takes whether the word ends, the word, and what is shown of it. */
    ZSH {
        @Override
        String line(Continuation continuation, String typed, String cut) {
            String description = continuation.description();
            String shown = description.isEmpty() ? "" : "  -- " + description;
            return (continuation.isComplete() ? "1" : "0") + "\t" + continuation.value() + "\t" + continuation.value()
                    + shown;
        }
    },
    /** Takes the word and a description. */
    FISH {
        @Override
        String line(Continuation continuation, String typed, String cut) {
            return continuation.value() + "\t" + continuation.description();
        }
    };

    /**
     * A continuation as the script for this shell reads it, without a line feed.
     *
     * @param typed the word that is being typed
     * @param cut the word as the shell cuts it; an end of {@code typed}
     */
    abstract String line(Continuation continuation, String typed, String cut);

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(OuterShell::word).toList();
    }

    static Optional<OuterShell> named(String word) {
        return Arrays.stream(values())
                .filter(shell -> shell.word().equals(word))
                .findFirst();
    }
}
