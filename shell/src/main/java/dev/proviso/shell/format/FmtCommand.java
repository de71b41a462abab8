package dev.proviso.shell.format;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.diagnostics.DiagnosticsJson;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.ResultFile;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;

/** {@code fmt}: lays out the rules of files in one way, and leaves everything else in them alone. */
public final class FmtCommand implements Command {

    private static final String CHECK = "check";
    private static final String DIFF = "diff";
    private static final String AS = "as";

    @Override
    public Syntax syntax() {
        return Syntax.of("fmt", Group.MAINTAIN, "lay out rules")
                .details(
                        "Rules get one layout: one requirement a line, long conditions broken at their outermost 'and' or 'or'."
                                + " Comments stay. In the file of a revision only the rules change, where they stand; every other"
                                + " byte stays as it is. A file with a mistake in the form of a rule is left alone.",
                        "Of a directory, all .yaml, .yml, .json and .proviso files below it are laid out. With - the text on"
                                + " standard input is laid out to standard output.",
                        "Exit code: 0 if all is well afterwards; 1 with --check if a file is not laid out; 4 if one is invalid; 5"
                                + " if one cannot be read or written.")
                .arguments(Argument.of("FILE", "files or directories; - for standard input", Kind.FILE, Arity.SOME))
                .options(
                        Option.flag(CHECK, "change nothing; exit code 1 if anything would change"),
                        Option.flag(DIFF, "show what would change instead of changing it"),
                        Option.choice(AS, "what the files hold, where name and text do not tell", FileForm.words()))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.SARIF)
                .example("fmt policies/my-policy", "all files of a policy")
                .example("fmt --check --diff policy-data/src/main/resources", "what is not laid out, for a build");
    }

    @Override
    public ExitCode run(Context context) {
        List<String> files = LayoutFiles.named(context.arguments());
        boolean writes =
                !context.invocation().has(CHECK) && !context.invocation().has(DIFF);
        List<Outcome> outcomes = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ExitCode> codes = new ArrayList<>();
        for (String file : files) {
            try {
                Checked<Outcome> outcome = layOut(context, file, writes);
                outcome.value().ifPresent(outcomes::add);
                diagnostics.addAll(outcome.diagnostics());
                codes.add(outcome.isValid() ? ExitCode.OK : ExitCode.INVALID_INPUT);
                print(context, outcome);
            } catch (Refusal refusal) {
                context.tell(refusal);
                codes.add(refusal.code());
            }
        }
        if (context.invocation().format() == Format.SARIF) {
            context.report(diagnostics);
        } else if (context.isJson()) {
            context.json(json -> {
                json.objects(
                        "files",
                        outcomes,
                        (object, outcome) -> object.put("file", outcome.file()).put("changed", outcome.isChanged()));
                DiagnosticsJson.put(json, diagnostics);
            });
        } else if (!files.equals(List.of(LayoutFiles.STANDARD_INPUT))) {
            summary(context, outcomes, files.size() - outcomes.size(), writes);
        }
        boolean unfinished =
                context.invocation().has(CHECK) && outcomes.stream().anyMatch(Outcome::isChanged);
        return ExitCode.worst(codes).or(unfinished ? ExitCode.NO : ExitCode.OK);
    }

    /** What became of a file. */
    private record Outcome(String file, String before, String after) {
        boolean isChanged() {
            return !before.equals(after);
        }
    }

    private static Checked<Outcome> layOut(Context context, String name, boolean writes) {
        return LayoutFiles.read(context, name).then(file -> {
            FileForm form =
                    context.invocation().value(AS).map(FileForm::of).orElseGet(() -> FileForm.guess(file.source()));
            return form.layOut(file.source()).then(text -> {
                Outcome outcome = new Outcome(name, file.source().text(), text);
                if (writes
                        && name.equals(LayoutFiles.STANDARD_INPUT)
                        && context.invocation().format() == Format.TEXT) {
                    context.console().output().write(file.mark() + text);
                } else if (writes && outcome.isChanged() && !name.equals(LayoutFiles.STANDARD_INPUT)) {
                    ResultFile.write(name, file.mark() + text);
                }
                return Checked.of(outcome);
            });
        });
    }

    private static void print(Context context, Checked<Outcome> outcome) {
        if (context.invocation().format() != Format.TEXT) {
            return;
        }
        context.tell(outcome.diagnostics());
        outcome.value().filter(Outcome::isChanged).ifPresent(changed -> {
            if (context.invocation().has(DIFF)) {
                for (LineDiff.Line line : LineDiff.of(changed.file(), changed.before(), changed.after())) {
                    context.page()
                            .raw(
                                    0,
                                    Text.of(
                                            style(line),
                                            line.sign() + line.text().replace("\r", "")));
                }
            } else if (context.invocation().has(CHECK)) {
                context.page().raw(0, Text.of("not laid out: " + changed.file()));
            } else if (!changed.file().equals(LayoutFiles.STANDARD_INPUT)) {
                context.page().raw(0, Text.of("laid out: " + changed.file()));
            }
        });
    }

    private static Style style(LineDiff.Line line) {
        return switch (line.sign()) {
            case '-' -> Style.BAD;
            case '+' -> Style.GOOD;
            case '@' -> Style.HEADING;
            default -> Style.PLAIN;
        };
    }

    private static void summary(Context context, List<Outcome> outcomes, int leftAlone, boolean writes) {
        long changed = outcomes.stream().filter(Outcome::isChanged).count();
        List<String> parts = new ArrayList<>();
        if (changed > 0 && writes) {
            parts.add(changed + " of " + files(outcomes.size() + leftAlone) + " changed");
        } else if (changed == 0 && !outcomes.isEmpty()) {
            parts.add(files(outcomes.size()) + (outcomes.size() == 1 ? ", " : ", all ") + "laid out already");
        }
        if (leftAlone > 0) {
            parts.add((parts.isEmpty() ? files(leftAlone) : String.valueOf(leftAlone)) + " left alone");
        }
        if (!parts.isEmpty()) {
            context.page().line(String.join("; ", parts));
        }
    }

    private static String files(int count) {
        return count + (count == 1 ? " file" : " files");
    }
}
