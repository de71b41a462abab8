package dev.proviso.analysis.symbolic;

import java.util.ArrayList;
import java.util.List;
import org.logicng.formulas.Formula;

/** Sets over symbols. */
final class SymbolicSets {

    private final Logic logic;
    private final Equality equality;

    SymbolicSets(Logic logic, Equality equality) {
        this.logic = logic;
        this.equality = equality;
    }

    /** The values that may be in a set, each with the condition under which it is. The same may come twice. */
    List<Content.Guarded> elements(Content.SetOf set) {
        List<Content.Guarded> elements = new ArrayList<>();
        for (int i = 0; i < set.members().size(); i++) {
            elements.add(new Content.Guarded(
                    set.members().get(i), set.universe().values().get(i)));
        }
        elements.addAll(set.others());
        return elements;
    }

    Formula contains(Content.SetOf set, Content value) {
        return logic.or(elements(set).stream()
                .map(element -> logic.and(
                        element.condition(), equality.same(element.value().content(), value)))
                .toList());
    }

    Formula isEmpty(Content.SetOf set) {
        return logic.not(
                logic.or(elements(set).stream().map(Content.Guarded::condition).toList()));
    }

    Formula subset(Content.SetOf inner, Content.SetOf outer) {
        return logic.and(elements(inner).stream()
                .map(element -> logic.implies(
                        element.condition(), contains(outer, element.value().content())))
                .toList());
    }

    Content.SetOf union(Content.SetOf a, Content.SetOf b) {
        if (a.members().isEmpty()) {
            List<Content.Guarded> others = new ArrayList<>(b.others());
            others.addAll(a.others());
            return new Content.SetOf(b.universe(), b.members(), others);
        }
        List<Content.Guarded> others = new ArrayList<>(a.others());
        others.addAll(elements(b));
        return new Content.SetOf(a.universe(), a.members(), others);
    }

    /** The elements of one set that are, or are not, in another. */
    Content.SetOf filtered(Content.SetOf set, Content.SetOf other, boolean areIn) {
        return new Content.SetOf(
                set.universe(),
                java.util.stream.IntStream.range(0, set.members().size())
                        .mapToObj(i -> kept(
                                set.members().get(i), set.universe().values().get(i), other, areIn))
                        .toList(),
                set.others().stream()
                        .map(element -> new Content.Guarded(
                                kept(element.condition(), element.value(), other, areIn), element.value()))
                        .toList());
    }

    private Formula kept(Formula condition, Symbol value, Content.SetOf other, boolean isIn) {
        Formula contained = contains(other, value.content());
        return logic.and(condition, isIn ? contained : logic.not(contained));
    }

    /** The elements of a set, each once. */
    List<Content.Guarded> distinct(Content.SetOf set) {
        List<Content.Guarded> all = elements(set);
        List<Content.Guarded> distinct = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Content.Guarded element = all.get(i);
            // The values of the universe are different ones; only those named beside them can repeat one.
            if (i < set.members().size()) {
                distinct.add(element);
                continue;
            }
            Formula isNew = logic.and(all.subList(0, i).stream()
                    .map(before -> logic.not(logic.and(
                            before.condition(),
                            equality.same(
                                    before.value().content(), element.value().content()))))
                    .toList());
            distinct.add(new Content.Guarded(logic.and(element.condition(), isNew), element.value()));
        }
        return distinct;
    }
}
