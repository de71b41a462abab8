package dev.proviso.analysis.symbolic;

import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;

/** When two values of one type are the same. */
final class Equality {

    private final Scene scene;
    private final Logic logic;

    Equality(Scene scene) {
        this.scene = scene;
        this.logic = scene.logic();
    }

    Formula same(Content a, Content b) {
        if (a instanceof Content.Truthful left && b instanceof Content.Truthful right) {
            return logic.same(left.holds(), right.holds());
        }
        if (a instanceof Content.Choice left && b instanceof Content.Choice right) {
            return same(left.options().get(), right.options().get());
        }
        if (a instanceof Content.Numeric left && b instanceof Content.Numeric right) {
            return scene.numbers().equal(left.term(), right.term());
        }
        if (a instanceof Content.SetOf left && b instanceof Content.SetOf right) {
            SymbolicSets sets = new SymbolicSets(logic, this);
            need(left.universe().isWhole() ? right : left);
            return logic.and(sets.subset(left, right), sets.subset(right, left));
        }
        if (a instanceof Content.ListOf left && b instanceof Content.ListOf right) {
            return same(left.list(), right.list());
        }
        throw new IllegalArgumentException("values of two types, or records");
    }

    /** Notes that the truth of something rests on an element of a set. */
    void need(Content.SetOf set) {
        if (!set.universe().isWhole()) {
            scene.needs().value(set.universe().name());
        }
    }

    private Formula same(Map<Value, Formula> left, Map<Value, Formula> right) {
        Map<Value, Formula> fewer = left.size() <= right.size() ? left : right;
        Map<Value, Formula> more = left.size() <= right.size() ? right : left;
        List<Formula> cases = new ArrayList<>();
        fewer.forEach((value, condition) -> {
            Formula other = more.get(value);
            if (other != null) {
                cases.add(logic.and(condition, other));
            }
        });
        return logic.or(cases);
    }

    private Formula same(SymbolicList left, SymbolicList right) {
        scene.needs().never("it compares whole lists");
        int size = Math.max(left.elements().size(), right.elements().size());
        List<Formula> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Formula inLeft = i < left.present().size() ? left.present().get(i) : logic.no();
            Formula inRight = i < right.present().size() ? right.present().get(i) : logic.no();
            all.add(logic.same(inLeft, inRight));
            if (i < left.elements().size() && i < right.elements().size()) {
                all.add(logic.implies(
                        inLeft,
                        same(
                                left.elements().get(i).content(),
                                right.elements().get(i).content())));
            }
        }
        return logic.and(all);
    }
}
