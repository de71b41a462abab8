package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes, a reader answers with a value or with diagnostics that point into the file. */
class HostileInputProperties {

    private static final Policy POLICY = SampleTerms.policy();
    private static final Revision REVISION = SampleTerms.revision("r2");
    private static final List<String> SAMPLES = List.of(
            "sample-terms/policy.yaml",
            "sample-terms/vocabulary.yaml",
            "sample-terms/r2.yaml",
            "sample-terms/cases/r2.yaml",
            "sample-app.yaml",
            "sample-app.json");

    @Property(tries = 300)
    void randomBytesNeverThrow(@ForAll byte[] bytes, @ForAll("names") String name) throws IOException {
        Checked<SourceText> source = SourceReader.read(name, new ByteArrayInputStream(bytes));

        source.value().ifPresent(HostileInputProperties::readAsEverything);
    }

    @Property(tries = 300)
    void randomTextsOfTheSignsOfYamlNeverThrow(@ForAll("yamlish") String text, @ForAll("names") String name) {
        readAsEverything(new SourceText(name, text));
    }

    @Property(tries = 300)
    void mutatedFilesNeverThrow(@ForAll("mutants") SourceText source) {
        readAsEverything(source);
    }

    private static void readAsEverything(SourceText source) {
        pointsInto(
                source,
                PolicyReader.read(source, SampleTerms.source(SAMPLES.get(1))).diagnostics());
        pointsInto(source, VocabularyReader.read(source, ReadingLimits.DEFAULT).diagnostics());
        pointsInto(source, RevisionReader.read(source, POLICY).diagnostics());
        pointsInto(source, CaseReader.read(source, POLICY, REVISION).diagnostics());
        pointsInto(source, FactsReader.read(source, POLICY).diagnostics());
    }

    private static void pointsInto(SourceText source, List<Diagnostic> diagnostics) {
        LineIndex lines = LineIndex.of(source);
        int last = lines.locate(source.text().length(), source.text().length()).line();
        for (Diagnostic diagnostic : diagnostics) {
            Location at = diagnostic.location();
            assertThat(at.endLine()).as(diagnostic.toString()).isLessThanOrEqualTo(last);
            assertThat(at.column()).as(diagnostic.toString()).isBetween(1, widthOf(lines, at.line()) + 1);
            assertThat(at.endColumn()).as(diagnostic.toString()).isBetween(1, widthOf(lines, at.endLine()) + 1);
        }
    }

    /** In code points, the line end included. */
    private static int widthOf(LineIndex lines, int line) {
        return lines.line(line).codePointCount(0, lines.line(line).length()) + 1;
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("x.yaml", "x.json", "-");
    }

    @Provide
    Arbitrary<String> yamlish() {
        return Arbitraries.of(
                        "a",
                        "facts",
                        "app",
                        "nodes",
                        "clause",
                        "1",
                        "-1.5e3",
                        "null",
                        "~",
                        "true",
                        "2026-01-01",
                        "é",
                        "😀",
                        ":",
                        ": ",
                        "- ",
                        "\n",
                        "\r\n",
                        "\r",
                        "  ",
                        "\t",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "\"",
                        "'",
                        "\\",
                        "|",
                        ">",
                        "|\n  ",
                        "&x ",
                        "*x",
                        "!t ",
                        "#",
                        "# ",
                        "%",
                        "@",
                        "`",
                        "---\n",
                        "...\n",
                        "? ",
                        "<<: ",
                        "\u0085",
                        "\u2028",
                        "\u00a0",
                        "\u0000",
                        "\ufeff")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** Files of the sample with a stretch cut out, doubled, or replaced by something else. */
    @Provide
    Arbitrary<SourceText> mutants() {
        return Combinators.combine(
                        Arbitraries.of(SAMPLES),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        yamlish())
                .as((name, where, length, insertion) -> {
                    String text = SampleTerms.source(name).text();
                    int start = (int) (where * text.length());
                    int end = Math.min(text.length(), start + length);
                    byte[] mutant = (text.substring(0, start) + insertion + text.substring(end))
                            .getBytes(StandardCharsets.UTF_8);
                    return new SourceText(name, new String(mutant, StandardCharsets.UTF_8));
                });
    }
}
