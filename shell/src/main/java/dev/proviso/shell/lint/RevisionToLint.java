package dev.proviso.shell.lint;

import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A revision that is looked over. */
record RevisionToLint(PolicyRepository repository, PolicyId policy, RevisionId revision) {

    /**
     * Those that the arguments name: directories, files of revisions, and policies of the repository; without arguments the one that is
     * selected.
     *
     * @throws Refusal if an argument names none
     */
    static List<RevisionToLint> named(Context context) {
        if (context.arguments().isEmpty()) {
            Selected selected = context.selected();
            return List.of(new RevisionToLint(
                    context.repository(),
                    selected.policy().id(),
                    selected.revision().id()));
        }
        List<RevisionToLint> all = new ArrayList<>();
        for (String argument : context.arguments()) {
            List<RevisionToLint> found =
                    path(argument).map(RevisionToLint::in).orElseGet(() -> of(context.repository(), argument));
            if (found.isEmpty()) {
                throw Refusal.of(
                        ExitCode.USAGE,
                        "'" + argument + "' is no policy, and holds none",
                        "name a policy, a directory with a policy.yaml, or the file of a revision in one");
            }
            all.addAll(found);
        }
        return all;
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<RevisionToLint> in(Path path) {
        if (Files.isDirectory(path)) {
            return all(PolicyRepository.directory(path));
        }
        Path directory = Optional.ofNullable(path.getParent()).orElse(Path.of("."));
        String name = String.valueOf(path.getFileName()).replaceFirst("\\.(yaml|yml|json)$", "");
        if (!PolicyDirectory.isAt(directory)) {
            return List.of();
        }
        List<RevisionToLint> siblings = all(PolicyRepository.directory(directory));
        boolean isShared = name.equals("policy") || name.equals("vocabulary");
        return siblings.stream()
                .filter(one -> isShared || one.revision().value().equals(name))
                .toList();
    }

    private static List<RevisionToLint> all(PolicyRepository repository) {
        List<RevisionToLint> all = new ArrayList<>();
        for (PolicyId policy : repository.policies()) {
            repository.revisions(policy).forEach(revision -> all.add(new RevisionToLint(repository, policy, revision)));
        }
        return all;
    }

    /** A policy, of which all revisions, or {@code policy@revision}. */
    private static List<RevisionToLint> of(PolicyRepository repository, String argument) {
        int at = argument.indexOf('@');
        String policy = at < 0 ? argument : argument.substring(0, at);
        return all(repository).stream()
                .filter(one -> one.policy().value().equals(policy))
                .filter(one -> at < 0 || one.revision().value().equals(argument.substring(at + 1)))
                .toList();
    }
}
