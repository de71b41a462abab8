package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of nothing but the form in short: a line for each thing that changed, with the places where it did. */
final class FormList {

    private FormList() {}

    /**
     * A line of the list.
     *
     * @param says what changed
     * @param places where
     */
    record Line(String says, String places) {}

    static List<Line> of(List<Change> changes, MarkLine.Speaker speaker) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        List<Line> rows = new ArrayList<>();
        for (Change change : changes) {
            ChangeTitle title = ChangeTitle.of(change);
            if (isRelabelled(change) && change.isGroup()) {
                rows.add(new Line(title.kinds(), title.place()));
            } else {
                places.computeIfAbsent(says(change, speaker), any -> new ArrayList<>())
                        .add(title.place());
            }
        }
        List<Line> lines = new ArrayList<>(rows);
        places.forEach((says, where) -> lines.add(new Line(says, String.join(", ", where))));
        return lines;
    }

    private static String says(Change change, MarkLine.Speaker speaker) {
        int last = change.marks().size() - 1;
        if (last > 1 && change.marks().stream().allMatch(mark -> mark.kind() == Mark.Kind.MARKER_CHANGED)) {
            // Of a whole list the first one and the last one show how they are written now.
            return speaker.lines(List.of(change.marks().get(0), change.marks().get(last))).stream()
                    .map(MarkLine::text)
                    .collect(Collectors.joining(" … "));
        }
        String marks = speaker.lines(change.marks()).stream()
                .map(MarkLine::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return isRelabelled(change) || marks.isEmpty() ? ChangeTitle.of(change).kinds() : marks;
    }

    private static boolean isRelabelled(Change change) {
        return change.kinds().equals(Set.of(ChangeKind.RELABELLED))
                && change.marks().isEmpty();
    }
}
