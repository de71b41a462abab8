package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code facts}: what can be known of an app, and what is. */
public final class FactsCommand implements Command {

    private static final String MISSING = "missing";

    @Override
    public Syntax syntax() {
        return Syntax.of("facts", Group.EVALUATE, "list the facts that the rules read, with their questions and values")
                .details(
                        "A NAME is a fact or the first part of one (authentication), and shows more of each. A FILE is a facts"
                                + " file, whose values are shown; in the shell those of the loaded app are.",
                        "A fact marked as judgement is one that only a person can tell.")
                .arguments(new Argument("NAME|FILE", "facts to show, and whose", Kind.FACT, Arity.ANY, Arity.ANY))
                .options(Option.flag(MISSING, "only facts that are not known"))
                .example("facts authentication", "what can be known about authentication")
                .example("facts policy-data/examples/crm-sync.yaml", "all facts with the values of an app")
                .example("facts policy-data/examples/crm-sync.yaml --missing", "what is not known of it");
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<String> names = new ArrayList<>();
        Optional<Facts> facts = context.session().app().map(LoadedApp::facts);
        List<FactPath> inside = new ArrayList<>();
        for (String argument : context.arguments()) {
            if (isName(argument, selected)) {
                names.add(argument);
            } else if (isInside(argument, selected)) {
                FactPath path = FactAddress.parse(argument, selected.policy().vocabulary())
                        .path();
                inside.add(path);
                names.add(path.fact().value());
            } else if (context.session().app(argument).isPresent() || looksLikeFile(argument)) {
                facts = Optional.of(FactsFiles.read(context, selected, argument));
            } else if (References.find(selected, argument).isPresent()) {
                throw Refusal.of(
                        ExitCode.USAGE,
                        "'" + argument + "' is a part of the policy and no fact",
                        "'why " + argument + "' tells which facts it rests on, 'missing " + argument
                                + "' which of them are not known");
            } else {
                throw FactAddress.unknownFact(argument, selected.policy().vocabulary());
            }
        }
        facts.ifPresent(known -> inside.forEach(path -> Assignment.refuseAbsent(known, path)));
        List<FactDeclaration> chosen =
                choose(selected, names, facts, context.invocation().has(MISSING));
        if (context.isJson()) {
            new FactsJson(selected, facts, chosen).write(context);
        } else {
            print(context.page(), chosen, facts, !names.isEmpty());
        }
        return ExitCode.OK;
    }

    private static boolean looksLikeFile(String argument) {
        return argument.equals(FactsFiles.STANDARD_INPUT) || FileNames.isPath(argument);
    }

    private static boolean isName(String argument, Selected selected) {
        return selected.policy().vocabulary().facts().keySet().stream().anyMatch(id -> isUnder(id.value(), argument));
    }

    /** Whether it is the address of an element or a field: the fact that has it is shown. */
    private static boolean isInside(String argument, Selected selected) {
        return selected.policy().vocabulary().facts().keySet().stream()
                .anyMatch(id -> argument.startsWith(id.value() + "[") || argument.startsWith(id.value() + "."));
    }

    private static boolean isUnder(String id, String name) {
        return id.equals(name) || id.startsWith(name + ".");
    }

    private static List<FactDeclaration> choose(
            Selected selected, List<String> names, Optional<Facts> facts, boolean onlyMissing) {
        if (onlyMissing && facts.isEmpty()) {
            throw Refusal.of(ExitCode.USAGE, "--missing needs an app", "name a facts file, or load one with 'use'");
        }
        return selected.policy().vocabulary().facts().values().stream()
                .filter(fact -> names.isEmpty()
                        || names.stream().anyMatch(name -> isUnder(fact.id().value(), name)))
                .filter(fact -> !onlyMissing || facts.orElseThrow().value(fact.id()) instanceof FactValue.Unknown)
                .toList();
    }

    private static void print(Page page, List<FactDeclaration> facts, Optional<Facts> values, boolean detailed) {
        if (facts.isEmpty()) {
            page.line("every fact is known");
        }
        for (FactDeclaration fact : facts) {
            page.line(0, 4, head(fact, values));
            values.ifPresent(known -> elements(page, known.value(fact.id())));
            page.line(4, Text.of(FactQuestions.inProse(fact.question())).plus(Style.FAINT, mark(fact.kind())));
            if (detailed) {
                if (!fact.help().isEmpty()) {
                    page.line(4, Text.of(Style.FAINT, fact.help()));
                }
                inside(page, 4, fact.type());
            }
        }
    }

    private static Text head(FactDeclaration fact, Optional<Facts> values) {
        Text head = Text.of(Style.NAME, fact.id().value())
                .plus("  ")
                .plus(
                        Style.FAINT,
                        fact.type() + fact.unit().map(unit -> " (" + unit + ")").orElse(""));
        if (values.isEmpty()) {
            return head;
        }
        FactValue value = values.get().value(fact.id());
        return value instanceof FactValue.Unknown
                ? head.plus("  ").plus(Style.OPEN, "unknown")
                : head.plus("  = " + (isLong(value) ? "" : ValueText.of(value)));
    }

    /** Whether each element of a list deserves a line of its own. */
    private static boolean isLong(FactValue value) {
        return value instanceof FactValue.Known known
                && known.value() instanceof Value.ListOf list
                && !list.elements().isEmpty()
                && list.elements().get(0) instanceof Value.Structure;
    }

    private static void elements(Page page, FactValue value) {
        if (isLong(value)) {
            List<Value> elements = ((Value.ListOf) ((FactValue.Known) value).value()).elements();
            for (int i = 0; i < elements.size(); i++) {
                page.line(4, 8, Text.of(Style.FAINT, "[" + i + "] ").plus(ValueText.of(elements.get(i))));
            }
        }
    }

    private static String mark(FactKind kind) {
        return kind == FactKind.OBSERVED ? "" : " (" + kind.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static void inside(Page page, int indent, Type type) {
        if (type instanceof Type.OptionalOf optional) {
            inside(page, indent, optional.value());
        } else if (type instanceof Type.ListOf list) {
            inside(page, indent, list.element());
        } else if (type instanceof Type.SetOf set) {
            inside(page, indent, set.element());
        } else if (type instanceof Type.Enumeration enumeration) {
            for (Type.EnumerationValue value : enumeration.values()) {
                page.line(
                        indent, indent + 4, Text.of(Style.KEYWORD, value.name()).plus("  " + value.help()));
            }
        } else if (type instanceof Type.Structure structure) {
            for (FieldDeclaration field : structure.fields()) {
                page.line(
                        indent,
                        indent + 4,
                        Text.of(Style.NAME, "." + field.name())
                                .plus("  ")
                                .plus(Style.FAINT, field.type().toString())
                                .plus("  " + FactQuestions.inProse(field.question()))
                                .plus(Style.FAINT, mark(field.kind())));
                inside(page, indent + 4, field.type());
            }
        }
    }
}
