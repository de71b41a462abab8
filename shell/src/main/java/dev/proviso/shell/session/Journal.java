package dev.proviso.shell.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a session that can be undone, and those that were. Not for more than one thread at a time. */
final class Journal {

    /** More than anybody goes back; facts are shared between steps, so that a step is small. */
    private static final int MOST = 1_000;

    private final List<Step> steps = new ArrayList<>();
    private int position;

    /**
     * A change.
     *
     * @param line that made it
     */
    private record Step(String line, SessionState before, SessionState after) {}

    /** Takes a change down. What was undone before can no longer be done again. */
    void record(String line, SessionState before, SessionState after) {
        steps.subList(position, steps.size()).clear();
        steps.add(new Step(line, before, after));
        if (steps.size() > MOST) {
            steps.remove(0);
        }
        position = steps.size();
    }

    /** Goes back by one step: the line that made it and the state before it; empty at the start. */
    Optional<Turn> undo() {
        if (position == 0) {
            return Optional.empty();
        }
        position--;
        Step step = steps.get(position);
        return Optional.of(new Turn(step.line(), step.before()));
    }

    /** Does the step again that was undone last; empty if none was. */
    Optional<Turn> redo() {
        if (position == steps.size()) {
            return Optional.empty();
        }
        Step step = steps.get(position);
        position++;
        return Optional.of(new Turn(step.line(), step.after()));
    }

    /** A step back or forth: the line that made the change, and the state that is reached. */
    record Turn(String line, SessionState state) {}

    /** The lines that changed something and were not undone, the latest last. */
    List<String> done() {
        return steps.subList(0, position).stream().map(Step::line).toList();
    }

    /** The lines that were undone, the next to do again first. */
    List<String> undone() {
        return steps.subList(position, steps.size()).stream().map(Step::line).toList();
    }
}
