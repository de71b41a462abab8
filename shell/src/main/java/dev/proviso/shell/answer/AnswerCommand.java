package dev.proviso.shell.answer;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Node;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.evaluate.Evaluating;
import dev.proviso.shell.evaluate.Following;
import dev.proviso.shell.evaluate.Subject;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.Clipboard;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code answer}: a reply to paste. */
public final class AnswerCommand implements Command {

    static final String QUESTION = "question";
    static final String FINDINGS = "findings";
    static final String LIMIT = "limit";
    private static final String CONSEQUENCES = "consequences";
    static final String COPY = "copy";
    static final String OUTPUT = "output";

    @Override
    public Syntax syntax() {
        return Syntax.of("answer", Group.EVALUATE, "write a reply to the developer, ready to paste")
                .details(
                        "The reply repeats the question, quotes the clauses word for word with policy, revision and label, and says"
                                + " of an app how it stands to them: why, what to change, what is still to be known, and on which"
                                + " facts all that rests. It promises nothing.",
                        "With parts of the policy, it is about these. Without, it is about the clauses that answer the question:"
                                + " that of --question, or in the shell the one that was searched for last. Without a question"
                                + " either, it is about what is violated or undecided. FACTS is a facts file; in the shell, the app"
                                + " in use is meant without it. A file whose name is that of a part is written ./A.",
                        "The question that was searched for last is quoted where the reply is about a clause that was found for it,"
                                + " unless it names a clause by its label: such a question is not the developer's. It is forgotten"
                                + " when another app comes into use, or another policy or revision. Where the policy is silent on the"
                                + " question, the reply has the words of what comes nearest, and no verdicts.",
                        "To comply, it names what can still be changed, and only where that would not help, what should have been"
                                + " otherwise.",
                        "In the shell --copy or -o, with nothing else asked, is for the reply that was shown last.",
                        "--copy puts the reply on the clipboard of the terminal, where the terminal allows it (OSC 52; up to "
                                + Clipboard.MOST
                                + " bytes): as plain text, or as Markdown with --format markdown. Inside"
                                + " tmux this needs 'set-clipboard on' or 'allow-passthrough on'.",
                        "Exit code: as for check, of the clauses in the reply; 6 if the policy seems to be silent on the question.")
                .arguments(new Argument(
                        "REF",
                        "parts of the policy, and a facts file; - for standard input",
                        Kind.FACTS_FILE_OR_PART,
                        Arity.ANY,
                        Arity.ANY))
                .options(Evaluating.options(
                        Evaluating.assuming(),
                        Option.of(QUESTION, "TEXT", "what was asked", Kind.WORDS),
                        Option.of(
                                LIMIT,
                                "N",
                                "how many clauses at most; if left out 3 that answer the question, and all others",
                                Kind.NUMBER),
                        Option.flag(FINDINGS, "what is violated or undecided, whatever was asked"),
                        Option.flag(CONSEQUENCES, "also what the policy says may follow on a violation"),
                        Option.flag(COPY, "put it on the clipboard of the terminal"),
                        Option.of(OUTPUT, "FILE", "write it to a file, in the format that its ending tells", Kind.FILE)
                                .orShort("o")))
                .formats(Format.TEXT, Format.MARKDOWN, Format.JSON, Format.JSONL)
                .example(
                        "answer A.4 policy-data/examples/ad-audience-exporter.yaml --format markdown",
                        "how an app stands to a clause")
                .example("answer --question 'may my app sell contacts?' --limit 1", "clauses alone");
    }

    @Override
    public ExitCode run(Context given) {
        Context context = Repeated.of(given);
        Selected selected = context.selected();
        List<Node> parts = new ArrayList<>();
        Optional<Facts> facts = arguments(context, selected, parts);
        Topic topic = Topic.of(context, selected, parts);
        if (facts.isEmpty() && parts.isEmpty() && !topic.isFound()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "there is nothing to answer",
                    "name parts of the policy, a facts file, or a question with --question");
        }
        Points points = new Points(selected, context.invocation().has(CONSEQUENCES));
        ExitCode code = facts.isEmpty() || topic.isSilent()
                ? wordsAlone(context, selected, topic, points)
                : standing(context, selected, topic, points, facts.get());
        Repeated.keep(context);
        return code;
    }

    /** What is only near to a question says nothing of an app. */
    private static ExitCode wordsAlone(Context context, Selected selected, Topic topic, Points points) {
        List<Reply.Point> alone = topic.clauses().stream().map(points::of).toList();
        ReplyOutput.write(
                context, new Reply(selected, topic.question(), topic.isSilent(), topic.gap(), Optional.empty(), alone));
        return topic.isSilent() ? ExitCode.SILENT : alone.isEmpty() ? ExitCode.NO : ExitCode.OK;
    }

    private static ExitCode standing(Context context, Selected selected, Topic topic, Points points, Facts facts) {
        Evaluating evaluating = Evaluating.prepare(context, selected);
        Evaluation evaluation = evaluating.evaluate(facts);
        List<Node> nodes = topic.clauses().isEmpty() && !topic.isFound()
                ? Topic.few(open(selected, evaluation), context.invocation())
                : topic.clauses();
        ReplyOutput.write(
                context,
                new Reply(
                        selected,
                        topic.question(),
                        false,
                        Optional.empty(),
                        Optional.of(app(evaluation, evaluating)),
                        nodes.stream()
                                .map(node -> points.of(node, evaluating, evaluation))
                                .toList()));
        return Evaluating.code(nodes.stream()
                .flatMap(node -> evaluation.finding(node.id()).stream())
                .toList());
    }

    /** What names a part of the policy is one; the rest is a facts file. Without one, the app in use is meant, if there is one. */
    private static Optional<Facts> arguments(Context context, Selected selected, List<Node> parts) {
        List<String> files = new ArrayList<>();
        for (String argument : context.arguments()) {
            Optional<Node> part = Subject.part(context, selected, argument);
            part.ifPresentOrElse(parts::add, () -> files.add(argument));
        }
        if (files.size() > 1) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "a reply is about one app, and these are " + files.size() + " files: " + String.join(", ", files));
        }
        if (files.isEmpty()) {
            return context.session().app().map(LoadedApp::facts);
        }
        String file = files.get(0);
        boolean isFile = file.equals(FactsFiles.STANDARD_INPUT)
                || context.session().app(file).isPresent()
                || FactsFiles.isThere(file)
                || FileNames.isPath(file);
        if (!isFile) {
            References.find(selected, file, ExitCode.USAGE);
        }
        return Optional.of(FactsFiles.read(context, selected, file));
    }

    /** The parts that have words of their own, sections taken apart. */
    static List<Node> clauses(List<Node> parts) {
        List<Node> clauses = new ArrayList<>();
        parts.forEach(part -> add(part, clauses));
        return clauses.stream().distinct().toList();
    }

    private static void add(Node node, List<Node> clauses) {
        if (node.isRemoved()) {
            return;
        }
        if (!node.text().isBlank()) {
            clauses.add(node);
        }
        node.children().forEach(child -> add(child, clauses));
    }

    /** What is violated or undecided for reasons of its own, the violations first. */
    private static List<Node> open(Selected selected, Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNDECIDED)
                .filter(finding -> Following.of(evaluation, finding).isEmpty())
                .sorted(Comparator.comparing(Finding::verdict))
                .flatMap(finding -> selected.outline().node(finding.clause()).stream())
                .toList();
    }

    private static Reply.App app(Evaluation evaluation, Evaluating evaluating) {
        Map<Verdict, Integer> counts = evaluation.summary();
        String verdicts = Arrays.stream(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> counts.get(verdict) + " " + Words.spoken(verdict))
                .collect(Collectors.joining(", "));
        return new Reply.App(
                evaluation.facts().app(),
                evaluation.facts().title(),
                evaluation.today(),
                evaluating.assumptions(),
                verdicts);
    }
}
