package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Keywords;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that every declared name can be written in rules, and means one thing. */
final class DeclaredNames {

    private final Vocabulary vocabulary;
    private final Report report;
    private final Map<String, String> declared = new HashMap<>();

    DeclaredNames(Vocabulary vocabulary, Report report) {
        this.vocabulary = vocabulary;
        this.report = report;
    }

    /**
     * A definition or parameter.
     *
     * @param kind what it is, with its article
     * @param place where to point
     */
    void declare(String name, String kind, RuleText place) {
        if (!Keywords.isName(name)) {
            add(
                    place,
                    DiagnosticKind.WRONG_DECLARED_NAME,
                    "'" + name + "' cannot be the name of " + kind,
                    Keywords.isReserved(name)
                            ? "it is a word of the language: choose another"
                            : "names are made of lower-case letters a to z, digits and underscores");
            return;
        }
        Optional<String> holder = holder(name);
        holder.ifPresent(other -> add(
                place,
                DiagnosticKind.NAME_DECLARED_TWICE,
                "'" + name + "' is the name of " + kind + " and of " + other,
                "give one of them another name"));
        declared.putIfAbsent(name, kind);
    }

    private Optional<String> holder(String name) {
        String before = declared.get(name);
        if (before != null) {
            return Optional.of(before.replaceFirst("^a ", "another "));
        }
        Symbols symbols = new Symbols(vocabulary, Map.of(), Map.of());
        if (symbols.fact(name).isPresent()) {
            return Optional.of("a fact");
        }
        if (!symbols.group(name).isEmpty()) {
            return Optional.of("a group of facts");
        }
        List<Type.Enumeration> having = symbols.enumerationsWith(name);
        return having.isEmpty() ? Optional.empty() : Optional.of("a value of " + having.get(0));
    }

    /**
     * Warns of facts and values that no rule can name.
     *
     * @param name what the file of the vocabulary is called
     */
    void warnOfUnspeakable(String name) {
        for (FactId id : vocabulary.facts().keySet()) {
            String first = id.value().split("\\.", 2)[0];
            if (!Keywords.isName(first)) {
                warn(name, "the fact '" + id + "' cannot be read", first);
            }
        }
        for (Type type : vocabulary.types().values()) {
            if (type instanceof Type.Enumeration enumeration) {
                enumeration.values().stream()
                        .map(Type.EnumerationValue::name)
                        .filter(value -> !Keywords.isName(value))
                        .forEach(value -> warn(
                                name, "the value '" + value + "' of " + enumeration + " cannot be written", value));
            }
        }
    }

    private void warn(String vocabularyName, String what, String word) {
        DiagnosticKind kind = DiagnosticKind.UNSPEAKABLE_NAME;
        String why = Keywords.isReserved(word) ? "'" + word + "' is a word of the language" : "it is not a name";
        report.add(new Diagnostic(
                kind.code(),
                kind.severity(),
                what + " in a rule: " + why,
                Location.startOf(vocabularyName),
                "",
                Optional.of("give it another name")));
    }

    private void add(RuleText place, DiagnosticKind kind, String message, String hint) {
        report.add(new RuleSource(place), kind, new TextSpan(0, 0), message, Optional.of(hint));
    }
}
