package dev.proviso.analysis.mutate;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Revision;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names are values of enumerations, and what stands beside them there. */
final class Names {

    private final List<List<String>> enumerations = new ArrayList<>();
    private final Set<String> others = new HashSet<>();

    Names(Vocabulary vocabulary, Revision revision) {
        for (Type type : vocabulary.types().values()) {
            if (type instanceof Type.Enumeration enumeration) {
                enumerations.add(enumeration.values().stream()
                        .map(Type.EnumerationValue::name)
                        .toList());
            }
        }
        for (FactId fact : vocabulary.facts().keySet()) {
            int dot = fact.value().indexOf('.');
            others.add(dot < 0 ? fact.value() : fact.value().substring(0, dot));
        }
        revision.definitions().stream().map(Definition::name).forEach(others::add);
        revision.parameters().stream().map(Parameter::name).forEach(others::add);
    }

    /** The names that may stand in place of one: the next of each enumeration that has it. */
    List<String> instead(String name) {
        if (others.contains(name)) {
            return List.of();
        }
        return enumerations.stream()
                .filter(names -> names.contains(name) && names.size() > 1)
                .map(names -> names.get((names.indexOf(name) + 1) % names.size()))
                .distinct()
                .toList();
    }

    /** The names that are missing from a set of names. */
    List<String> beside(Collection<String> names) {
        return enumerations.stream()
                .filter(all -> !names.isEmpty() && all.containsAll(names))
                .flatMap(List::stream)
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
    }
}
