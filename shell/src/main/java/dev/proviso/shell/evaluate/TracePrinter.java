package dev.proviso.shell.evaluate;

import dev.proviso.dsl.finding.NormTrace;
import dev.proviso.dsl.finding.NormTrace.RequirementTrace;
import dev.proviso.dsl.finding.Trace;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.facts.ValueText;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;

/** A rule as a tree: each part on a line of its own, with its value behind an arrow and what it is made of below it, indented. */
final class TracePrinter {

    private static final int STEP = 2;
    private static final int LONGEST_VALUE = 60;

    private final Page page;
    private final Selected selected;
    private final Facts facts;
    private final Assumed assumed;

    TracePrinter(Page page, Selected selected, Facts facts, Assumed assumed) {
        this.page = page;
        this.selected = selected;
        this.facts = facts;
        this.assumed = assumed;
    }

    void print(NormTrace norm) {
        page.line(2, Text.of(Style.NAME, norm.norm().value()).plus("  ").plus(Sentences.verdict(norm.verdict())));
        norm.applies().ifPresent(applies -> part(2 * STEP, "applies when ", applies));
        for (RequirementTrace requirement : norm.requirements()) {
            part(2 * STEP, requirement.forbids() ? "forbid " : "require ", requirement.condition());
            requirement.unless().ifPresent(unless -> {
                String under = unless.under()
                        .map(clause -> " (under " + selected.outline().citation(clause) + ")")
                        .orElse("");
                part(3 * STEP, "unless" + under + " ", unless.condition());
            });
        }
    }

    private void part(int indent, String keyword, Trace trace) {
        String words = trace.text().strip().replaceAll("\\s+", " ");
        Text line = Text.of(Style.KEYWORD, keyword).plus(words).plus(" → ").plus(value(trace));
        String source = source(trace, words);
        if (!source.isEmpty()) {
            line = line.plus(Style.FAINT, "  (" + source + ")");
        }
        page.line(indent, indent + 2 * STEP, line);
        trace.children().forEach(child -> part(indent + STEP, "", child));
        if (trace.omitted() > 0) {
            page.line(indent + STEP, Text.of(Style.FAINT, "… and " + trace.omitted() + " more"));
        }
    }

    /** The address of what a part reads, unless the part is just that, and the line that states it. */
    private String source(Trace trace, String words) {
        if (trace.path().isEmpty()) {
            return "";
        }
        FactPath path = trace.path().get();
        String address = path.toString().equals(words) ? "" : path.toString();
        Location location = trace.children().isEmpty() ? facts.locations().get(path) : null;
        boolean isAssumed = trace.children().isEmpty() && assumed.touches(path);
        String line = isAssumed ? "assumed" : location == null ? "" : "line " + location.line();
        return address.isEmpty() || line.isEmpty() ? address + line : address + ", " + line;
    }

    private static Text value(Trace trace) {
        if (trace.value() instanceof FactValue.Unknown) {
            String causes = Sentences.causes(trace.causes())
                    .map(words -> " (" + words + ")")
                    .orElse("");
            return Text.of(Style.OPEN, "unknown").plus(causes);
        }
        if (trace.value() instanceof FactValue.Known known && known.value() instanceof Value.Bool bool) {
            return Text.of(bool.value() ? Style.HEADING : Style.PLAIN, bool.toString());
        }
        return Text.of(Shortening.toWidth(ValueText.of(trace.value()), LONGEST_VALUE));
    }
}
