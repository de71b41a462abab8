package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where the words and links of a document lead, beside each in a file: one line for each reference, with the part that it stands in, its
 * words, and the part that is meant; a question mark where the text has none.
 */
class ReferencesTest {

    private static byte[] resource(String name) {
        try (InputStream in = ReferencesTest.class.getResourceAsStream("references/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Reference reference, Outline outline) {
        String target = "?";
        if (reference.target() instanceof Reference.ToNode part) {
            target = outline.citation(part.node());
        } else if (reference.target() instanceof Reference.ToDocument other) {
            target = other.document().value();
        }
        return outline.citation(reference.from()) + ": " + reference.text() + " → " + target;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "links.md",
                "links.html",
                "east-asian.txt",
                "law.html",
                "numbers.txt",
                "nested.txt",
                "pointing.md"
            })
    void eachLeadsToThePartThatIsMeant(String name) {
        byte[] bytes = resource(name);
        Revision revision = Importer.read(bytes, ImportRequest.of(name)).revision();
        Outline outline = Outline.of(revision);
        List<String> expected = new String(resource(name + ".references"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(revision.references().stream().map(reference -> line(reference, outline)))
                .containsExactlyElementsOf(expected);
        assertThat(revision.bytes()).isEqualTo(bytes);
    }
}
