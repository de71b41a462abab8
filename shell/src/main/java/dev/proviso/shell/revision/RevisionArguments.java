package dev.proviso.shell.revision;

import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.RevisionId;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the revisions that arguments such as FROM and TO name: {@code r1} or {@code policy@r1} for one of a known policy, a path, or
 * {@code -} for standard input. A revision goes before a file of the same name, which can be written {@code ./r1}. A day, where no file is
 * called so, stands for the revision in force on it.
 */
public final class RevisionArguments {

    private final Context context;
    private final RevisionFiles files;

    private RevisionArguments(Context context) {
        this.context = context;
        this.files = new RevisionFiles(context);
    }

    public static RevisionArguments in(Context context) {
        return new RevisionArguments(context);
    }

    /**
     * The revision that an argument names; of the directory of a policy, the newest.
     *
     * @throws Refusal if it names none, or that has errors
     */
    public NamedRevision one(String argument) {
        if (argument.equals(FileBytes.STANDARD_INPUT)) {
            return files.standardInput();
        }
        return known(argument)
                .or(() -> path(argument).map(files::one))
                .or(() -> inForce(argument))
                .orElseThrow(() -> unknown(argument));
    }

    /**
     * What two arguments name to be compared: a pair of revisions, or those in two directories that have the same name there, in the
     * order of the names. Each is read when it is asked for, and refused then if it has errors.
     *
     * @throws Refusal if one of them names nothing, or only one of them is a directory
     */
    public List<Supplier<RevisionPair>> pairs(String from, String to) {
        if (from.equals(FileBytes.STANDARD_INPUT) && to.equals(FileBytes.STANDARD_INPUT)) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "standard input is one text, and two are to be compared",
                    "name a file for the other");
        }
        Optional<Path> old = directory(from);
        Optional<Path> now = directory(to);
        if (old.isEmpty() && now.isEmpty()) {
            return List.of(() -> RevisionPair.of(one(from), one(to)));
        }
        if (old.isEmpty() || now.isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + (old.isEmpty() ? to : from) + "' is a directory, and '" + (old.isEmpty() ? from : to)
                            + "' is not",
                    "compare two directories, or two revisions or files");
        }
        return pairs(old.get(), now.get());
    }

    private List<Supplier<RevisionPair>> pairs(Path from, Path to) {
        Map<String, Path> old = files.inside(from);
        Map<String, Path> now = files.inside(to);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        if (names.isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "neither '" + from + "' nor '" + to + "' holds anything to compare",
                    "a directory is that of a policy, or holds such directories, or texts (.txt, .md, .html)");
        }
        List<Supplier<RevisionPair>> pairs = new ArrayList<>();
        for (String name : names.stream().sorted().toList()) {
            pairs.add(() -> new RevisionPair(
                    Optional.of(name),
                    Optional.ofNullable(old.get(name)).map(files::one),
                    Optional.ofNullable(now.get(name)).map(files::one)));
        }
        return pairs;
    }

    private Optional<Path> directory(String argument) {
        return known(argument).isPresent() ? Optional.empty() : path(argument).filter(Files::isDirectory);
    }

    /** A revision of a policy that the repository knows. */
    private Optional<NamedRevision> known(String argument) {
        boolean isAddress = RevisionAddress.parse(argument)
                .filter(address -> context.repository().policies().contains(address.policy()))
                .isPresent();
        if (!isAddress && !ids().contains(argument)) {
            return Optional.empty();
        }
        Selected selected = context.selected(argument);
        // A day behind the policy's name has led to some revision: that is what it is called.
        String name = isAddress ? selected.address().toString() : argument;
        return Optional.of(new NamedRevision(name, selected));
    }

    /** The revision of the policy that commands look at which was, or will be, in force on a day. */
    private Optional<NamedRevision> inForce(String argument) {
        if (ids().isEmpty() || !isDay(argument)) {
            return Optional.empty();
        }
        Selected selected = context.selected(argument);
        return Optional.of(new NamedRevision(selected.revision().id().value(), selected));
    }

    private static boolean isDay(String argument) {
        try {
            return LocalDate.parse(argument).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The ids of the revisions of the policy that commands look at; none if there is no such policy. */
    private List<String> ids() {
        try {
            return context.repository().revisions(context.policy()).stream()
                    .map(RevisionId::value)
                    .toList();
        } catch (Refusal refusal) {
            // Of several policies none is named: then only addresses and paths mean something.
            return List.of();
        }
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Refusal unknown(String argument) {
        List<String> ids = ids();
        // Ids of revisions are so short that each is like every other: all of them are a better hint than one.
        Optional<String> hint =
                ids.isEmpty() ? Optional.empty() : Optional.of("the revisions are " + String.join(", ", ids));
        return Refusal.of(ExitCode.USAGE, "'" + argument + "' is neither a revision nor a file", hint);
    }
}
