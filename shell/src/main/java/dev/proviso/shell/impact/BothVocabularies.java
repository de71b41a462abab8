package dev.proviso.shell.impact;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.FactsReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads facts that may be about either of two revisions. Where their vocabularies differ, the facts are read as each understands them; one
 * that only the other has is no mistake.
 */
final class BothVocabularies {

    /** The facts about one app. */
    record App(Facts before, Facts after) {}

    private final Policy from;
    private final Policy to;
    private final boolean isOne;

    private BothVocabularies(Policy from, Policy to, boolean isOne) {
        this.from = from;
        this.to = to;
        this.isOne = isOne;
    }

    static BothVocabularies of(Policy from, Policy to) {
        boolean isOne = from.vocabulary().equals(to.vocabulary());
        return new BothVocabularies(knowing(from, to), knowing(to, from), isOne);
    }

    /** A policy that knows the facts of another as well, where it has none of the name. */
    private static Policy knowing(Policy policy, Policy other) {
        Map<String, Type> types = new LinkedHashMap<>(other.vocabulary().types());
        types.putAll(policy.vocabulary().types());
        Map<FactId, FactDeclaration> facts =
                new LinkedHashMap<>(policy.vocabulary().facts());
        other.vocabulary().facts().forEach(facts::putIfAbsent);
        return new Policy(
                policy.id(),
                policy.title(),
                policy.publisher(),
                policy.language(),
                policy.roles(),
                policy.documents(),
                new Vocabulary(types, facts));
    }

    Checked<App> read(SourceText source) {
        Checked<Facts> after = FactsReader.read(source, to);
        if (isOne) {
            return after.then(facts -> Checked.of(new App(facts, facts)));
        }
        Checked<Facts> before = FactsReader.read(source, from);
        Set<Diagnostic> diagnostics = new LinkedHashSet<>(after.diagnostics());
        diagnostics.addAll(before.diagnostics());
        return before.isValid() && after.isValid()
                ? Checked.of(new App(before.orThrow(), after.orThrow()), List.copyOf(diagnostics))
                : Checked.failed(List.copyOf(diagnostics));
    }
}
