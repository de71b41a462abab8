package dev.proviso.model.diff;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The clauses whose rules read a parameter or a definition, by its name: themselves, or through definitions. */
final class Readers {

    private Readers() {}

    /** In the order of the revision's norms. */
    static Set<NodeId> of(String name, Revision revision) {
        List<Predicate<RuleText>> mentions = reached(name, revision.definitions()).stream()
                .map(Readers::mentions)
                .toList();
        return revision.norms().stream()
                .filter(norm -> norm.rule()
                        .filter(rule -> mentions.stream().anyMatch(mention -> mention.test(rule)))
                        .isPresent())
                .map(Norm::clause)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name and those of the definitions that rest on it. */
    private static Set<String> reached(String name, List<Definition> definitions) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> pending = new ArrayDeque<>(List.of(name));
        while (!pending.isEmpty()) {
            String next = pending.remove();
            if (reached.add(next)) {
                Predicate<RuleText> mention = mentions(next);
                definitions.stream()
                        .filter(definition -> mention.test(definition.expression()))
                        .map(Definition::name)
                        .forEach(pending::add);
            }
        }
        return reached;
    }

    private static Predicate<RuleText> mentions(String name) {
        Predicate<String> word =
                Pattern.compile("\\b" + Pattern.quote(name) + "\\b").asPredicate();
        return text -> word.test(text.withoutLayout());
    }
}
