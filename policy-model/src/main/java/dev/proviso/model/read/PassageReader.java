package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.document.Markup;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Passage;
import dev.proviso.model.read.DataNode.Kind;
import dev.proviso.model.read.DataNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the stretch of the publisher's text that belongs to one node. */
final class PassageReader {

    private static final int LONGEST_NUMBER = 9;

    private final Reading reading;

    PassageReader(Reading reading) {
        this.reading = reading;
    }

    Passage passage(Fields fields, String kind, NodeStatus status) {
        boolean blockLike = kind.equals("paragraph") || kind.equals("section");
        String defaultAfter = status == NodeStatus.REMOVED ? "" : blockLike ? "\n\n" : "\n";
        String marker = fields.text("marker").orElse("");
        Passage words = new Passage(
                fields.text("before").orElse(""),
                marker,
                fields.text("gap").orElse(marker.isEmpty() ? "" : " "),
                fields.text("heading").orElse(""),
                fields.text("heading_gap").orElse(""),
                fields.text("text").orElse(""),
                fields.text("after").orElse(defaultAfter));
        Passage passage = words.withMarkup(
                markup(fields, "heading_markup", words.heading()), markup(fields, "markup", words.text()));
        checkWords(fields, kind, status, passage);
        return passage;
    }

    private List<Markup> markup(Fields fields, String key, String words) {
        List<Markup> marks = new ArrayList<>();
        int end = 0;
        for (DataNode node : fields.list(key)) {
            Optional<Markup> mark = mark(node);
            if (mark.isPresent() && (mark.get().at() < end || mark.get().end() > words.length())) {
                reading.report(
                        Problem.BAD_VALUE,
                        node,
                        "this markup does not fit the words: it lies outside of them, or before the end of the one in front of it",
                        Optional.of("count 'at' from 0, in UTF-16 units of the words without markup"));
                continue;
            }
            mark.ifPresent(marks::add);
            end = mark.map(Markup::end).orElse(end);
        }
        return marks;
    }

    private Optional<Markup> mark(DataNode node) {
        return Fields.of(reading, node, "a piece of markup").flatMap(fields -> {
            fields.required("at");
            Optional<Integer> at = number(fields, "at");
            Optional<Integer> length = fields.has("length") ? number(fields, "length") : Optional.of(0);
            String source = fields.requiredText("source");
            if (source.isEmpty() && fields.has("source")) {
                reading.report(
                        Problem.NO_WORDS,
                        fields.optional("source").orElse(fields.mapping()),
                        "this markup is empty",
                        Optional.of("say what stands in the source, or leave it out"));
            }
            fields.close();
            return source.isEmpty()
                    ? Optional.empty()
                    : at.flatMap(start -> length.map(units -> new Markup(start, units, source)));
        });
    }

    private Optional<Integer> number(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> {
            if (isCount(scalar)) {
                return Optional.of(Integer.parseInt(scalar.text()));
            }
            reading.report(
                    Problem.BAD_VALUE,
                    scalar,
                    "'" + scalar.text() + "' cannot be '" + key + "'",
                    Optional.of("write a whole number from 0"));
            return Optional.empty();
        });
    }

    private static boolean isCount(Scalar scalar) {
        return scalar.kind() == Kind.INTEGER
                && scalar.text().length() <= LONGEST_NUMBER
                && scalar.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void checkWords(Fields fields, String kind, NodeStatus status, Passage passage) {
        boolean silent = passage.text().isEmpty() && passage.heading().isEmpty() && !fields.has("children");
        if (silent && status == NodeStatus.ACTIVE && !kind.equals("section")) {
            reading.report(
                    Problem.NO_WORDS,
                    fields.head(),
                    "this " + kind + " has no words",
                    Optional.of(
                            "give 'text' or 'children', or a 'lineage' whose status says that it is reserved or removed"));
        }
        if (status == NodeStatus.REMOVED && !passage.source().isEmpty()) {
            reading.report(
                    Problem.BAD_VALUE,
                    fields.head(),
                    "this " + kind + " is removed, so nothing of it stands in the text any more",
                    Optional.of("leave out 'text' and the other parts of its passage"));
        }
    }
}
