package dev.proviso.shell.transfer;

import dev.proviso.importer.ImportRequest;
import dev.proviso.importer.Imported;
import dev.proviso.importer.Importer;
import dev.proviso.importer.carry.CarriedOver;
import dev.proviso.importer.carry.CarryOver;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.TextFormat;
import dev.proviso.model.write.RevisionWriter;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.Progress;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.revision.FileBytes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code import}: a published text becomes a revision. */
public final class ImportCommand implements Command {

    private static final String FORMAT_IN = "format-in";
    private static final String ONTO = "onto";
    private static final String REPLACE = "replace";

    @Override
    public Syntax syntax() {
        return Syntax.of("import", Group.MAINTAIN, "turn a published text into a revision")
                .details(
                        "Reads plain text, Markdown or HTML and writes a revision as YAML: sections, clauses, items and paragraphs with"
                                + " their labels, defined terms, references and dates; and norms read off the words, marked as"
                                + " proposed. Nothing of the text is lost: 'export' gives it back byte for byte.",
                        "With -o the revision goes to a file, named by its id, in the directory of its policy. If that directory has no"
                                + " policy.yaml yet, it gets one, with a vocabulary.yaml without facts, and commands can look at it with"
                                + " --repository. --policy and --revision say what the policy and the revision are called. A revision"
                                + " that is there is not written over, as people may have worked on it, unless --replace says so.",
                        "With --onto the text follows a revision, and gets of it what people gave it: ids, norms with their rules, terms,"
                                + " parameters, definitions, sanctions, references, notes and test cases go to the parts that match."
                                + " What is gone leaves a tombstone, and a rule whose words changed is stale until it is reviewed. The"
                                + " test cases are written only with -o, to the directory cases beside the revision.",
                        "What needs a person's eye is told on standard error, and noted in the revision.",
                        "Exit code: 0 if it is written; 2 if the options do not fit together, there is no such revision, or one is"
                                + " there already; 4 if the"
                                + " revision it follows is invalid; 5 if a file cannot be read or written.")
                .arguments(Argument.of("FILE", "a published text; - for standard input", Kind.FILE, Arity.ONE))
                .options(
                        Option.of(
                                        ExportCommand.OUTPUT,
                                        "FILE",
                                        "where to write the revision; else standard output",
                                        Kind.FILE)
                                .orShort("o"),
                        Option.of(
                                ONTO,
                                "REVISION",
                                "the revision that it follows: its id, POLICY@REVISION, or its file",
                                Kind.REVISION),
                        Option.flag(REPLACE, "write over a revision that is there, and all that people gave it"),
                        Option.choice(
                                FORMAT_IN,
                                "how the text is written, where name and looks do not tell",
                                List.of("plain", "markdown", "html")))
                .formats(Format.TEXT)
                .example("import terms.md -o policies/acme-terms/r1.yaml", "the first revision of a policy")
                .example("import terms.md --onto acme-terms@r1 -o policies/acme-terms/r2.yaml", "the next one")
                .example("import --policy acme-terms - < terms.html", "a page, to standard output");
    }

    @Override
    public ExitCode run(Context context) {
        String name = context.arguments().get(0);
        Optional<Predecessor> onto = context.invocation().value(ONTO).map(base -> Predecessor.of(context, base));
        Destination destination = Destination.of(context, onto);
        if (!context.invocation().has(REPLACE)) {
            destination.mustBeFree();
        }
        byte[] bytes = FileBytes.read(context, name);
        ImportRequest request = new ImportRequest(
                name, destination.policy(), destination.policyId(), destination.revision(), format(context));
        Imported imported = Progress.during(context.console(), "reading the text", () -> Importer.read(bytes, request));
        Optional<CarriedOver> carried = onto.map(base -> CarryOver.onto(base.revision(), base.cases(), imported));
        Revision revision = carried.map(CarriedOver::revision).orElse(imported.revision());
        List<Path> written = List.of();
        if (destination.file().isPresent()) {
            written = destination.write(
                    imported.policy(),
                    revision,
                    carried.map(CarriedOver::cases).orElse(List.of()),
                    onto.map(Predecessor::line).orElse(List.of()));
        } else {
            context.console().output().write(RevisionWriter.write(revision));
        }
        ImportSummary summary = new ImportSummary(context.console().noticePage(), revision);
        summary.found();
        summary.written(written, destination.isNewPolicy() && onto.isEmpty());
        carried.ifPresentOrElse(result -> summary.concerns(result.concerns()), summary::toLookAt);
        return ExitCode.OK;
    }

    private static Optional<TextFormat> format(Context context) {
        return context.invocation().value(FORMAT_IN).map(word -> TextFormat.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
