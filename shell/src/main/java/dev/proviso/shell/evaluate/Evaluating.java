package dev.proviso.shell.evaluate;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.facts.ValueText;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Evaluates apps as the options of a command line ask. */
public final class Evaluating {

    private static final String ON = "on";
    private static final String PARAM = "param";

    private final Context context;
    private final CompiledPolicy compiled;
    private final EvaluationOptions options;
    private final Assumed assumed;

    private Evaluating(Context context, CompiledPolicy compiled, EvaluationOptions options, Assumed assumed) {
        this.context = context;
        this.compiled = compiled;
        this.options = options;
        this.assumed = assumed;
    }

    /** The options that commands which evaluate have in common. */
    public static Option[] options(Option... more) {
        Option[] all = new Option[more.length + 2];
        all[0] = Option.of(
                ON,
                "DATE",
                "the day of the evaluation, such as 2026-11-01; else the facts' own, else today",
                Kind.DATE);
        all[1] = Option.of(PARAM, "NAME=VALUE", "another value for a parameter of the policy", Kind.PARAMETER)
                .repeatable();
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }

    /**
     * Gets ready to evaluate.
     *
     * @throws Refusal if the rules have errors, or an option's value is wrong
     */
    public static Evaluating prepare(Context context, Selected selected) {
        CompiledPolicy compiled = context.session().compile(selected);
        EvaluationOptions options = options(context, compiled, parameters(context));
        return new Evaluating(context, compiled, options, Assumed.of(context, compiled));
    }

    /**
     * The parameters that the command line gives values to, as text.
     *
     * @throws Refusal if one is not written so
     */
    public static Map<String, String> parameters(Context context) {
        Map<String, String> literals = new LinkedHashMap<>();
        for (String parameter : context.invocation().values(PARAM)) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw Refusal.of(ExitCode.USAGE, "--param takes NAME=VALUE, not '" + parameter + "'");
            }
            literals.put(
                    parameter.substring(0, equals).strip(),
                    parameter.substring(equals + 1).strip());
        }
        return literals;
    }

    /**
     * How the command line asks to evaluate by a revision: the day, if it names one, and parameters.
     *
     * @throws Refusal if the revision has no such parameter, or a value is not one of it, or what should be a day is none
     */
    public static EvaluationOptions options(Context context, CompiledPolicy policy, Map<String, String> parameters) {
        Checked<EvaluationOptions> options = policy.withParameters(EvaluationOptions.DEFAULT, parameters);
        if (!options.isValid()) {
            throw Refusal.wrong(options.diagnostics());
        }
        return context.invocation()
                .value(ON)
                .map(Evaluating::day)
                .map(options.orThrow()::on)
                .orElse(options.orThrow());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.of(ExitCode.USAGE, "--on takes a day such as 2026-11-01, not '" + text + "'");
        }
    }

    /** What the command line says of evaluations: the day, if it names one, and parameters. */
    public EvaluationOptions evaluationOptions() {
        return options;
    }

    /** The option that assumes facts, for commands that take it besides {@link #options}. */
    public static Option assuming() {
        return Assumed.option();
    }

    /** Whether what stands at an address, or a part of it, is assumed rather than stated. */
    public boolean assumes(FactPath path) {
        return assumed.touches(path);
    }

    /** What the command line assumes, each as {@code FACT = VALUE}; empty if nothing is assumed. */
    public List<String> assumptions() {
        return assumed.assumptions().values().entrySet().stream()
                .map(entry -> entry.getKey() + " = " + ValueText.of(entry.getValue()))
                .toList();
    }

    /** What the command line assumes. */
    Assumed assumed() {
        return assumed;
    }

    /** Evaluates one app, with what is assumed, on the day asked for, else that of its facts, else today. */
    public Evaluation evaluate(Facts facts) {
        return evaluate(facts, assumed);
    }

    /** Evaluates one app with assumptions. */
    Evaluation evaluate(Facts facts, Assumed what) {
        return fitting(() -> compiled.evaluate(what.applyTo(facts), optionsFor(facts)));
    }

    /**
     * The result of what takes facts.
     *
     * @throws Refusal if they are not of the types that the policy declares, as those may not be that were loaded by another one, or
     *     before its declarations changed
     */
    public static <T> T fitting(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException misfit) {
            throw Refusal.of(
                    ExitCode.INVALID_INPUT,
                    "facts that were loaded do not fit this policy: " + misfit.getMessage(),
                    "load them again with 'use', by the policy that they are for");
        }
    }

    /** The options for one app: on the day asked for, else that of its facts, else today. */
    public EvaluationOptions optionsFor(Facts facts) {
        return options.today().isPresent() || facts.asOf().isPresent()
                ? options
                : options.on(context.session().today());
    }

    CompiledPolicy compiled() {
        return compiled;
    }

    /** What the findings mean to a calling program. */
    public static ExitCode code(Collection<Finding> findings) {
        ExitCode code = ExitCode.OK;
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.VIOLATED) {
                code = code.or(ExitCode.NO);
            } else if (finding.verdict() == Verdict.UNDECIDED) {
                code = code.or(ExitCode.UNDECIDED);
            }
        }
        return code;
    }
}
