package dev.proviso.analysis.lint;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Allowance;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.read.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects remarks and leaves out those that the authors allow. */
final class Remarks {

    private final Places places;
    private final String file;
    private final List<Allowance> allowances = new ArrayList<>();
    private final Set<Allowance> used = new LinkedHashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Remarks(CompiledPolicy policy, Places places) {
        this.places = places;
        this.file = policy.policy().id() + "/" + policy.revision().id() + ".yaml";
        allowances.addAll(policy.policy().vocabulary().allowances());
        allowances.addAll(policy.revision().allowances());
    }

    /** A remark on something as a whole. */
    void add(Remark remark, Subject on, String message, Optional<String> hint) {
        if (isAllowed(remark, on)) {
            return;
        }
        Optional<Places.Place> place = places.of(on);
        diagnostics.add(new Diagnostic(
                remark.code(),
                remark.severity(),
                message,
                place.map(Places.Place::location).orElse(Location.startOf(file)),
                place.map(Places.Place::excerpt).orElse(""),
                hint));
    }

    void add(Remark remark, Subject on, String message, String hint) {
        add(remark, on, message, Optional.of(hint));
    }

    /** A remark on a stretch of a rule of something. */
    void add(Remark remark, Subject on, RuleText rule, TextSpan span, String message, Optional<String> hint) {
        if (isAllowed(remark, on)) {
            return;
        }
        RuleSource source = new RuleSource(rule);
        diagnostics.add(new Diagnostic(
                remark.code(), remark.severity(), message, source.locate(span), source.excerpt(span), hint));
    }

    private boolean isAllowed(Remark remark, Subject on) {
        List<Allowance> silencing = allowances.stream()
                .filter(allowance ->
                        allowance.on().equals(on) && allowance.code().equals(remark.code()))
                .toList();
        used.addAll(silencing);
        return !silencing.isEmpty();
    }

    /** All of them, by file and place; last of all what is allowed in vain is found. */
    List<Diagnostic> inOrder() {
        for (Allowance allowance : List.copyOf(allowances)) {
            if (!used.contains(allowance) && !allowance.code().equals(Remark.ALLOWED_IN_VAIN.code())) {
                add(
                        Remark.ALLOWED_IN_VAIN,
                        allowance.on(),
                        "the " + allowance.on() + " allows " + allowance.code() + ", which is not said of it",
                        "remove the allowance");
            }
        }
        return diagnostics.stream()
                .sorted(Comparator.comparing(
                                (Diagnostic diagnostic) -> diagnostic.location().file())
                        .thenComparing(diagnostic -> diagnostic.location().line())
                        .thenComparing(diagnostic -> diagnostic.location().column())
                        .thenComparing(Diagnostic::code)
                        .thenComparing(Diagnostic::message))
                .toList();
    }
}
