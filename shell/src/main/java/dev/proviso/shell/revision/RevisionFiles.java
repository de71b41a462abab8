package dev.proviso.shell.revision;

import dev.proviso.importer.ImportRequest;
import dev.proviso.importer.Imported;
import dev.proviso.importer.Importer;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.LoneRevision;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.read.RevisionReader;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Revisions in files: those of a policy's directory, others in YAML or JSON whose policy is known or that have no rules, and published
 * texts, which are imported.
 */
final class RevisionFiles {

    /** How a revision in YAML or JSON begins, behind comments. */
    private static final Pattern BEGINS_AS_DATA = Pattern.compile("(\\s|#.*\\R)*+(policy\\s*:|\\{)");

    private final Context context;

    RevisionFiles(Context context) {
        this.context = context;
    }

    /**
     * The revision in a file; of a directory with one policy, its newest.
     *
     * @throws Refusal if there is none, or it has errors
     */
    NamedRevision one(Path path) {
        if (Files.isDirectory(path)) {
            return newest(path);
        }
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of("."));
        if (PolicyDirectory.isAt(folder)) {
            PolicyRepository repository = PolicyRepository.directory(folder);
            PolicyId policy = repository.policies().get(0);
            String id = stem(path);
            if (RevisionId.isValid(id)) {
                Optional<Checked<Revision>> found = repository.readRevision(policy, new RevisionId(id));
                if (found.isPresent()) {
                    return named(path, selected(repository.readPolicy(policy).orElseThrow(), found.get()));
                }
            }
        }
        return named(
                path, isData(path) ? alone(path) : imported(path.toString(), FileBytes.read(context, path.toString())));
    }

    /**
     * The revision on standard input: a published text, or a revision of a known policy in YAML or JSON.
     *
     * @throws Refusal if it cannot be read or has errors
     */
    NamedRevision standardInput() {
        byte[] bytes = FileBytes.read(context, FileBytes.STANDARD_INPUT);
        SourceText text = new SourceText(FileBytes.STANDARD_INPUT, new String(bytes, StandardCharsets.UTF_8));
        boolean isData = BEGINS_AS_DATA.matcher(text.text()).lookingAt();
        return new NamedRevision(
                FileBytes.STANDARD_INPUT,
                isData && RevisionReader.policyOf(text).isPresent()
                        ? alone(text)
                        : imported(FileBytes.STANDARD_INPUT, bytes));
    }

    /** A published text. Its parts have the ids that an import proposes. */
    private static Selected imported(String name, byte[] bytes) {
        Imported imported = Importer.read(bytes, ImportRequest.of(name));
        Revision revision = imported.revision();
        return new Selected(imported.policy(), revision, Outline.of(revision));
    }

    /** The files in a directory, however deep, that hold revisions: by their paths inside of it. */
    Map<String, Path> inside(Path directory) {
        Map<String, Path> files = new TreeMap<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean isOfCases = String.valueOf(folder.getFileName()).equals("cases")
                            && Optional.ofNullable(folder.getParent())
                                    .filter(PolicyDirectory::isAt)
                                    .isPresent();
                    return isOfCases || (isHidden(folder) && !folder.equals(directory))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file) && holdsRevision(file)) {
                        files.put(directory.relativize(file).toString().replace('\\', '/'), file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw Refusal.of(ExitCode.FAILURE, "cannot read the directory '" + directory + "': " + e.getMessage());
        }
        return files;
    }

    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static boolean holdsRevision(Path file) {
        if (isText(file)) {
            return true;
        }
        String stem = stem(file);
        Path directory = Optional.ofNullable(file.getParent()).orElse(Path.of("."));
        return isData(file) && PolicyDirectory.isAt(directory) && !stem.equals("policy") && !stem.equals("vocabulary");
    }

    private static boolean isText(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(txt|text|md|markdown|html?)");
    }

    private static boolean isData(Path file) {
        return FileNames.isOfData(file.toString());
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private static NamedRevision named(Path path, Selected selected) {
        return new NamedRevision(path.toString(), selected);
    }

    private NamedRevision newest(Path directory) {
        PolicyRepository repository = PolicyRepository.directory(directory);
        if (repository.policies().size() != 1) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "the directory '" + directory + "' "
                            + (repository.policies().isEmpty() ? "holds no policy" : "holds several policies"),
                    "name the file of a revision in it");
        }
        PolicyId policy = repository.policies().get(0);
        RevisionId newest = repository
                .latest(policy)
                .orElseThrow(() -> Refusal.of(ExitCode.USAGE, "the policy in '" + directory + "' has no revision"));
        return named(
                directory,
                selected(
                        repository.readPolicy(policy).orElseThrow(),
                        repository.readRevision(policy, newest).orElseThrow()));
    }

    /** A file that stands by itself says which policy it is of. */
    private Selected alone(Path path) {
        Checked<SourceText> source = FactsFiles.source(context, path.toString());
        if (!source.isValid()) {
            throw Refusal.invalid(source.diagnostics());
        }
        return alone(source.orThrow());
    }

    private Selected alone(SourceText text) {
        String path = text.name();
        Optional<PolicyId> named = RevisionReader.policyOf(text);
        Optional<Checked<Policy>> policy = named.flatMap(context.repository()::readPolicy);
        if (named.isPresent() && policy.isEmpty()) {
            return ofUnknownPolicy(text, named.get());
        }
        return policy.map(known -> selected(known, RevisionReader.read(text, known.orThrow())))
                .orElseThrow(() -> Refusal.of(ExitCode.USAGE, "'" + path + "' is not the file of a revision"));
    }

    /** As an import writes it to standard output, it needs no policy. Its rules would: they ask for facts. */
    private Selected ofUnknownPolicy(SourceText text, PolicyId named) {
        Checked<LoneRevision> lone = LoneRevision.read(text);
        boolean hasRules = lone.value()
                .filter(read -> read.revision().norms().stream()
                        .anyMatch(norm -> norm.rule().isPresent()))
                .isPresent();
        if (hasRules) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + text.name() + "' is a revision of '" + named + "', which is no known policy",
                    "put it beside its policy.yaml, or name the directory of the policy with --repository");
        }
        return selected(lone.then(read -> Checked.of(read.policy())), lone.then(read -> Checked.of(read.revision())));
    }

    private Selected selected(Checked<Policy> policy, Checked<Revision> revision) {
        Checked<Selected> both =
                policy.then(of -> revision.then(text -> Checked.of(new Selected(of, text, Outline.of(text)))));
        if (!both.isValid()) {
            throw Refusal.invalid(both.diagnostics());
        }
        if (!both.diagnostics().isEmpty()) {
            context.tell(both.diagnostics());
        }
        return both.orThrow();
    }
}
