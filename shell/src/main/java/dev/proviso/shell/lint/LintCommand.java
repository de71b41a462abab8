package dev.proviso.shell.lint;

import dev.proviso.analysis.lint.Linter;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.Progress;
import dev.proviso.shell.outcome.ExitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code lint}: what in the data of policies deserves a second look. */
public final class LintCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("lint", Group.MAINTAIN, "look policies over")
                .details(
                        "Duties without a rule, rules that nobody can break or keep, conditions that are always so or change nothing,"
                                + " facts, definitions, parameters and terms that nothing uses, verdicts without a test case, references to"
                                + " nothing. What is said of rules is proved over all apps. A remark that does not apply is silenced where"
                                + " the thing stands: allow: [{code: LNT-008, reason: …}].",
                        "Without an argument the revision that other commands look at is looked over; of a directory, all revisions in"
                                + " it.",
                        "Exit code: 0 if there is no remark, notes aside; 1 if there is one; 4 if a file is invalid.")
                .arguments(Argument.of(
                        "POLICY", "policies or policy@revision, directories, files of revisions", Kind.FILE, Arity.ANY))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.SARIF)
                .example("lint", "the bundled policy")
                .example("lint policy-data/src/main/resources/dev/proviso/data", "with the lines of the files")
                .example("lint policies --format sarif", "for the tools that show such logs beside the source");
    }

    @Override
    public ExitCode run(Context context) {
        List<RevisionToLint> revisions = RevisionToLint.named(context);
        List<Diagnostic> all = Progress.during(
                context.console(),
                "proving what is said of rules",
                () -> revisions.stream()
                        .flatMap(revision -> lint(revision).stream())
                        .distinct()
                        .toList());
        context.report(all);
        if (context.invocation().format() == Format.TEXT) {
            context.page().line(summary(revisions.size(), all));
        }
        if (all.stream().anyMatch(Diagnostic::isError)) {
            return ExitCode.INVALID_INPUT;
        }
        return all.stream().allMatch(diagnostic -> diagnostic.severity() == Severity.NOTE) ? ExitCode.OK : ExitCode.NO;
    }

    /** What is wrong or doubtful with the files, and the remarks if they can be read. */
    private static List<Diagnostic> lint(RevisionToLint which) {
        PolicyRepository repository = which.repository();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Checked<CompiledPolicy> compiled = repository
                .readPolicy(which.policy())
                .orElseThrow()
                .then(policy -> repository
                        .readRevision(which.policy(), which.revision())
                        .orElseThrow()
                        .then(revision -> CompiledPolicy.compile(policy, revision)));
        diagnostics.addAll(compiled.diagnostics());
        Checked<List<TestCase>> cases =
                repository.readCases(which.policy(), which.revision()).orElseThrow();
        cases.diagnostics().stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
        compiled.value().ifPresent(policy -> {
            // A stale review is told by the reader and by the linter; what the latter says can be silenced.
            diagnostics.removeIf(d -> d.code().equals(Problem.STALE_REVIEW.code()));
            diagnostics.addAll(Linter.lint(
                    policy, cases.value().orElse(List.of()), repository.places(which.policy(), which.revision())));
        });
        return diagnostics;
    }

    private static String summary(int revisions, List<Diagnostic> diagnostics) {
        String looked = revisions == 1 ? "1 revision" : revisions + " revisions";
        if (diagnostics.isEmpty()) {
            return looked + ", nothing to remark";
        }
        Map<Severity, Long> counts =
                diagnostics.stream().collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
        return looked + ": "
                + counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getValue() + " "
                                + entry.getKey().name().toLowerCase(Locale.ROOT) + (entry.getValue() == 1 ? "" : "s"))
                        .collect(Collectors.joining(", "));
    }
}
