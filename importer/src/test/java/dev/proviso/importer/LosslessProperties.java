package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TextFormat;
import dev.proviso.model.read.LoneRevision;
import dev.proviso.model.read.PolicyReader;
import dev.proviso.model.read.RevisionReader;
import dev.proviso.model.write.PolicyWriter;
import dev.proviso.model.write.RevisionWriter;
import dev.proviso.model.write.VocabularyWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is imported comes out again byte for byte, also by way of a file. */
class LosslessProperties {

    /** A document and how it is read; not always in its own format. */
    private static final class Sample {
        private final byte[] bytes;
        private final TextFormat format;

        Sample(byte[] bytes, TextFormat format) {
            this.bytes = bytes;
            this.format = format;
        }

        byte[] bytes() {
            return bytes;
        }

        TextFormat format() {
            return format;
        }

        @Override
        public String toString() {
            return format + " " + Arrays.toString(bytes);
        }
    }

    @Property(tries = 750)
    void theBytesComeOutAgain(@ForAll("samples") Sample sample) {
        Imported imported = read(sample);

        assertThat(imported.revision().bytes()).isEqualTo(sample.bytes());
    }

    @Property(tries = 300)
    void theBytesComeOutAgainByWayOfAFile(@ForAll("samples") Sample sample) {
        Imported imported = read(sample);
        String written = RevisionWriter.write(imported.revision());

        Checked<Revision> read = RevisionReader.read(new SourceText("r1.yaml", written), imported.policy());

        assertThat(read.diagnostics()).as(written).noneMatch(Diagnostic::isError);
        assertThat(read.orThrow()).isEqualTo(imported.revision());
        assertThat(read.orThrow().bytes()).isEqualTo(sample.bytes());
    }

    @Property(tries = 100)
    void theFileCanStandByItself(@ForAll("samples") Sample sample) {
        Imported imported = read(sample);
        String written = RevisionWriter.write(imported.revision());

        LoneRevision lone =
                LoneRevision.read(new SourceText("r1.yaml", written)).orThrow();

        assertThat(lone.revision().bytes()).isEqualTo(sample.bytes());
        assertThat(lone.policy().id()).isEqualTo(imported.policy().id());
    }

    @Property(tries = 100)
    void theProposedPolicyCanBeReadBack(@ForAll("samples") Sample sample) {
        Imported imported = read(sample);

        assertThat(PolicyReader.read(
                                new SourceText("policy.yaml", PolicyWriter.write(imported.policy())),
                                new SourceText(
                                        "vocabulary.yaml",
                                        VocabularyWriter.write(imported.policy().vocabulary())))
                        .orThrow())
                .isEqualTo(imported.policy());
    }

    @Property(tries = 100)
    void importingTwiceGivesTheSame(@ForAll("samples") Sample sample) {
        assertThat(read(sample)).isEqualTo(read(sample));
    }

    @Property(tries = 150)
    void anyBytesComeOutAgain(@ForAll byte[] bytes) {
        for (TextFormat format : TextFormat.values()) {
            assertThat(read(new Sample(bytes, format)).revision().bytes()).isEqualTo(bytes);
        }
    }

    @Example
    void emptinessComesOutAgain() {
        for (String text : List.of(
                "",
                " ",
                "\n",
                "\ufeff",
                "\r\n\r\n",
                "<!-- -->",
                "<script>x</script>",
                "---\n---\n",
                "#",
                "-",
                "1.",
                "\0")) {
            for (TextFormat format : TextFormat.values()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                Imported imported = read(new Sample(bytes, format));
                String written = RevisionWriter.write(imported.revision());
                Revision read = RevisionReader.read(new SourceText("r1.yaml", written), imported.policy())
                        .orThrow();
                assertThat(read.bytes()).as(format + ": " + text).isEqualTo(bytes);
            }
        }
    }

    /** Read in all ways that its line ends allow, this would take longer than anybody can wait. */
    @Example
    void linesWithTwoLabelsThatAreSaidTwiceAreReadOnce() {
        byte[] bytes = "(a)\n(b)\n(c) (a)one\n(b)\n(c) (a)(a)one\n(b) ".getBytes(StandardCharsets.UTF_8);

        assertThat(read(new Sample(bytes, TextFormat.MARKDOWN)).revision().bytes())
                .isEqualTo(bytes);
    }

    @Example
    void frontMatterWithoutAnEndIsReadOnce() {
        byte[] bytes = ("---\r\n" + "key: value\r\n".repeat(300)).getBytes(StandardCharsets.UTF_8);

        assertThat(read(new Sample(bytes, TextFormat.MARKDOWN)).revision().bytes())
                .isEqualTo(bytes);
    }

    private static Imported read(Sample sample) {
        return Importer.read(
                sample.bytes(),
                new ImportRequest(
                        "sample",
                        Optional.empty(),
                        Optional.empty(),
                        new RevisionId("r1"),
                        Optional.of(sample.format())));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.randomValue(LosslessProperties::sample);
    }

    private static Sample sample(Random random) {
        TextFormat[] formats = TextFormat.values();
        TextFormat written = formats[random.nextInt(formats.length)];
        TextFormat format = random.nextInt(6) == 0 ? formats[random.nextInt(formats.length)] : written;
        String text = RandomDocuments.next(random, written);
        byte[] bytes = switch (random.nextInt(10)) {
            case 0 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
        return new Sample(bytes, format);
    }
}
