package dev.proviso.importer;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.Revision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is listed where a text in Markdown was revised, for tests that compare it with what a reader lists. */
final class Differences {

    private Differences() {}

    static Revision markdown(String text) {
        return Importer.read(text.getBytes(StandardCharsets.UTF_8), ImportRequest.of("terms.md"))
                .revision();
    }

    static RevisionDiff diff(String before, String after) {
        return Differ.diff(markdown(before), markdown(after));
    }

    /** Each change in short: what it is, and the words of what it is about. */
    static List<String> list(String before, String after) {
        return diff(before, after).changes().stream().map(Differences::say).toList();
    }

    static String say(Change change) {
        List<Side> sides = change.to().isEmpty() ? change.from() : change.to();
        return kinds(change) + sides.stream().map(Differences::start).toList();
    }

    private static String kinds(Change change) {
        String kinds = change.kinds().stream().map(ChangeKind::code).collect(Collectors.joining("+"));
        String marks = change.marks().stream()
                .map(Mark::kind)
                .map(Mark.Kind::code)
                .distinct()
                .collect(Collectors.joining(","));
        return marks.isEmpty() ? kinds : kinds + " (" + marks + ")";
    }

    private static String start(Side side) {
        String words = (side.heading() + " " + side.text()).strip();
        return words.substring(0, Math.min(20, words.length()));
    }
}
