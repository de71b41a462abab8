package dev.proviso.shell.diff;

import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
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
import dev.proviso.shell.revision.NamedRevision;
import dev.proviso.shell.revision.RevisionArguments;
import dev.proviso.shell.revision.RevisionPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@code diff}: what changed from one revision to another. */
public final class DiffCommand implements Command {

    private static final String KIND = "kind";
    private static final String STAT = "stat";
    private static final String FULL = "full";
    private static final String EXIT_CODE = "exit-code";
    private static final String OUTPUT = "output";
    private static final String WITNESS = "witness";

    @Override
    public Syntax syntax() {
        return Syntax.of("diff", Group.EXPLORE, "show what changed from one revision to another")
                .details(
                        "FROM and TO are revisions (r1, policy@r1), the files of revisions, published texts (plain, Markdown,"
                                + " HTML), or two directories, in which what has the same name is compared; - is standard input. A revision goes"
                                + " before a file of the same name; write ./r1 for the file. r1..r2 is the same as r1 r2; one revision of the"
                                + " policy in use alone is compared with the newest, and the newest (or 'latest') with the one before"
                                + " it.",
                        "The first line says it all: how deep the change goes, and how many changes of each kind there are. Then"
                                + " the changes stand in the order of the document. Words put in are underlined and words taken out"
                                + " struck through, or without colours {+put in+} and [-taken out-]; {~words that came from"
                                + " elsewhere~}, [~words that went elsewhere~], {^words now in other"
                                + " letters^}. Where long clauses changed little, the rest of the clause is cut; what changed only in form"
                                + " (numbers, quotes, punctuation, markup) is told at the end.",
                        "Where rules changed, it is told whether they are stricter or laxer, with an app that shows it.",
                        "--format html writes one page that needs nothing from elsewhere.",
                        "Exit code: 0; with --exit-code, 1 if there is a difference.")
                .arguments(
                        Argument.of("FROM", "the old revision, file or directory", Kind.REVISION_OR_FILE, Arity.ONE),
                        Argument.of("TO", "the new one", Kind.REVISION_OR_FILE, Arity.OPTIONAL),
                        Argument.of("PART", "only what became of these parts", Kind.REFERENCE, Arity.ANY))
                .options(
                        Option.choice(KIND, "only changes of this kind", ChangeFilter.words())
                                .repeatable(),
                        Option.flag(STAT, "only how many changes there are in each part (text only)"),
                        Option.flag(FULL, "fold nothing: all clauses whole, changes of form among the others"),
                        Option.flag(EXIT_CODE, "tell by the exit code whether there is a difference"),
                        Option.of(
                                        OUTPUT,
                                        "FILE",
                                        "write the result to a file, in the format that its ending tells",
                                        Kind.FILE)
                                .orShort("o"),
                        Option.of(
                                WITNESS,
                                "DIR",
                                "write the apps that show what changed rules do to a directory, as facts files",
                                Kind.DIRECTORY))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.MARKDOWN, Format.HTML)
                .example("diff r1 r2", "two revisions of the policy in use")
                .example("diff r1 r2 B F.4", "what became of a section and of a clause")
                .example("diff policies/old.md policies/new.html", "two texts of any policy")
                .example("diff - policies/new.md", "the text on standard input with a file")
                .example("diff r1 r2 --format html --output diff.html", "a page to read and to print")
                .example("diff r1 r2 --witness apps", "and the apps that it names as examples, to look at with 'why'");
    }

    @Override
    public ExitCode run(Context context) {
        ComparedSides sides = ComparedSides.of(context);
        List<Supplier<RevisionPair>> pairs = RevisionArguments.in(context).pairs(sides.from(), sides.to());
        refuseManyPages(context, pairs.size());
        DiffOutput output = DiffOutput.of(
                context,
                context.invocation().has(STAT),
                context.invocation().has(FULL),
                context.invocation().value(OUTPUT));
        Optional<WitnessFiles> witnesses = context.invocation().value(WITNESS).map(WitnessFiles::in);
        List<ExitCode> codes = new ArrayList<>();
        boolean isDifferent = false;
        for (Supplier<RevisionPair> pair : pairs) {
            try {
                Comparison comparison = compare(context, pair.get(), sides.parts());
                isDifferent |= comparison.isDifferent();
                output.add(comparison, pairs.size() > 1);
                witnesses.ifPresent(
                        files -> files.add(comparison, comparison.pair().name()));
            } catch (Refusal refusal) {
                if (pairs.size() == 1) {
                    throw refusal;
                }
                context.tell(refusal);
                codes.add(refusal.code());
            }
        }
        output.close();
        witnesses.ifPresent(files -> files.tell(context));
        if (isDifferent && context.invocation().has(EXIT_CODE)) {
            codes.add(ExitCode.NO);
        }
        return ExitCode.worst(codes);
    }

    private static void refuseManyPages(Context context, int pairs) {
        if (context.invocation().format() == Format.HTML && pairs != 1) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "a page shows one comparison, and these directories hold " + pairs,
                    "compare two files, or take --format markdown");
        }
    }

    private static Comparison compare(Context context, RevisionPair pair, List<String> parts) {
        Revision from = revision(pair.from(), pair);
        Revision to = revision(pair.to(), pair);
        RevisionDiff diff = Differ.diff(from, to);
        ChangeFilter filter =
                new ChangeFilter(ChangeFilter.kinds(context.invocation().values(KIND)), NamedParts.find(parts, diff));
        return new Comparison(pair, diff, filter, meaning(context, pair, diff));
    }

    /** Rules that cannot be compiled are told, and the words are compared all the same. */
    private static Meaning meaning(Context context, RevisionPair pair, RevisionDiff diff) {
        if (pair.from().isEmpty() || pair.to().isEmpty()) {
            return Meaning.UNKNOWN;
        }
        try {
            return Meaning.of(
                    diff,
                    context.session().compile(pair.from().get().selected()),
                    context.session().compile(pair.to().get().selected()),
                    taken(context, diff));
        } catch (Refusal refusal) {
            context.tell(refusal);
            return Meaning.UNKNOWN;
        }
    }

    /** The revisions that there are besides the new one. */
    private static Set<RevisionId> taken(Context context, RevisionDiff diff) {
        Set<RevisionId> taken =
                new HashSet<>(context.repository().revisions(diff.from().policy()));
        taken.remove(diff.to().id());
        return taken;
    }

    /** A text that one directory has not is compared as if it were empty there. */
    private static Revision revision(Optional<NamedRevision> side, RevisionPair pair) {
        return side.map(named -> named.selected().revision())
                .orElseGet(
                        () -> EmptyRevision.inPlaceOf(pair.either().selected().revision()));
    }
}
