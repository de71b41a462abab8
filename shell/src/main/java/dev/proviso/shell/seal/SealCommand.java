package dev.proviso.shell.seal;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.read.SourceReader;
import dev.proviso.model.seal.Sealing;
import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code seal}: writes the hash of a revision into its file. */
public final class SealCommand implements Command {

    private static final String AGAIN = "again";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Syntax syntax() {
        return Syntax.of("seal", Group.MAINTAIN, "write the hash of a revision into its file")
                .details(
                        "The file gets the hash of the revision before it, under 'predecessor', and its own under 'hash'. No other"
                                + " byte of it changes. 'verify' then tells when it does.",
                        "A revision that has changed since it was sealed is left alone; --again seals it as it is now.",
                        "Exit code: 0 if all are sealed; 1 if one has changed; 4 if a file is invalid; 5 if one cannot be read or"
                                + " written.")
                .arguments(Argument.of(
                        "FILE", "files of revisions, each in the directory of its policy", Kind.FILE, Arity.SOME))
                .options(Option.flag(AGAIN, "also revisions that have changed since they were sealed"))
                .formats(Format.TEXT, Format.JSON, Format.JSONL)
                .example("seal policies/my-policy/r2.yaml", "a revision that is ready to be published");
    }

    /** What became of a file. */
    private record Outcome(String file, Sealing sealing) {}

    @Override
    public ExitCode run(Context context) {
        List<Outcome> outcomes = new ArrayList<>();
        List<ExitCode> codes = new ArrayList<>();
        for (String file : context.arguments()) {
            try {
                Checked<Sealing> sealing = seal(file, context.invocation().has(AGAIN));
                context.tell(sealing.diagnostics());
                codes.add(sealing.isValid() ? ExitCode.OK : ExitCode.NO);
                sealing.value().ifPresent(done -> outcomes.add(new Outcome(file, done)));
            } catch (Refusal refusal) {
                context.tell(refusal);
                codes.add(refusal.code());
            }
        }
        if (context.isJson()) {
            context.json(json -> json.objects(
                    "files",
                    outcomes,
                    (object, outcome) -> object.put("file", outcome.file())
                            .put("hash", outcome.sealing().hash().value())
                            .put("changed", outcome.sealing().isNew())));
        } else {
            outcomes.forEach(outcome -> context.page()
                    .raw(
                            0,
                            Text.of((outcome.sealing().isNew() ? "sealed: " : "sealed already: ") + outcome.file()
                                    + "  " + outcome.sealing().hash())));
        }
        return ExitCode.worst(codes);
    }

    private static Checked<Sealing> seal(String name, boolean again) {
        try {
            Path file = Path.of(name);
            MarkedText marked = marked(name, file);
            PolicyDirectory directory = directory(file, name);
            RevisionId id = id(file, name);
            Revision revision = read(directory, id, name);
            Optional<Revision> predecessor = revision.predecessor().map(before -> read(directory, before, name));
            Checked<Sealing> sealing = marked.source().then(text -> Sealing.seal(text, revision, predecessor, again));
            if (sealing.value().filter(Sealing::isNew).isPresent()) {
                FileReplacement.write(file, marked.mark() + sealing.orThrow().text());
            }
            return sealing;
        } catch (InvalidPathException e) {
            throw Refusal.of(ExitCode.FAILURE, "'" + name + "' is not the name of a file");
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException
                    ? "there is no such file"
                    : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
            throw Refusal.of(ExitCode.FAILURE, "cannot seal '" + name + "': " + why);
        }
    }

    /**
     * A file as it is.
     *
     * @param mark the byte order mark that it starts with, or nothing
     */
    private record MarkedText(Checked<SourceText> source, String mark) {}

    private static MarkedText marked(String name, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String mark = SourceReader.isMarked(in) ? BYTE_ORDER_MARK : "";
            return new MarkedText(SourceReader.read(name, in), mark);
        }
    }

    private static PolicyDirectory directory(Path file, String name) {
        Path directory = Optional.ofNullable(file.getParent()).orElse(Path.of("."));
        if (!PolicyDirectory.isAt(directory)) {
            throw notARevision(name);
        }
        return PolicyDirectory.at(directory);
    }

    private static RevisionId id(Path file, String name) {
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.(yaml|yml|json)$", "");
        if (!RevisionId.isValid(stem)) {
            throw notARevision(name);
        }
        return new RevisionId(stem);
    }

    private static Revision read(PolicyDirectory directory, RevisionId id, String name) {
        Checked<Revision> read = directory.readRevision(id).orElseThrow(() -> notARevision(name));
        if (!read.isValid()) {
            throw Refusal.invalid(read.diagnostics());
        }
        return read.orThrow();
    }

    private static Refusal notARevision(String name) {
        return Refusal.of(
                ExitCode.USAGE,
                "'" + name + "' is not the file of a revision",
                "name a file beside a policy.yaml, such as policies/my-policy/r1.yaml");
    }
}
