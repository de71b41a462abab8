package dev.proviso.shell.evaluate;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.query.Assumptions;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.facts.ValueText;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.regex.Pattern;

/** What an evaluation assumes of apps, beside what is stated of them; the facts themselves stay as they are. */
final class Assumed {

    static final String ASSUMING = "assuming";

    /** The values of a list or a set behind an equals sign; not those of structures. */
    private static final Pattern IN_BRACKETS = Pattern.compile("(=\\s*)\\[([^\\[\\]{}\"]*)\\]");

    private final Assumptions assumptions;

    private Assumed(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    static Option option() {
        return Option.of(
                        ASSUMING,
                        "ASSUMPTIONS",
                        "FACT = VALUE, …: what would be if these were the facts; in the shell, 'assuming FACT = VALUE' at the"
                                + " end of the line does the same",
                        Kind.ASSUMPTIONS)
                .repeatable();
    }

    /**
     * What the options of a command line assume; of two assumptions about one fact, the later one holds.
     *
     * @throws Refusal if there are mistakes in them
     */
    static Assumed of(Context context, CompiledPolicy policy) {
        Assumptions all = Assumptions.NONE;
        for (String text : context.invocation().values(ASSUMING)) {
            all = all.and(parse(text, policy));
        }
        return new Assumed(all);
    }

    /** Assumptions as they were typed. */
    static Assumed of(String text, CompiledPolicy policy) {
        return new Assumed(parse(text, policy));
    }

    private static Assumptions parse(String text, CompiledPolicy policy) {
        // Facts files, 'set' and all that is shown have such values in brackets, the language has them in braces.
        // Places stay.
        String inBraces = IN_BRACKETS.matcher(text).replaceAll("$1{$2}");
        Checked<Assumptions> parsed = Assumptions.parse(new RuleText(inBraces, Origin.of(ASSUMING)), policy);
        if (!parsed.isValid()) {
            throw Refusal.wrong(parsed.diagnostics().stream()
                    .map(diagnostic -> quoting(text, diagnostic))
                    .toList());
        }
        return parsed.orThrow();
    }

    /** The mistake with the line as it was typed: places in both are the same. */
    private static Diagnostic quoting(String typed, Diagnostic diagnostic) {
        String[] lines = typed.split("\\R", -1);
        int line = diagnostic.location().line() - 1;
        return line < lines.length
                        && lines[line].length() == diagnostic.excerpt().length()
                ? new Diagnostic(
                        diagnostic.code(),
                        diagnostic.severity(),
                        diagnostic.message(),
                        diagnostic.location(),
                        lines[line],
                        diagnostic.hint())
                : diagnostic;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    boolean isNothing() {
        return assumptions.values().isEmpty();
    }

    Facts applyTo(Facts facts) {
        return assumptions.applyTo(facts);
    }

    /** Whether what stands at an address, or a part of it, is assumed rather than stated. */
    boolean touches(FactPath path) {
        return assumptions.values().keySet().stream()
                .anyMatch(assumed -> assumed.contains(path) || path.contains(assumed));
    }

    /** A line for each assumption, and whether it can be made of these facts; nothing if nothing is assumed. */
    void print(Page page, Facts stated) {
        assumptions.values().forEach((path, value) -> {
            Text line = Text.of(Style.ADVICE, ASSUMING + " ")
                    .plus(Style.NAME, path.toString())
                    .plus(" = " + ValueText.of(value));
            if (assumptions.notApplicableTo(stated).contains(path)) {
                line = line.plus(Style.OPEN, "  (changes nothing: no such element)");
            } else if (!stated.value(path).equals(value)) {
                FactValue before = stated.value(path);
                line = line.plus(Style.FAINT, " instead of " + ValueText.of(before));
            }
            page.line(0, 4, line);
        });
    }
}
