package dev.proviso.dsl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be worked out before what. Without recursion, since a chain may be as long as there are definitions.
 *
 * @param order everything that is in no cycle and reads nothing that is, each after all that it reads; otherwise in the order given
 * @param cycles every one that was met, from one of its members round to that member again
 */
record Dependencies<T>(List<T> order, List<List<T>> cycles) {

    private enum State {
        OPEN,
        SETTLED,
        FAILED
    }

    /** @param reads for each, what it reads; what is not a key itself is left out of account */
    static <T> Dependencies<T> of(Map<T, ? extends Set<T>> reads) {
        Map<T, State> states = new LinkedHashMap<>();
        List<T> order = new ArrayList<>();
        List<List<T>> cycles = new ArrayList<>();
        for (T root : reads.keySet()) {
            if (!states.containsKey(root)) {
                visit(root, reads, states, order, cycles);
            }
        }
        return new Dependencies<>(order, cycles);
    }

    private static <T> void visit(
            T root, Map<T, ? extends Set<T>> reads, Map<T, State> states, List<T> order, List<List<T>> cycles) {
        // The path from the root, and for each member what of it is still to be visited.
        LinkedHashSet<T> path = new LinkedHashSet<>();
        ArrayDeque<Iterator<T>> pending = new ArrayDeque<>();
        ArrayDeque<T> members = new ArrayDeque<>();
        enter(root, reads, states, path, members, pending);
        while (!members.isEmpty()) {
            T member = members.element();
            if (!pending.element().hasNext()) {
                pending.pop();
                members.pop();
                path.remove(member);
                settle(member, reads, states, order);
                continue;
            }
            T next = pending.element().next();
            if (path.contains(next)) {
                List<T> cycle = new ArrayList<>(path);
                cycle = new ArrayList<>(cycle.subList(cycle.indexOf(next), cycle.size()));
                cycle.forEach(in -> states.put(in, State.FAILED));
                cycle.add(next);
                cycles.add(cycle);
            } else if (reads.containsKey(next) && !states.containsKey(next)) {
                enter(next, reads, states, path, members, pending);
            }
        }
    }

    private static <T> void enter(
            T member,
            Map<T, ? extends Set<T>> reads,
            Map<T, State> states,
            Set<T> path,
            ArrayDeque<T> members,
            ArrayDeque<Iterator<T>> pending) {
        states.put(member, State.OPEN);
        path.add(member);
        members.push(member);
        pending.push(readBy(member, reads).iterator());
    }

    private static <T> void settle(T member, Map<T, ? extends Set<T>> reads, Map<T, State> states, List<T> order) {
        boolean sound = states.get(member) != State.FAILED
                && readBy(member, reads).stream().noneMatch(read -> states.get(read) == State.FAILED);
        states.put(member, sound ? State.SETTLED : State.FAILED);
        if (sound) {
            order.add(member);
        }
    }

    private static <T> Set<T> readBy(T member, Map<T, ? extends Set<T>> reads) {
        Set<T> read = reads.get(member);
        return read == null ? Set.of() : read;
    }
}
