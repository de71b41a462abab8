package dev.proviso.shell.transfer;

import dev.proviso.model.document.Parlance;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.model.write.CaseWriter;
import dev.proviso.model.write.ParlanceWriter;
import dev.proviso.model.write.PolicyWriter;
import dev.proviso.model.write.RevisionWriter;
import dev.proviso.model.write.VocabularyWriter;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.ResultFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an imported revision is to be called and where it goes.
 *
 * @param file empty for standard output
 * @param policy that it is a revision of, where that is known
 * @param policyId of a new policy, where somebody said it or its directory tells
 * @param isNewPolicy whether the file's directory is to become that of a policy
 */
record Destination(
        Optional<Path> file,
        Optional<Policy> policy,
        Optional<PolicyId> policyId,
        RevisionId revision,
        boolean isNewPolicy) {

    /**
     * What the options say.
     *
     * @param onto the revision that the text follows, if it follows one
     * @throws Refusal if the options do not fit together
     */
    static Destination of(Context context, Optional<Predecessor> onto) {
        Optional<Path> file = context.invocation().value(ExportCommand.OUTPUT).map(ResultFile::path);
        Optional<Path> folder =
                file.map(path -> Optional.ofNullable(path.getParent()).orElse(Path.of(".")));
        Optional<String> named = context.invocation().value(GlobalOptions.POLICY);
        Optional<PolicyId> policyId = named.map(name -> policyId(name.split("@", 2)[0]));
        Optional<Policy> there = folder.filter(PolicyDirectory::isAt)
                .map(PolicyRepository::directory)
                .or(() -> policyId.isPresent() ? Optional.of(context.repository()) : Optional.empty())
                .flatMap(repository -> known(repository, policyId));
        Optional<Policy> policy = onto.map(Predecessor::policy).or(() -> there);
        boolean isNew = folder.isPresent()
                && !folder.filter(PolicyDirectory::isAt).isPresent()
                && file.filter(Destination::isFile).isPresent();
        Optional<PolicyId> ofFolder = folder.map(
                        path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
                .filter(name -> isNew && PolicyId.isValid(name))
                .map(PolicyId::new);
        RevisionId revision = revision(context, named, file, policy);
        onto.ifPresent(base -> mustFit(base, folder.filter(PolicyDirectory::isAt), revision));
        return new Destination(file, policy, policyId.or(() -> ofFolder), revision, isNew);
    }

    private static void mustFit(Predecessor base, Optional<Path> policyFolder, RevisionId revision) {
        if (base.revision().id().equals(revision)) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "a revision cannot follow itself: the new one would be called '" + revision + "' as well",
                    "say --revision with another id");
        }
        policyFolder
                .map(folder -> PolicyDirectory.at(folder).policyId())
                .filter(id -> !id.equals(base.policy().id()))
                .ifPresent(other -> {
                    throw Refusal.of(
                            ExitCode.USAGE,
                            "the directory is that of the policy '" + other + "', and the text follows a revision of '"
                                    + base.policy().id() + "'",
                            "write it to a directory of its own policy");
                });
    }

    private static Optional<Policy> known(PolicyRepository repository, Optional<PolicyId> id) {
        List<PolicyId> all = repository.policies();
        Optional<PolicyId> chosen = id.filter(all::contains)
                .or(() -> id.isEmpty() && all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
        return chosen.flatMap(repository::readPolicy).map(read -> {
            if (!read.isValid()) {
                throw Refusal.invalid(read.diagnostics());
            }
            return read.orThrow();
        });
    }

    /** Whether a path is that of a file, or will be; a device such as {@code /dev/null} names nothing, and has no policy beside it. */
    private static boolean isFile(Path path) {
        return !Files.exists(path) || Files.isRegularFile(path);
    }

    private static PolicyId policyId(String name) {
        if (!PolicyId.isValid(name)) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + name + "' cannot be the id of a policy",
                    "write lower-case words joined by hyphens");
        }
        return new PolicyId(name);
    }

    private static RevisionId revision(
            Context context, Optional<String> policy, Optional<Path> file, Optional<Policy> known) {
        Optional<String> named = context.invocation()
                .value(GlobalOptions.REVISION)
                .or(() -> policy.filter(name -> name.contains("@")).map(name -> name.split("@", 2)[1]))
                .or(() -> file.filter(Destination::isFile)
                        .map(path -> String.valueOf(path.getFileName()).replaceFirst("\\.(yaml|yml|json)$", ""))
                        .filter(RevisionId::isValid));
        if (named.isPresent() && !RevisionId.isValid(named.get())) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + named.get() + "' cannot be the id of a revision",
                    "write letters, digits, dots, hyphens and underscores");
        }
        return named.map(RevisionId::new)
                .orElseGet(() -> known.map(of -> next(context, of)).orElse(new RevisionId("r1")));
    }

    /** The first of r1, r2, … that the policy does not have yet. */
    private static RevisionId next(Context context, Policy policy) {
        List<RevisionId> taken = context.repository().revisions(policy.id());
        int number = 1;
        while (taken.contains(new RevisionId("r" + number))) {
            number++;
        }
        return new RevisionId("r" + number);
    }

    /**
     * Sees to it that nothing is written over.
     *
     * @throws Refusal if the file is there already
     */
    void mustBeFree() {
        file.filter(Files::isRegularFile).ifPresent(taken -> {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + taken + "' is there already, and people may have worked on it",
                    "write to another file, or say --replace to lose what it says");
        });
    }

    /**
     * Writes the revision: before it, if it is the first of its policy, the policy; and what it follows, where that is not there. A file
     * is written whole or not at all, and the one that makes the others count comes last.
     *
     * @param cases of the revision
     * @param line the revisions that it follows
     * @return the files that were written, the revision's last
     */
    List<Path> write(Policy of, Revision revision, List<TestCase> cases, List<Predecessor.Ancestor> line) {
        Path target = file.orElseThrow();
        Path folder = Optional.ofNullable(target.getParent()).orElse(Path.of("."));
        List<Path> written = new ArrayList<>();
        if (isNewPolicy) {
            directory(folder);
            put(folder.resolve("vocabulary.yaml"), VocabularyWriter.write(of.vocabulary()), written);
            if (!of.parlance().equals(Parlance.NONE)) {
                put(folder.resolve("synonyms.yaml"), ParlanceWriter.write(of.parlance()), written);
            }
            put(folder.resolve("policy.yaml"), PolicyWriter.write(of), written);
        }
        List<RevisionId> there = PolicyDirectory.at(folder).revisions();
        for (Predecessor.Ancestor ancestor : line) {
            if (!there.contains(ancestor.revision().id())) {
                String name = ancestor.revision().id() + ".yaml";
                put(folder, name, ancestor.revision(), ancestor.cases(), written);
            }
        }
        put(folder, String.valueOf(target.getFileName()), revision, cases, written);
        return written;
    }

    private static void put(Path folder, String name, Revision revision, List<TestCase> cases, List<Path> written) {
        if (!cases.isEmpty()) {
            directory(folder.resolve("cases"));
            put(
                    folder.resolve("cases").resolve(revision.id() + ".yaml"),
                    CaseWriter.write(revision.address(), cases),
                    written);
        }
        put(folder.resolve(name), RevisionWriter.write(revision), written);
    }

    private static void put(Path file, String text, List<Path> written) {
        ResultFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        written.add(file);
    }

    private static void directory(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Refusal.of(ExitCode.FAILURE, "cannot make the directory '" + folder + "': " + e.getMessage());
        }
    }
}
