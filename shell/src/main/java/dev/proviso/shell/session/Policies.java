package dev.proviso.shell.session;

import dev.proviso.data.HubSpotDeveloperPolicy;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyProvider;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.model.seal.Integrity;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Policies and what of them was opened. */
final class Policies {

    /** Named rather than looked for: to look, every jar of the program would be opened, which takes longer than all else at the start. */
    private static final List<PolicyProvider> PROVIDERS = List.of(new HubSpotDeveloperPolicy());

    private final PolicyRepository repository;
    private final List<PolicyId> preferred;
    private final Optional<Watched> watched;
    private final Map<RevisionAddress, Checked<Selected>> opened = new HashMap<>();
    private final Map<Day, Checked<RevisionId>> inForce = new HashMap<>();

    /** @param preferred those among which one is taken if none is named */
    private Policies(PolicyRepository repository, List<PolicyId> preferred, Optional<Watched> watched) {
        this.repository = repository;
        this.preferred = List.copyOf(preferred);
        this.watched = watched;
    }

    /** A directory, and how it was when something was first wanted of it. */
    private record Watched(Path directory, DirectoryState state) {}

    /** Those of a directory before the bundled ones, or the bundled ones alone. */
    static Policies in(Optional<String> directory) {
        PolicyRepository bundled = PolicyRepository.provided(PROVIDERS);
        if (directory.isEmpty()) {
            return new Policies(bundled, bundled.policies(), Optional.empty());
        }
        Path path = existing(directory.get());
        Watched watched = new Watched(path, DirectoryState.of(path));
        PolicyRepository own = PolicyRepository.directory(path);
        List<PolicyId> preferred = own.policies().isEmpty() ? bundled.policies() : own.policies();
        return new Policies(PolicyRepository.of(own, bundled), preferred, Optional.of(watched));
    }

    private static Path existing(String directory) {
        try {
            Path path = Path.of(directory);
            if (Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Falls through to the same answer.
        }
        throw Refusal.of(ExitCode.USAGE, "there is no directory '" + directory + "'", "--repository names a directory");
    }

    /** Whether files have changed, come or gone since. */
    boolean isStale() {
        return watched.filter(known -> !DirectoryState.of(known.directory()).equals(known.state()))
                .isPresent();
    }

    PolicyRepository repository() {
        return repository;
    }

    /** What is meant; where a day chooses the revision, with what makes doubtful which one was in force. */
    Checked<Selected> select(Choice choice) {
        PolicyId policy = policy(choice.policy());
        return revision(policy, choice.revision())
                .then(id -> opened.computeIfAbsent(new RevisionAddress(policy, id), this::open));
    }

    /** The revision that is meant, whether or not it can be read. */
    RevisionAddress address(Choice choice) {
        PolicyId policy = policy(choice.policy());
        return new RevisionAddress(policy, revision(policy, choice.revision()).orThrow());
    }

    /** The policy that is meant, whether or not anything of it can be read. */
    PolicyId policy(Optional<String> named) {
        if (named.isPresent()) {
            List<String> known =
                    repository.policies().stream().map(PolicyId::value).toList();
            if (!known.contains(named.get())) {
                throw unknown("policy", named.get(), known);
            }
            return new PolicyId(named.get());
        }
        if (preferred.size() != 1) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    preferred.isEmpty() ? "no policy is known" : "there are several policies, and none is named",
                    preferred.isEmpty()
                            ? "name a directory with --repository DIR"
                            : "name one with --policy: " + joined(preferred));
        }
        return preferred.get(0);
    }

    private Checked<RevisionId> revision(PolicyId policy, Optional<String> named) {
        if (named.isPresent()) {
            List<String> known =
                    repository.revisions(policy).stream().map(RevisionId::value).toList();
            if (known.contains(named.get())) {
                return Checked.of(new RevisionId(named.get()));
            }
            return day(named.get())
                    .map(day -> inForce(policy, day))
                    .orElseThrow(() -> unknown("revision of " + policy, named.get(), known));
        }
        return repository
                .latest(policy)
                .map(Checked::of)
                .orElseThrow(() -> Refusal.of(ExitCode.USAGE, "'" + policy + "' has no revision"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Checked<RevisionId> inForce(PolicyId policy, LocalDate day) {
        return inForce.computeIfAbsent(new Day(policy, day), any -> {
            Checked<Revision> found = Integrity.inForce(repository, policy, day);
            if (!found.isValid()) {
                throw Refusal.wrong(found.diagnostics());
            }
            return found.then(revision -> Checked.of(revision.id()));
        });
    }

    /** A day in the life of a policy. */
    private record Day(PolicyId policy, LocalDate day) {}

    private static Refusal unknown(String what, String named, List<String> known) {
        Optional<String> others =
                known.isEmpty() ? Optional.empty() : Optional.of("there is " + String.join(", ", known));
        return Refusal.of(
                ExitCode.USAGE,
                "there is no " + what + " '" + named + "'",
                Suggestion.hint(named, known).or(() -> others));
    }

    private static String joined(List<PolicyId> ids) {
        return String.join(", ", ids.stream().map(PolicyId::value).toList());
    }

    private Checked<Selected> open(RevisionAddress address) {
        return repository
                .readPolicy(address.policy())
                .orElseThrow()
                .then(policy -> repository
                        .readRevision(address.policy(), address.revision())
                        .orElseThrow()
                        .then(revision -> Checked.of(new Selected(policy, revision, Outline.of(revision)))));
    }
}
