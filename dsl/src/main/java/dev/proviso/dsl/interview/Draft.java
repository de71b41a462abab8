package dev.proviso.dsl.interview;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists that are being told, element by element. They are no facts yet: a list is known once it is known that there is no other
 * element.
 *
 * @param working the facts with the lists as far as they were told
 * @param levels the lists, each inside an element of the one before; not empty
 * @param passed addresses that are left open here
 */
record Draft(Facts working, List<Level> levels, Set<FactPath> passed) {

    /**
     * A list that is being told.
     *
     * @param question that it answers
     * @param count of its elements so far
     * @param isInside whether the last of them is being told
     */
    record Level(Question question, int count, boolean isInside) {

        FactPath list() {
            return question.path();
        }

        /** The element that was begun last. */
        FactPath last() {
            return list().element(count - 1);
        }
    }

    Draft {
        levels = List.copyOf(levels);
        passed = Set.copyOf(passed);
    }

    /** Begins a list with its first element, outside of all others. */
    static Draft of(Facts facts, Question question) {
        return new Draft(facts, List.of(), Set.of()).inside(question);
    }

    /** Begins a list inside the element that is being told. */
    Draft inside(Question question) {
        List<Level> more = new ArrayList<>(levels);
        more.add(new Level(question, 0, false));
        return new Draft(working.with(question.path(), FactValue.of(new Value.ListOf(List.of()))), more, passed)
                .another();
    }

    Level innermost() {
        return levels.get(levels.size() - 1);
    }

    /** The outermost list: what becomes a fact in the end. */
    FactPath whole() {
        return levels.get(0).list();
    }

    /** Begins the next element of the innermost list. */
    Draft another() {
        Level level = innermost();
        FactPath next = level.list().element(level.count());
        return new Draft(
                working.with(next, FactValue.of(new Value.Structure(Map.of()))),
                replaced(new Level(level.question(), level.count() + 1, true)),
                passed);
    }

    /** The innermost list with an element more that was told as a whole. */
    Draft counting() {
        Level level = innermost();
        return new Draft(working, replaced(new Level(level.question(), level.count() + 1, true)), passed);
    }

    /** Nothing more is asked about the element that is being told. */
    Draft told() {
        Level level = innermost();
        return new Draft(working, replaced(new Level(level.question(), level.count(), false)), passed);
    }

    /** Ends the innermost list of several. */
    Draft closed() {
        return new Draft(working, levels.subList(0, levels.size() - 1), passed);
    }

    /** Gives the innermost list of several up. */
    Draft dropped() {
        FactPath list = innermost().list();
        return new Draft(working.with(list, FactValue.UNKNOWN), levels.subList(0, levels.size() - 1), passed)
                .passing(list);
    }

    Draft with(FactPath path, FactValue value) {
        return new Draft(working.with(path, value), levels, passed);
    }

    Draft passing(FactPath path) {
        Set<FactPath> more = new LinkedHashSet<>(passed);
        more.add(path);
        return new Draft(working, levels, more);
    }

    private List<Level> replaced(Level level) {
        List<Level> changed = new ArrayList<>(levels);
        changed.set(changed.size() - 1, level);
        return changed;
    }
}
