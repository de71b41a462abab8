package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.POLICY;
import static dev.proviso.data.PolicyFiles.R1;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts, and the fields inside them, that a rule reads, itself or through definitions. Found in the rule's words, so that it does
 * not lean on the compiler that it helps to check.
 */
final class RuleReads {

    private static final Pattern QUANTIFIER = Pattern.compile("\\b(?:some|every|no) (\\w+) in ([a-z_.]+) satisfies");

    private RuleReads() {}

    /** By address, such as {@code data.uses} or {@code data.uses.purpose}: the kind it is of. */
    static Map<String, FactKind> of(RuleText rule) {
        Map<String, FactKind> read = new LinkedHashMap<>();
        collect(rule.text(), read);
        return read;
    }

    private static void collect(String rule, Map<String, FactKind> read) {
        for (FactDeclaration fact : POLICY.vocabulary().facts().values()) {
            if (mentions(rule, fact.id().value())) {
                read.put(fact.id().value(), fact.kind());
            }
        }
        Matcher quantifier = QUANTIFIER.matcher(rule);
        while (quantifier.find()) {
            fields(rule, quantifier.group(1), quantifier.group(2), read);
        }
        // The definitions of both revisions are the same, which a test holds.
        for (Definition definition : R1.definitions()) {
            if (mentions(rule, definition.name())) {
                collect(definition.expression().text(), read);
            }
        }
    }

    private static void fields(String rule, String variable, String fact, Map<String, FactKind> read) {
        for (FieldDeclaration field : fieldsOf(declaration(fact))) {
            if (mentions(rule, variable + "." + field.name())) {
                read.put(fact + "." + field.name(), field.kind());
            }
        }
    }

    private static FactDeclaration declaration(String fact) {
        return POLICY.vocabulary().facts().values().stream()
                .filter(declared -> declared.id().value().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    /** The fields of the records in a fact that is a list of them; none for other facts. */
    static Iterable<FieldDeclaration> fieldsOf(FactDeclaration fact) {
        return fact.type() instanceof Type.ListOf list && list.element() instanceof Type.Structure structure
                ? structure.fields()
                : java.util.List.of();
    }

    private static boolean mentions(String rule, String name) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w)")
                .matcher(rule)
                .find();
    }
}
