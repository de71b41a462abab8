package dev.proviso.shell.transfer;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.revision.RevisionArguments;
import dev.proviso.shell.session.Selected;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The revision that an imported text follows.
 *
 * @param line it and those before it that are at hand, the oldest first
 */
record Predecessor(Policy policy, Revision revision, List<TestCase> cases, List<Ancestor> line) {

    /** A revision with its test cases. */
    record Ancestor(Revision revision, List<TestCase> cases) {}

    /**
     * The revision that an argument names: {@code r1}, {@code policy@r1}, or a file.
     *
     * @throws Refusal if it names none, or that or its test cases have errors
     */
    static Predecessor of(Context context, String argument) {
        // The options --policy and --revision name the new revision: what is no file is not looked for by them.
        Selected selected =
                isFile(argument) ? RevisionArguments.in(context).one(argument).selected() : context.selected(argument);
        PolicyRepository repository =
                folder(argument).map(PolicyRepository::directory).orElseGet(context::repository);
        Policy policy = selected.policy();
        List<Ancestor> line = new ArrayList<>();
        Optional<Revision> at = Optional.of(selected.revision());
        while (at.isPresent() && line.stream().map(Ancestor::revision).noneMatch(at.get()::equals)) {
            line.add(
                    0, new Ancestor(at.get(), cases(repository, policy, at.get().id())));
            at = at.get()
                    .predecessor()
                    .flatMap(id -> repository.readRevision(policy.id(), id))
                    .flatMap(Checked::value);
        }
        Ancestor nearest = line.get(line.size() - 1);
        return new Predecessor(policy, nearest.revision(), nearest.cases(), List.copyOf(line));
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<Path> folder(String argument) {
        try {
            Path path = Path.of(argument);
            Optional<Path> folder = Files.isDirectory(path)
                    ? Optional.of(path)
                    : Optional.of(path.toAbsolutePath())
                            .filter(Files::isRegularFile)
                            .flatMap(file -> Optional.ofNullable(file.getParent()));
            return folder.filter(PolicyDirectory::isAt);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<TestCase> cases(PolicyRepository repository, Policy policy, RevisionId id) {
        return repository
                .readCases(policy.id(), id)
                .map(read -> {
                    if (!read.isValid()) {
                        throw Refusal.invalid(read.diagnostics());
                    }
                    return read.orThrow();
                })
                .orElse(List.of());
    }
}
