package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a careful reader lists in documents of each kind of make, beside each in a file: one line for each part, indented by its depth, with
 * what it is, its label, its heading and its words.
 */
class OutlinesTest {

    private static byte[] resource(String name) {
        try (InputStream in = OutlinesTest.class.getResourceAsStream("outlines/" + name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Revision read(String name, String text) {
        return Importer.read(text.getBytes(StandardCharsets.UTF_8), ImportRequest.of(name))
                .revision();
    }

    private static List<String> outline(Revision revision) {
        List<String> lines = new ArrayList<>();
        revision.nodes().forEach(node -> add(node, 0, lines));
        revision.dates().published().ifPresent(day -> lines.add("published " + day));
        revision.dates().effective().ifPresent(day -> lines.add("effective " + day));
        return lines;
    }

    private static void add(Node node, int depth, List<String> lines) {
        String kind = node instanceof Paragraph paragraph
                ? paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of("  ".repeat(depth) + kind));
        node.label().ifPresent(label -> words.add("[" + label + "]"));
        if (!node.passage().heading().isEmpty()) {
            words.add("{" + node.passage().heading() + "}");
        }
        if (!node.text().isEmpty()) {
            words.add(node.text());
        }
        lines.add(String.join(" ", words));
        node.children().forEach(child -> add(child, depth + 1, lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles.txt",
                "broken-lines.txt",
                "capitals.txt",
                "chapters.txt",
                "commented-lines.txt",
                "copyright-lines.txt",
                "dated-heading.txt",
                "east-asian.txt",
                "first-lines.txt",
                "hash-headings.txt",
                "hash-lines.txt",
                "inserted-labels.txt",
                "law-code.txt",
                "lettered-sections.txt",
                "lone-labels.txt",
                "loose-ends.txt",
                "many-letters.txt",
                "one-line-paragraphs.txt",
                "open-lead-ins.txt",
                "page-ends.txt",
                "publisher-above.txt",
                "short-contents.txt",
                "statute.txt",
                "tables.txt",
                "titles-after-lists.txt",
                "version-line.txt",
                "version-numbers.txt",
                "wrapped-lines.txt",
                "converted.md",
                "double-spaced.md",
                "east-asian.md",
                "front-title.md",
                "headed-paragraphs.md",
                "indented-paragraphs.md",
                "labelled-lines.md",
                "law.md",
                "lettered-paragraphs.md",
                "letters-in-sequence.md",
                "lists-under-titles.md",
                "named-heads.md",
                "nested-labels.md",
                "numbered-underlines.md",
                "phrases.md",
                "pictures.md",
                "short-contents.md",
                "short-sentences.md",
                "sloppy-markup.md",
                "accordion.html",
                "back-links.html",
                "blank-lines.html",
                "cards.html",
                "component.html",
                "definitions-table.html",
                "east-asian.html",
                "folded.html",
                "front-matter.html",
                "generated.html",
                "headed-paragraphs.html",
                "hero.html",
                "line-breaks.html",
                "lone-labels.html",
                "no-landmarks.html",
                "page.html",
                "parts-and-chapters.html",
                "reversed-list.html",
                "styled-export.html",
                "template.html",
                "word-export.html",
                "wordless-elements.html"
            })
    void thePartsAreThoseThatAReaderLists(String name) {
        String text = new String(resource(name), StandardCharsets.UTF_8);
        List<String> expected = new String(resource(name + ".outline"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(outline(read(name, text))).isEqualTo(expected);
        assertThat(outline(read(name, text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(read(name, text).bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
}
