package dev.proviso.analysis.effect;

import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which norms of two revisions are compared with which. Norms of matched parts are paired by id, then by what they say, then by their
 * order. Where a part has more of them in one revision than in the other, all that changed in it are taken together.
 */
final class NormMatching {

    /** Norms that are compared; one side may be empty. */
    record Group(List<Norm> before, List<Norm> after) {
        Group {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        private static Group of(Norm before, Norm after) {
            return new Group(List.of(before), List.of(after));
        }
    }

    private final Forms from;
    private final Forms to;
    private final List<Group> groups = new ArrayList<>();

    private NormMatching(Forms from, Forms to) {
        this.from = from;
        this.to = to;
    }

    /** The groups in which something differs or is written otherwise, or one side is empty, in the order of the new revision. */
    static List<Group> changed(Forms from, Forms to, ClauseMatching clauses) {
        NormMatching matching = new NormMatching(from, to);
        clauses.groups().forEach(group -> matching.match(norms(from, group.before()), norms(to, group.after())));
        matching.joinById();
        return List.copyOf(matching.groups);
    }

    /** What of its norms changed; see {@link NormChange#aspects()}. */
    static Set<Aspect> aspects(Group group, Forms before, Forms after) {
        if (group.before().isEmpty() || group.after().isEmpty()) {
            boolean hasRule = group.before().stream()
                            .anyMatch(norm -> norm.rule().isPresent())
                    || group.after().stream().anyMatch(norm -> norm.rule().isPresent());
            return hasRule ? EnumSet.of(Aspect.RULE, Aspect.MODALITY) : EnumSet.of(Aspect.MODALITY);
        }
        return NormForm.differences(
                group.before().stream().map(before::form).toList(),
                group.after().stream().map(after::form).toList());
    }

    private static List<Norm> norms(Forms forms, List<NodeId> clauses) {
        return clauses.stream().flatMap(clause -> forms.norms(clause).stream()).toList();
    }

    private void match(List<Norm> before, List<Norm> after) {
        List<Norm> old = new ArrayList<>(before);
        List<Norm> recent = new ArrayList<>(after);
        List<Group> pairs = new ArrayList<>();
        for (Norm norm : before) {
            find(recent, other -> other.id().equals(norm.id())).ifPresent(other -> {
                pairs.add(Group.of(norm, other));
                old.remove(norm);
                recent.remove(other);
            });
        }
        for (Norm norm : List.copyOf(old)) {
            find(recent, other -> differences(norm, other).isEmpty()).ifPresent(other -> {
                pairs.add(Group.of(norm, other));
                old.remove(norm);
                recent.remove(other);
            });
        }
        if (old.size() == recent.size()) {
            for (int i = 0; i < old.size(); i++) {
                pairs.add(Group.of(old.get(i), recent.get(i)));
            }
            old.clear();
            recent.clear();
        }
        List<Group> same = pairs.stream().filter(this::isUnchanged).toList();
        pairs.removeAll(same);
        if (old.isEmpty() && recent.isEmpty()) {
            groups.addAll(pairs);
            return;
        }
        add(pairs, old, recent);
        if (old.isEmpty() || recent.isEmpty()) {
            // What is new, or gone, may be implied by what stays.
            add(same.stream().filter(NormMatching::hasRule).toList(), old, recent);
        }
        if (old.isEmpty() || recent.isEmpty()) {
            old.forEach(norm -> groups.add(new Group(List.of(norm), List.of())));
            recent.forEach(norm -> groups.add(new Group(List.of(), List.of(norm))));
        } else {
            groups.add(new Group(old, recent));
        }
    }

    private static void add(List<Group> pairs, List<Norm> old, List<Norm> recent) {
        pairs.forEach(pair -> {
            old.addAll(pair.before());
            recent.addAll(pair.after());
        });
    }

    private static boolean hasRule(Group pair) {
        return pair.before().get(0).rule().isPresent();
    }

    /** A norm may have left its part for another that is new, or is matched with something else. */
    private void joinById() {
        Map<NormId, Group> gone = new HashMap<>();
        groups.stream()
                .filter(group -> group.after().isEmpty())
                .forEach(group -> gone.put(group.before().get(0).id(), group));
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            Optional<Group> old = group.before().isEmpty()
                    ? Optional.ofNullable(gone.remove(group.after().get(0).id()))
                    : Optional.empty();
            joined.add(
                    old.map(left -> Group.of(left.before().get(0), group.after().get(0)))
                            .orElse(group));
        }
        joined.removeIf(group -> isGoneElsewhere(group, gone) || isUnchanged(group));
        groups.clear();
        groups.addAll(joined);
    }

    private static boolean isGoneElsewhere(Group group, Map<NormId, Group> gone) {
        return group.after().isEmpty()
                && !gone.containsKey(group.before().get(0).id());
    }

    private boolean isUnchanged(Group group) {
        return group.before().size() == 1
                && group.after().size() == 1
                && differences(group.before().get(0), group.after().get(0)).isEmpty()
                && from.form(group.before().get(0))
                        .written()
                        .equals(to.form(group.after().get(0)).written());
    }

    private Set<Aspect> differences(Norm before, Norm after) {
        return NormForm.differences(List.of(from.form(before)), List.of(to.form(after)));
    }

    private static Optional<Norm> find(List<Norm> norms, Predicate<Norm> wanted) {
        return norms.stream().filter(wanted).findFirst();
    }

    /** The norms of a revision and their forms. */
    static final class Forms {

        private final CompiledPolicy policy;
        private final Map<NodeId, List<Norm>> norms = new HashMap<>();
        private final Map<NormId, NormForm> forms = new HashMap<>();

        Forms(CompiledPolicy policy) {
            this.policy = policy;
            policy.revision()
                    .norms()
                    .forEach(norm -> norms.computeIfAbsent(norm.clause(), clause -> new ArrayList<>())
                            .add(norm));
        }

        List<Norm> norms(NodeId clause) {
            return norms.getOrDefault(clause, List.of());
        }

        NormForm form(Norm norm) {
            return forms.computeIfAbsent(norm.id(), id -> NormForm.of(policy, norm));
        }
    }
}
