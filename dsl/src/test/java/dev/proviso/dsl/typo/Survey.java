package dev.proviso.dsl.typo;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.random.Choices;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Counts the errors that single typos give. Texts that are right in spite of their typo are not counted. */
final class Survey {

    private static final String UNKNOWN = "\nrequire unheard_of";

    private final Random random;
    private int wrong;
    private final List<String> unwanted = new ArrayList<>();

    Survey(long seed) {
        this.random = new Random(seed);
    }

    /** Makes so many typos of each kind in the rules and definitions of a revision. */
    void typos(Policy policy, Revision revision, int ofEachKind) {
        List<Norm> norms = revision.norms().stream()
                .filter(norm -> norm.rule().isPresent())
                .toList();
        List<Definition> definitions = revision.definitions();
        for (Typos.Slip slip : Typos.Slip.values()) {
            for (int i = 0; i < ofEachKind; i++) {
                int place = random.nextInt(norms.size() + definitions.size());
                Choices choices = new Choices(random.ints(8, 0, 99_999).boxed().toList());
                if (place < norms.size()) {
                    Norm norm = norms.get(place);
                    RuleText rule = norm.rule().orElseThrow();
                    Typos.make(slip, rule.text(), choices)
                            .ifPresent(text -> count(policy, with(revision, norm, of(text, rule)), text, slip));
                } else {
                    Definition definition = definitions.get(place - norms.size());
                    RuleText rule = definition.expression();
                    Typos.make(slip, rule.text(), choices)
                            .ifPresent(text -> count(policy, with(revision, definition, of(text, rule)), text, slip));
                }
            }
        }
    }

    /** Makes so many typos of each kind in queries about a policy. */
    void typos(CompiledPolicy policy, List<String> queries, int ofEachKind) {
        for (Typos.Slip slip : Typos.Slip.values()) {
            for (int i = 0; i < ofEachKind; i++) {
                String query = queries.get(random.nextInt(queries.size()));
                Choices choices = new Choices(random.ints(8, 0, 99_999).boxed().toList());
                Typos.make(slip, query, choices)
                        .ifPresent(text -> count(Query.compile(text, policy).diagnostics(), text, slip));
            }
        }
    }

    /** Makes typos as {@link #typos} does, beside a name that nobody knows: both are to be told. */
    void typosBesideAnUnknownName(Policy policy, Revision revision, int ofEachKind) {
        List<Norm> norms = revision.norms().stream()
                .filter(norm -> norm.rule().isPresent())
                .toList();
        for (Typos.Slip slip : Typos.Slip.values()) {
            for (int i = 0; i < ofEachKind; i++) {
                Norm norm = norms.get(random.nextInt(norms.size()));
                RuleText rule = norm.rule().orElseThrow();
                Choices choices = new Choices(random.ints(8, 0, 99_999).boxed().toList());
                Typos.make(slip, rule.text(), choices)
                        .ifPresent(text -> both(policy, with(revision, norm, of(text + UNKNOWN, rule)), text, slip));
            }
        }
    }

    private void both(Policy policy, Revision revision, String text, Typos.Slip slip) {
        List<Diagnostic> errors =
                errors(CompiledPolicy.compile(policy, revision).diagnostics());
        boolean name = errors.stream().anyMatch(error -> error.message().contains("'unheard_of'"));
        boolean alone = errors.size() == 1;
        wrong += alone && name ? 0 : 1;
        if (!name) {
            told(errors, text, slip);
        }
    }

    private static RuleText of(String text, RuleText rule) {
        return new RuleText(text, rule.origin());
    }

    private void count(Policy policy, Revision revision, String text, Typos.Slip slip) {
        count(CompiledPolicy.compile(policy, revision).diagnostics(), text, slip);
    }

    private void count(List<Diagnostic> diagnostics, String text, Typos.Slip slip) {
        List<Diagnostic> errors = errors(diagnostics);
        wrong += errors.isEmpty() ? 0 : 1;
        if (errors.size() > 1) {
            told(errors, text, slip);
        }
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    private void told(List<Diagnostic> errors, String text, Typos.Slip slip) {
        unwanted.add(slip + "\n" + text + "\n"
                + errors.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }

    int wrong() {
        return wrong;
    }

    /** The share of typos that gave the errors that they should, in per cent. */
    double share() {
        return 100.0 * (wrong - unwanted.size()) / wrong;
    }

    /** The typos that gave others, with what was said of them. */
    String followUps() {
        return String.join("\n\n", unwanted);
    }

    private static Revision with(Revision revision, Norm norm, RuleText rule) {
        return with(
                revision,
                revision.norms().stream()
                        .map(other -> other.id().equals(norm.id()) ? with(other, rule) : other)
                        .toList(),
                revision.definitions());
    }

    private static Revision with(Revision revision, Definition definition, RuleText rule) {
        return with(
                revision,
                revision.norms(),
                revision.definitions().stream()
                        .map(other -> other.name().equals(definition.name())
                                ? new Definition(definition.name(), rule, definition.help())
                                : other)
                        .toList());
    }

    private static Revision with(Revision revision, List<Norm> norms, List<Definition> definitions) {
        return new Revision(
                revision.policy(),
                revision.id(),
                revision.status(),
                revision.dates(),
                revision.predecessor(),
                revision.source(),
                revision.approvals(),
                revision.notes(),
                revision.nodes(),
                norms,
                revision.terms(),
                revision.references(),
                revision.sanctions(),
                revision.parameters(),
                definitions);
    }

    private static Norm with(Norm norm, RuleText rule) {
        return new Norm(
                norm.id(),
                norm.clause(),
                norm.grounds(),
                norm.stated(),
                norm.effective(),
                norm.reason(),
                norm.bearer(),
                norm.counterparty(),
                norm.beneficiary(),
                norm.temporal(),
                Optional.of(rule),
                norm.exceptions(),
                norm.overrides(),
                norm.sanctions(),
                norm.evaluability(),
                norm.review());
    }
}
