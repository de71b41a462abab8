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
import dev.proviso.model.hostile.HostileTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
    void randomBytesNeverThrow(@ForAll("bytes") byte[] bytes, @ForAll("names") String name) throws IOException {
        Checked<SourceText> source = SourceReader.read(name, new ByteArrayInputStream(bytes));

        source.value().ifPresent(HostileInputProperties::readAsEverything);
    }

    @Property(tries = 300)
    void noiseNeverThrows(@ForAll("noise") String text, @ForAll("names") String name) {
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
            assertThat(diagnostic.message() + diagnostic.hint().orElse(""))
                    .as("words of the libraries below")
                    .doesNotContain("Jackson", "JsonReadFeature", "(code ", "java.", "token");
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
    Arbitrary<byte[]> bytes() {
        return HostileTexts.bytes();
    }

    @Provide
    Arbitrary<String> noise() {
        return HostileTexts.noise();
    }

    @Provide
    Arbitrary<SourceText> mutants() {
        return Arbitraries.of(SAMPLES)
                .flatMap(name ->
                        HostileTexts.damaged(SampleTerms.source(name).text()).map(text -> new SourceText(name, text)));
    }
}
