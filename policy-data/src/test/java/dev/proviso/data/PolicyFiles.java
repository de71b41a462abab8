package dev.proviso.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.read.ParlanceReader;
import dev.proviso.model.read.PolicyReader;
import dev.proviso.model.read.RevisionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The policy as its YAML files state it, read without a single diagnostic. */
final class PolicyFiles {

    static final Policy POLICY = clean(PolicyReader.read(source("policy.yaml"), source("vocabulary.yaml")))
            .withParlance(clean(ParlanceReader.read(source("synonyms.yaml"))));

    static final Revision R1 = clean(RevisionReader.read(source("r1.yaml"), POLICY));

    static final Outline OUTLINE = Outline.of(R1);

    /** The illustration of what a revision changes. */
    static final Revision R2 = clean(RevisionReader.read(source("r2.yaml"), POLICY));

    static final Outline OUTLINE_OF_R2 = Outline.of(R2);

    private PolicyFiles() {}

    /** A file of the policy's directory, under the name that the bundle knows it by. */
    static SourceText source(String name) {
        String file = "hubspot-developer-policy/" + name;
        return new SourceText(file, resource("/dev/proviso/data/" + file));
    }

    /** The publisher's text as it was captured. */
    static String publishersText() {
        return resource("/hubspot-developer-policy.txt");
    }

    static <T> T clean(Checked<T> checked) {
        assertThat(checked.diagnostics()).isEmpty();
        return checked.orThrow();
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(PolicyFiles.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
