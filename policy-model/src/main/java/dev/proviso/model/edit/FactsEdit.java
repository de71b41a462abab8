package dev.proviso.model.edit;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.model.read.DataNode;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Sequence;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.write.Notation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes other facts into a facts file, in YAML or JSON. Comments, order, quotes, indentation and whatever else is not part of a value
 * that changes stay byte for byte. One difference is written after the other, and the result is read again, so that it says what was
 * wanted or is not given at all.
 */
public final class FactsEdit {

    /** Of one file; each takes a reading of it. */
    private static final int MOST_EDITS = 2_000;

    private final Notation notation;
    private final TreeText tree;
    private final Mapping root;
    private final Facts now;
    private final Facts wanted;

    private FactsEdit(SourceText source, Mapping root, Facts now, Facts wanted) {
        this.notation = DataNode.isJson(source) ? Notation.JSON : Notation.YAML;
        this.tree = new TreeText(source.text(), notation);
        this.root = root;
        this.now = now;
        this.wanted = wanted;
    }

    /**
     * The text of a facts file with other values and evidence; its name, title and day stay.
     *
     * @return empty if the file is written in a way in which that cannot be done in place
     */
    public static Optional<String> apply(SourceText source, Policy policy, Facts wanted) {
        SourceText text = source;
        for (int i = 0; i < MOST_EDITS; i++) {
            Checked<Facts> now = FactsReader.read(text, policy);
            Optional<DataNode> root = DataNode.of(text);
            if (!now.isValid() || root.isEmpty() || !(root.get() instanceof Mapping mapping)) {
                return Optional.empty();
            }
            Facts facts = now.orThrow();
            if (facts.values().equals(wanted.values()) && facts.evidence().equals(wanted.evidence())) {
                return Optional.of(text.text());
            }
            Optional<Edit> edit = new FactsEdit(text, mapping, facts, wanted).first();
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            text = new SourceText(source.name(), Edit.apply(text.text(), List.of(edit.get())));
        }
        return Optional.empty();
    }

    /** What to do about the first difference. */
    private Optional<Edit> first() {
        Optional<Entry> facts = entry(root, "facts");
        if (facts.isEmpty() || !(facts.get().value() instanceof Mapping mapping)) {
            return Optional.empty();
        }
        Set<FactId> ids = new LinkedHashSet<>(now.values().keySet());
        ids.addAll(wanted.values().keySet());
        for (FactId id : ids) {
            if (!now.value(id).equals(wanted.value(id))) {
                return fact(facts.get(), mapping, id.value(), now.value(id), wanted.value(id));
            }
        }
        return evidence();
    }

    private static Optional<Entry> entry(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
    }

    /**
     * A fact, in the group that its name begins with if there is one.
     *
     * @param name as far as it is not told by the groups around it
     */
    private Optional<Edit> fact(Entry owner, Mapping group, String name, FactValue before, FactValue after) {
        Optional<Entry> stated = entry(group, name);
        if (stated.isPresent()) {
            if (after instanceof FactValue.Unknown) {
                return Optional.of(tree.remove(group, stated.get()));
            }
            return Optional.of(value(group, stated.get(), before, after));
        }
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
            Optional<Entry> inner = entry(group, name.substring(0, dot));
            if (inner.isPresent() && inner.get().value() instanceof Mapping mapping) {
                String rest = name.substring(dot + 1);
                boolean isEmptied = after instanceof FactValue.Unknown
                        && mapping.entries().size() == 1
                        && entry(mapping, rest).isPresent();
                return isEmptied
                        ? Optional.of(tree.remove(group, inner.get()))
                        : fact(inner.get(), mapping, rest, before, after);
            }
        }
        return after instanceof FactValue.Unknown
                ? Optional.empty()
                : Optional.of(added(owner, group, name, written(after)));
    }

    /** Into a mapping of which nothing is written yet, what is first written goes on a line of its own where there is room. */
    private Edit added(Entry owner, Mapping mapping, String name, Written value) {
        boolean isFirst = mapping.entries().isEmpty() && notation == Notation.YAML && !tree.isFlow(root);
        return isFirst
                ? tree.replace(owner, new Written.Below(notation.key(name, false), value), true)
                : tree.add(mapping, name, value);
    }

    private Edit value(Mapping around, Entry entry, FactValue before, FactValue after) {
        Optional<Edit> inside = inside(entry.value(), before, after);
        return inside.orElseGet(() -> tree.replace(entry, written(after), !tree.isFlow(around)));
    }

    /** What to change inside a value; empty if it is to be replaced as a whole. */
    private Optional<Edit> inside(DataNode node, FactValue before, FactValue after) {
        if (!(before instanceof FactValue.Known from) || !(after instanceof FactValue.Known to)) {
            return Optional.empty();
        }
        if (node instanceof Mapping mapping
                && from.value() instanceof Value.Structure old
                && to.value() instanceof Value.Structure wish) {
            return record(mapping, old, wish);
        }
        if (node instanceof Sequence list
                && from.value() instanceof Value.ListOf old
                && to.value() instanceof Value.ListOf wish) {
            return list(list, old.elements(), wish.elements());
        }
        if (node instanceof Sequence list
                && from.value() instanceof Value.SetOf old
                && to.value() instanceof Value.SetOf wish) {
            return set(list, List.copyOf(old.elements()), wish.elements());
        }
        return Optional.empty();
    }

    private Optional<Edit> record(Mapping mapping, Value.Structure old, Value.Structure wish) {
        Set<String> names = new LinkedHashSet<>(old.fields().keySet());
        names.addAll(wish.fields().keySet());
        for (String name : names) {
            FactValue before = old.field(name);
            FactValue after = wish.field(name);
            Optional<Entry> entry = entry(mapping, name);
            if (!before.equals(after)) {
                if (entry.isEmpty()) {
                    boolean hasRoom = !mapping.entries().isEmpty() || tree.isFlow(mapping);
                    return hasRoom ? Optional.of(tree.add(mapping, name, written(after))) : Optional.empty();
                }
                return Optional.of(
                        after instanceof FactValue.Unknown
                                ? tree.remove(mapping, entry.get())
                                : value(mapping, entry.get(), before, after));
            }
        }
        return Optional.empty();
    }

    private Optional<Edit> list(Sequence list, List<Value> old, List<Value> wish) {
        int shared = 0;
        while (shared < Math.min(old.size(), wish.size()) && old.get(shared).equals(wish.get(shared))) {
            shared++;
        }
        if (list.elements().size() != old.size() || old.isEmpty() || wish.isEmpty()) {
            return Optional.empty();
        }
        boolean isTakenOut = old.size() > wish.size()
                && old.subList(shared + 1, old.size()).equals(wish.subList(shared, wish.size()));
        if (shared == wish.size() || isTakenOut) {
            return Optional.of(tree.remove(list, shared));
        }
        if (shared == old.size()) {
            return Optional.of(tree.add(list, notation.of(FactValue.of(wish.get(shared)))));
        }
        DataNode element = list.elements().get(shared);
        FactValue after = FactValue.of(wish.get(shared));
        return inside(element, FactValue.of(old.get(shared)), after)
                .or(() -> Optional.of(tree.replace(element, written(after))));
    }

    private Optional<Edit> set(Sequence list, List<Value> old, Set<Value> wish) {
        if (list.elements().size() != old.size() || old.isEmpty() || wish.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < old.size(); i++) {
            if (!wish.contains(old.get(i))) {
                return Optional.of(tree.remove(list, i));
            }
        }
        return wish.stream()
                .filter(element -> !old.contains(element))
                .findFirst()
                .map(element -> tree.add(list, notation.of(FactValue.of(element))));
    }

    private Written written(FactValue value) {
        boolean isOfRecords = value instanceof FactValue.Known known
                && known.value() instanceof Value.ListOf list
                && !list.elements().isEmpty()
                && list.elements().get(0) instanceof Value.Structure;
        return isOfRecords && notation == Notation.YAML
                ? new Written.Rows(((Value.ListOf) ((FactValue.Known) value).value())
                        .elements().stream()
                                .map(element -> notation.of(FactValue.of(element)))
                                .toList())
                : Written.of(notation.of(value));
    }

    private Optional<Edit> evidence() {
        Set<FactPath> paths = new LinkedHashSet<>(now.evidence().keySet());
        paths.addAll(wanted.evidence().keySet());
        for (FactPath path : paths) {
            List<Evidence> before = now.evidence().getOrDefault(path, List.of());
            List<Evidence> after = wanted.evidence().getOrDefault(path, List.of());
            if (!before.equals(after)) {
                return evidence(path.toString(), after);
            }
        }
        return Optional.empty();
    }

    private Optional<Edit> evidence(String path, List<Evidence> after) {
        Written value = evidenceWritten(after);
        Optional<Entry> all = entry(root, "evidence");
        if (all.isEmpty()) {
            return Optional.of(tree.add(root, "evidence", evidenceOf(path, value)));
        }
        if (!(all.get().value() instanceof Mapping mapping)) {
            return Optional.of(tree.replace(all.get(), evidenceOf(path, value), !tree.isFlow(root)));
        }
        Optional<Entry> stated = entry(mapping, path);
        if (after.isEmpty()) {
            return stated.map(entry ->
                    mapping.entries().size() == 1 ? tree.remove(root, all.get()) : tree.remove(mapping, entry));
        }
        return Optional.of(stated.map(entry -> tree.replace(entry, value, !tree.isFlow(mapping)))
                .orElseGet(() -> added(all.get(), mapping, path, value)));
    }

    private Written evidenceWritten(List<Evidence> pieces) {
        List<String> rows = pieces.stream().map(notation::of).toList();
        return notation == Notation.YAML ? new Written.Rows(rows) : Written.of("[" + String.join(", ", rows) + "]");
    }

    private Written evidenceOf(String path, Written value) {
        return notation == Notation.YAML && !tree.isFlow(root)
                ? new Written.Below(notation.key(path, false), value)
                : Written.of("{" + notation.key(path, true) + ": " + value.inline() + "}");
    }
}
