package dev.proviso.shell.cases;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.CaseReader;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases that a command line names: files of them, those of the policies in directories, or those beside the revision. */
final class CaseFiles {

    private CaseFiles() {}

    /**
     * Reads them: of directories, for each revision in them.
     *
     * @throws Refusal if a file cannot be read or has errors
     */
    static List<Suite> read(Context context) {
        List<String> directories =
                context.arguments().stream().filter(CaseFiles::isDirectory).toList();
        if (directories.isEmpty()) {
            Selected selected = context.selected();
            return List.of(new Suite(selected, of(context, selected)));
        }
        if (directories.size() < context.arguments().size()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + directories.get(0) + "' is a directory, and not all arguments are",
                    "name directories of policies, or files of cases");
        }
        return directories.stream()
                .flatMap(directory -> in(context, directory).stream())
                .toList();
    }

    private static boolean isDirectory(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<Suite> in(Context context, String directory) {
        PolicyRepository repository = PolicyRepository.directory(Path.of(directory));
        if (repository.policies().isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + directory + "' is no policy, and holds none",
                    "name a directory with a policy.yaml, or a file of cases");
        }
        Optional<String> only = context.invocation().value(GlobalOptions.REVISION);
        List<Suite> suites = new ArrayList<>();
        for (PolicyId policy : repository.policies()) {
            for (RevisionId revision : repository.revisions(policy)) {
                if (only.filter(id -> !id.equals(revision.value())).isEmpty()) {
                    suites.add(suite(context, repository, policy, revision));
                }
            }
        }
        if (suites.isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    only.map(id -> "there is no revision '" + id + "' in '" + directory + "'")
                            .orElse("the policy in '" + directory + "' has no revision"),
                    "'lint " + directory + "' looks over what there is");
        }
        return suites;
    }

    private static Suite suite(Context context, PolicyRepository repository, PolicyId policy, RevisionId revision) {
        Selected selected = valid(
                context,
                repository
                        .readPolicy(policy)
                        .orElseThrow()
                        .then(of -> repository
                                .readRevision(policy, revision)
                                .orElseThrow()
                                .then(text -> Checked.of(new Selected(of, text, Outline.of(text))))));
        return new Suite(
                selected,
                repository
                        .readCases(policy, revision)
                        .map(cases -> valid(context, cases))
                        .orElse(List.of()));
    }

    private static List<TestCase> of(Context context, Selected selected) {
        if (context.arguments().isEmpty()) {
            return context.repository()
                    .readCases(selected.policy().id(), selected.revision().id())
                    .map(cases -> valid(context, cases))
                    .orElse(List.of());
        }
        List<TestCase> all = new ArrayList<>();
        for (String file : context.arguments()) {
            all.addAll(valid(
                    context,
                    FactsFiles.source(context, file)
                            .then(source -> CaseReader.read(source, selected.policy(), selected.revision()))));
        }
        return all;
    }

    private static <T> T valid(Context context, Checked<T> read) {
        if (!read.isValid()) {
            throw Refusal.invalid(read.diagnostics());
        }
        if (!read.diagnostics().isEmpty()) {
            context.tell(read.diagnostics());
        }
        return read.orThrow();
    }
}
