package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.document.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a careful reader lists of two revisions of a text, beside them in a file: one line for each change, with its kinds and marks, the parts
 * before and after, and the words: {@code [-taken out-] {+put in+} <-moved away-> <+moved here+>}. What was only set otherwise is as it is now.
 */
class RevisionPairsTest {

    private static byte[] resource(String name) {
        try (InputStream in = RevisionPairsTest.class.getResourceAsStream("differences/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Revision read(String name) {
        Revision revision =
                Importer.read(resource(name), ImportRequest.of(name)).revision();
        assertThat(revision.bytes()).as(name).isEqualTo(resource(name));
        return revision;
    }

    @ParameterizedTest
    @CsvSource({
        "api-policy, html, html",
        "code-of-conduct, md, md",
        "converted, md, html",
        "cookies, md, md",
        "definitions, txt, txt",
        "dpa-nested, txt, txt",
        "headings-md, md, md",
        "house-rules, txt, txt",
        "levels, html, html",
        "list-to-prose, md, md",
        "marketplace, md, md",
        "moved-sentences, md, md",
        "privacy-split, md, md",
        "prose-to-list, md, md",
        "refunds-merged, html, html",
        "reordered, md, md",
        "retention, html, html",
        "rewrapped, txt, txt",
        "run-in, md, md",
        "sla, txt, txt",
        "storage, txt, txt",
        "tos-renumbered, txt, txt",
        "workshop-use, txt, txt"
    })
    void theChangesAreThoseThatAReaderLists(String name, String before, String after) {
        RevisionDiff diff = Differ.diff(read(name + ".from." + before), read(name + ".to." + after));

        assertThat(diff.changes().stream().map(RevisionPairsTest::say).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(new String(resource(name + ".changes"), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String say(Change change) {
        String kinds = change.kinds().stream().map(ChangeKind::code).collect(Collectors.joining("+"));
        String marks = change.marks().stream()
                .map(Mark::kind)
                .map(Mark.Kind::code)
                .distinct()
                .collect(Collectors.joining(" "));
        return kinds + (marks.isEmpty() ? "" : " (" + marks + ")") + " " + places(change.from()) + " > "
                + places(change.to()) + ": " + words(change);
    }

    private static String places(List<Side> sides) {
        return sides.stream()
                .map(side -> ".".repeat(side.depth()) + side.citation())
                .collect(Collectors.joining(", "));
    }

    private static String words(Change change) {
        String heading = marked(change.heading());
        String words = marked(change.words());
        return ((heading.isEmpty() ? "" : "{" + heading + "} ") + words).strip().replace("\n", "/n");
    }

    private static String marked(Redline redline) {
        return redline.segments().stream().map(RevisionPairsTest::marked).collect(Collectors.joining());
    }

    private static String marked(Segment segment) {
        return switch (segment.operation()) {
            case EQUAL, RECASED_TO, RESTYLED_TO -> segment.text();
            case RECASED_FROM, RESTYLED_FROM -> "";
            case DELETED -> "[-" + segment.text() + "-]";
            case INSERTED -> "{+" + segment.text() + "+}";
            case MOVED_FROM -> "<-" + segment.text() + "->";
            case MOVED_TO -> "<+" + segment.text() + "+>";
        };
    }
}
