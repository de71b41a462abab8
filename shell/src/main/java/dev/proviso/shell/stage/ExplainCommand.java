package dev.proviso.shell.stage;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.query.Source;
import dev.proviso.dsl.stage.Stage;
import dev.proviso.dsl.stage.Stages;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NormId;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.diagnostics.Catalogue;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code explain}: a code of diagnostics, or the stages of a rule or a query. */
public final class ExplainCommand implements Command {

    private static final String STAGE = "stage";
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,5}-[0-9]{1,3}");

    @Override
    public Syntax syntax() {
        return Syntax.of("explain", Group.MAINTAIN, "explain a code of diagnostics, or what becomes of a rule")
                .details(
                        "Of a code, such as FACT-004: what it means, an example, and how to mend it.",
                        "Of a clause: its rules after each stage of the compiler. Of a query: its syntax, its expressions"
                                + " with their types, and what is computed for each row.")
                .arguments(Argument.of("WHAT", "a code, a part of the policy, or a query", Kind.REFERENCE, Arity.SOME))
                .options(Option.choice(STAGE, "one stage alone", stages()))
                .example("explain FACT-004", "what a code means")
                .example("explain A.4 --stage typed", "the rule of A.4 with the types of its parts")
                .example("explain clauses where modality = prohibition", "a query");
    }

    private static List<String> stages() {
        return Stream.of(Stage.values()).map(ExplainCommand::word).toList();
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ExitCode run(Context context) {
        String what = String.join(" ", context.arguments());
        if (CODE.matcher(what).matches()) {
            Catalogue catalogue = Catalogue.load();
            Optional<Catalogue.Entry> entry = catalogue.find(what);
            if (entry.isPresent()) {
                code(context, entry.get());
                return ExitCode.OK;
            }
            throw Refusal.of(
                    ExitCode.NO,
                    "there is no code '" + what.toUpperCase(Locale.ROOT) + "'",
                    Suggestion.hint(what.toUpperCase(Locale.ROOT), catalogue.codes()));
        }
        Selected selected = context.selected();
        // One word is a query only if it is what queries are about.
        boolean isPart = context.arguments().size() == 1
                && !what.contains(" ")
                && Source.named(what).isEmpty();
        Optional<Node> part =
                isPart ? Optional.of(References.find(selected, what, ExitCode.NO)) : References.find(selected, what);
        return part.isPresent() ? clause(context, selected, part.get()) : query(context, selected, what);
    }

    private static void code(Context context, Catalogue.Entry entry) {
        String severity = entry.severity().name().toLowerCase(Locale.ROOT);
        if (context.isJson()) {
            context.json(json -> json.put("code", entry.code())
                    .put("severity", severity)
                    .put("title", entry.title())
                    .put("text", entry.text()));
            return;
        }
        context.page().line(Text.of(Style.HEADING, entry.code()).plus("  " + severity + ": " + entry.title()));
        if (!entry.text().equals(entry.title())) {
            context.page().blank();
            markdown(context, entry.text());
        }
    }

    /** Paragraphs are wrapped, examples kept as they are and indented. */
    private static void markdown(Context context, String text) {
        StringBuilder paragraph = new StringBuilder();
        boolean fenced = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (fenced) {
                context.page().raw(4, Text.of(line));
            } else if (line.isBlank()) {
                flush(context, paragraph);
                context.page().blank();
            } else {
                paragraph.append(paragraph.length() == 0 ? "" : " ").append(line);
            }
        }
        flush(context, paragraph);
    }

    private static void flush(Context context, StringBuilder paragraph) {
        if (paragraph.length() > 0) {
            context.page().line(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static ExitCode clause(Context context, Selected selected, Node part) {
        CompiledPolicy policy = compiled(selected);
        List<Stage> wanted = wanted(context);
        Map<NormId, Map<Stage, String>> rules = new LinkedHashMap<>();
        for (Stage stage : wanted) {
            Stages.ofRules(policy, part.id(), stage)
                    .forEach((norm, text) -> rules.computeIfAbsent(norm, any -> new LinkedHashMap<>())
                            .put(stage, text));
        }
        String citation = selected.outline().citation(part.id());
        if (rules.isEmpty()) {
            throw Refusal.of(ExitCode.SILENT, citation + " has no rule", "'show " + citation + "' shows its words");
        }
        if (context.isJson()) {
            context.json(json -> json.put("clause", citation).objects("rules", rules.entrySet(), (rule, entry) -> {
                rule.put("norm", entry.getKey().value());
                entry.getValue().forEach((stage, text) -> rule.put(word(stage), text));
            }));
            return ExitCode.OK;
        }
        rules.forEach((norm, texts) -> {
            context.page().line(Text.of(Style.CITATION, citation).plus("  " + norm));
            texts.forEach((stage, text) -> print(context, word(stage), text));
        });
        return ExitCode.OK;
    }

    private static ExitCode query(Context context, Selected selected, String text) {
        Selected meant =
                Query.asOf(text).map(LocalDate::toString).map(context::selected).orElse(selected);
        Checked<Query> checked = Query.compile(text, compiled(meant));
        if (!checked.isValid()) {
            throw Refusal.wrong(checked.diagnostics());
        }
        Query query = checked.orThrow();
        Map<Stage, String> texts = new LinkedHashMap<>();
        for (Stage stage : wanted(context)) {
            texts.put(stage, Stages.ofQuery(query, stage));
        }
        if (context.isJson()) {
            context.json(json -> {
                json.put("query", query.toString());
                texts.forEach((stage, lines) -> json.put(word(stage), lines));
            });
            return ExitCode.OK;
        }
        context.page().line(query.toString());
        texts.forEach((stage, lines) -> print(context, word(stage), lines));
        return ExitCode.OK;
    }

    private static CompiledPolicy compiled(Selected selected) {
        return CompiledPolicy.compile(selected.policy(), selected.revision()).orThrow();
    }

    private static List<Stage> wanted(Context context) {
        return context.invocation()
                .value(STAGE)
                .map(word -> List.of(Stage.valueOf(word.toUpperCase(Locale.ROOT))))
                .orElse(List.of(Stage.values()));
    }

    private static void print(Context context, String head, String text) {
        context.page().blank();
        context.page().line(2, Text.of(Style.HEADING, head));
        text.lines().forEach(line -> context.page().raw(4, Text.of(line)));
    }
}
