package dev.proviso.shell.transfer;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.LoneRevision;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.ResultFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code export}: the publisher's text of a revision, byte for byte. */
public final class ExportCommand implements Command {

    static final String OUTPUT = "output";

    @Override
    public Syntax syntax() {
        return Syntax.of("export", Group.MAINTAIN, "write the publisher's text of a revision")
                .details(
                        "Every byte of it, in the encoding in which it was published: what 'import' read comes out again. Without"
                                + " an argument it is the text of the revision that other commands look at.",
                        "Exit code: 0 if it is written; 4 if the revision is invalid; 5 if a file cannot be read or written.")
                .arguments(Argument.of(
                        "REVISION",
                        "a revision's id, POLICY@REVISION, or the file of one",
                        Kind.REVISION,
                        Arity.OPTIONAL))
                .options(Option.of(OUTPUT, "FILE", "where to write it; else standard output", Kind.FILE)
                        .orShort("o"))
                .formats(Format.TEXT)
                .example("export", "the text of the bundled policy")
                .example("export my-terms/r2.yaml -o terms.md", "the text of a revision in a file");
    }

    @Override
    public ExitCode run(Context context) {
        Revision revision = context.arguments().isEmpty()
                ? context.selected().revision()
                : named(context, context.arguments().get(0));
        Optional<Path> file = context.invocation().value(OUTPUT).map(ResultFile::path);
        if (file.isPresent()) {
            ResultFile.write(file.get(), revision.bytes());
        } else {
            context.console().output().write(revision.bytes());
        }
        return ExitCode.OK;
    }

    private static Revision named(Context context, String argument) {
        PolicyRepository repository = context.repository();
        Optional<RevisionAddress> address = RevisionAddress.parse(argument)
                .filter(named -> repository.policies().contains(named.policy()));
        if (address.isPresent()) {
            return valid(
                    context,
                    repository
                            .readRevision(address.get().policy(), address.get().revision())
                            .orElseThrow(() -> unknown(argument)));
        }
        Optional<Path> file = file(argument);
        if (file.isPresent()) {
            return inFile(context, file.get(), argument);
        }
        if (!RevisionId.isValid(argument)) {
            throw unknown(argument);
        }
        return valid(
                context,
                repository
                        .readRevision(context.selected().policy().id(), new RevisionId(argument))
                        .orElseThrow(() -> unknown(argument)));
    }

    private static Optional<Path> file(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A revision in the directory of its policy is read as one of it; else it stands by itself. */
    private static Revision inFile(Context context, Path file, String name) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of("."));
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.(yaml|yml|json)$", "");
        if (PolicyDirectory.isAt(folder) && RevisionId.isValid(stem)) {
            PolicyRepository repository = PolicyRepository.directory(folder);
            Optional<Checked<Revision>> found =
                    repository.readRevision(repository.policies().get(0), new RevisionId(stem));
            if (found.isPresent()) {
                return valid(context, found.get());
            }
        }
        Checked<SourceText> source = FactsFiles.source(context, name);
        return valid(context, source.then(LoneRevision::read).then(lone -> Checked.of(lone.revision())));
    }

    private static Revision valid(Context context, Checked<Revision> revision) {
        if (!revision.isValid()) {
            throw Refusal.invalid(revision.diagnostics());
        }
        List<Diagnostic> warnings = revision.diagnostics();
        if (!warnings.isEmpty()) {
            context.tell(warnings);
        }
        return revision.orThrow();
    }

    private static Refusal unknown(String argument) {
        return Refusal.of(
                ExitCode.USAGE,
                "'" + argument + "' is neither a revision nor a file",
                "'proviso revisions' lists the revisions");
    }
}
