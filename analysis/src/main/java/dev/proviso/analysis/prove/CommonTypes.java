package dev.proviso.analysis.prove;

import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types of facts that fit two vocabularies. A fact whose type has changed has the values that both types have; where there are none,
 * it cannot be known.
 *
 * @param types of the facts that can be known
 * @param changed facts that one of the norms reads, and whose types differ
 */
record CommonTypes(Map<FactId, Type> types, Set<String> changed) {

    /** What two types have in common. */
    private record Common(Optional<Type> type, boolean isChanged) {

        private static final Common NOTHING = new Common(Optional.empty(), true);

        static Common of(Type type, boolean isChanged) {
            return new Common(Optional.of(type), isChanged);
        }

        Common changed(boolean more) {
            return new Common(type, isChanged || more);
        }
    }

    static CommonTypes of(NormGroup first, NormGroup second) {
        Rules one = first.rules();
        Rules other = second.rules();
        if (one.isOfTheSameRevision(other)) {
            return new CommonTypes(one.types(), Set.of());
        }
        Map<FactId, Type> types = new LinkedHashMap<>(one.types());
        types.putAll(other.types());
        Map<FactId, Type> laidOutByOther = laidOut(other);
        Set<FactId> read = new LinkedHashSet<>(first.read());
        read.addAll(second.read());
        Set<String> changed = new TreeSet<>();
        // An evaluation lays out all facts that any rule reads, so those must fit whichever norm they are read by.
        laidOut(one).forEach((id, mine) -> {
            Type theirs = laidOutByOther.get(id);
            if (theirs == null) {
                types.put(id, mine);
                return;
            }
            Common common = common(mine, theirs);
            common.type().ifPresentOrElse(type -> types.put(id, type), () -> types.remove(id));
            if (common.isChanged() && read.contains(id)) {
                changed.add(id.value());
            }
        });
        return new CommonTypes(types, changed);
    }

    private static Map<FactId, Type> laidOut(Rules rules) {
        Map<FactId, Type> types = new LinkedHashMap<>();
        for (FactSlot slot : rules.plan().facts()) {
            types.put(slot.declaration().id(), slot.declaration().type());
        }
        return types;
    }

    private static Common common(Type a, Type b) {
        if (a instanceof Type.OptionalOf left && b instanceof Type.OptionalOf right) {
            Common present = common(left.value(), right.value());
            return new Common(present.type().map(Type.OptionalOf::new), present.isChanged());
        }
        if (a instanceof Type.OptionalOf left) {
            return common(left.value(), b).changed(true);
        }
        if (b instanceof Type.OptionalOf right) {
            return common(a, right.value()).changed(true);
        }
        if (a instanceof Scalar && b instanceof Scalar) {
            return scalars(a, b);
        }
        if (a instanceof Type.Enumeration left && b instanceof Type.Enumeration right) {
            return names(left, right);
        }
        if (a instanceof Type.SetOf left && b instanceof Type.SetOf right) {
            Common element = common(left.element(), right.element());
            return new Common(element.type().map(Type.SetOf::new), element.isChanged());
        }
        if (a instanceof Type.ListOf left && b instanceof Type.ListOf right) {
            Common element = common(left.element(), right.element());
            return new Common(element.type().map(Type.ListOf::new), element.isChanged());
        }
        return a instanceof Type.Structure left && b instanceof Type.Structure right
                ? fields(left, right)
                : Common.NOTHING;
    }

    private static Common scalars(Type a, Type b) {
        if (a == b) {
            return Common.of(a, false);
        }
        Set<Type> both = Set.of(a, b);
        // An integer does where a decimal is meant.
        return both.equals(Set.of(Scalar.INTEGER, Scalar.DECIMAL)) ? Common.of(Scalar.INTEGER, true) : Common.NOTHING;
    }

    private static Common names(Type.Enumeration a, Type.Enumeration b) {
        List<Type.EnumerationValue> shared =
                a.values().stream().filter(value -> b.has(value.name())).toList();
        boolean isChanged = shared.size() != a.values().size()
                || shared.size() != b.values().size();
        return shared.isEmpty() ? Common.NOTHING : Common.of(new Type.Enumeration(a.name(), shared), isChanged);
    }

    private static Common fields(Type.Structure a, Type.Structure b) {
        List<FieldDeclaration> shared = new ArrayList<>();
        boolean isChanged = a.fields().size() != b.fields().size();
        for (FieldDeclaration field : a.fields()) {
            Common common = b.field(field.name())
                    .map(other -> common(field.type(), other.type()))
                    .orElse(Common.NOTHING);
            isChanged |= common.isChanged();
            common.type()
                    .ifPresent(type -> shared.add(new FieldDeclaration(
                            field.name(),
                            type,
                            field.question(),
                            field.help(),
                            field.kind(),
                            field.unit(),
                            field.isSettled())));
        }
        return Common.of(new Type.Structure(a.name(), shared), isChanged);
    }
}
