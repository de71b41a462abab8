package dev.proviso.search;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Revision;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which facts a rule names, itself or through the definitions that it names. It is read off the names in the rule's text, so that no rule
 * need be compiled; a fact that only another clause's rule reads is not among them.
 */
final class RuleFacts {

    /** A text in quotes, a comment, or a name with its dots. */
    private static final Pattern PIECE = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"?|//[^\n]*+" + "|([A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+)");

    private final Vocabulary vocabulary;
    private final Map<String, Definition> definitions = new HashMap<>();

    RuleFacts(Vocabulary vocabulary, Revision revision) {
        this.vocabulary = vocabulary;
        revision.definitions().forEach(definition -> definitions.put(definition.name(), definition));
    }

    /** The facts that the rule of a norm names, in the order of their first mention; none if it has no rule. */
    Set<FactDeclaration> of(Norm norm) {
        Set<FactDeclaration> facts = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        List<String> texts = new ArrayList<>();
        norm.rule().ifPresent(rule -> texts.add(rule.text()));
        while (!texts.isEmpty()) {
            for (String name : names(texts.remove(texts.size() - 1))) {
                fact(name).ifPresent(facts::add);
                Optional.ofNullable(definitions.get(name))
                        .filter(definition -> seen.add(name))
                        .ifPresent(
                                definition -> texts.add(definition.expression().text()));
            }
        }
        return Collections.unmodifiableSet(facts);
    }

    /** The names in a text of the language: those in comments and in quotes are none. */
    static Set<String> names(String rule) {
        Set<String> names = new LinkedHashSet<>();
        Matcher piece = PIECE.matcher(rule);
        while (piece.find()) {
            if (piece.group(1) != null) {
                names.add(piece.group(1));
            }
        }
        return names;
    }

    /** The fact that a name is, or whose part it is. */
    private Optional<FactDeclaration> fact(String name) {
        String rest = name;
        while (true) {
            if (FactId.isValid(rest)) {
                Optional<FactDeclaration> fact = vocabulary.fact(new FactId(rest));
                if (fact.isPresent()) {
                    return fact;
                }
            }
            int dot = rest.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            rest = rest.substring(0, dot);
        }
    }
}
