package dev.proviso.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class WordPiecesTest {

    private static final int MOST = 128;
    private static final WordPieces PIECES = pieces();

    private static WordPieces pieces() {
        try (InputStream in = open("/all-minilm-l6-v2-q-tokenizer.json")) {
            return WordPieces.read(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(name), name);
    }

    static Stream<Arguments> references() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("pieces.tsv"), StandardCharsets.UTF_8))) {
            List<Arguments> references = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of(text(line.split("\t", -1)[0]), line.split("\t", -1)[1]))
                    .toList();
            assertThat(references).hasSizeGreaterThan(25);
            return references.stream();
        }
    }

    private static String text(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), new StringReader(json))) {
            parser.nextToken();
            return parser.getString();
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void textsAreCutAsTheModelWasTrainedOn(String text, String expected) {
        assertThat(String.join(
                        " ",
                        Arrays.stream(PIECES.of(text, MOST))
                                .mapToObj(Long::toString)
                                .toList()))
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void whateverTheTextItIsFramedAndNotTooLong(@ForAll String text) {
        long[] pieces = PIECES.of(text, MOST);

        assertThat(pieces).hasSizeBetween(2, MOST).startsWith(101).endsWith(102);
    }
}
