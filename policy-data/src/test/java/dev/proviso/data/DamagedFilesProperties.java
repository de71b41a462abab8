package dev.proviso.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Evaluation;
import dev.proviso.model.bundle.Bundle;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.hostile.HostileTexts;
import dev.proviso.model.read.CaseReader;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.PolicyReader;
import dev.proviso.model.read.RevisionReader;
import dev.proviso.model.read.SourceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The files of the bundled policy and its examples with damage done to them: all is read, checked and compiled, or told. */
class DamagedFilesProperties {

    private static final CompiledPolicy COMPILED =
            CompiledPolicy.compile(PolicyFiles.POLICY, PolicyFiles.R1).orThrow();
    private static final Decider DECIDER = COMPILED.decider();

    @Property(tries = 30)
    void aDamagedRevisionIsCompiledOrTold(@ForAll("revisions") String text) {
        answered(RevisionReader.read(new SourceText("r1.yaml", text), PolicyFiles.POLICY)
                .then(revision -> CompiledPolicy.compile(PolicyFiles.POLICY, revision)));
    }

    @Property(tries = 30)
    void aDamagedVocabularyIsReadOrTold(@ForAll("vocabularies") String text) {
        answered(PolicyReader.read(PolicyFiles.source("policy.yaml"), new SourceText("vocabulary.yaml", text))
                .then(policy -> CompiledPolicy.compile(policy, PolicyFiles.R1)));
    }

    @Property(tries = 30)
    void damagedCasesAreReadOrTold(@ForAll("cases") String text) {
        answered(CaseReader.read(new SourceText("cases/r1.yaml", text), PolicyFiles.POLICY, PolicyFiles.R1));
    }

    @Property(tries = 50)
    void damagedFactsAreEvaluatedOrTold(@ForAll("facts") byte[] bytes) {
        Checked<Facts> facts =
                SourceReader.read("app.yaml", bytes).then(text -> FactsReader.read(text, PolicyFiles.POLICY));

        answered(facts);
        facts.value()
                .map(COMPILED::evaluate)
                .ifPresent(evaluation -> assertThat(evaluation.findings()).isNotEmpty());
    }

    /** The compiled rules read a file straight, but tell the same of it. */
    @Property(tries = 100)
    void damagedJsonIsDecidedAsItIsEvaluatedOrTold(@ForAll("json") byte[] bytes) {
        Checked<Facts> facts = SourceReader.read("app.json", bytes)
                .then(text -> FactsReader.read(text, PolicyFiles.POLICY, PolicyFiles.R1.id()));

        var row = DECIDER.read("app.json", bytes);

        assertThat(row.diagnostics()).isEqualTo(facts.diagnostics());
        assertThat(row.value().isPresent()).isEqualTo(facts.value().isPresent());
        row.value().map(DECIDER::decide).ifPresent(decision -> {
            Evaluation evaluation = COMPILED.evaluate(facts.orThrow());
            evaluation
                    .findings()
                    .forEach(finding ->
                            assertThat(decision.verdict(finding.clause())).isEqualTo(finding.verdict()));
        });
    }

    /** A bundle is part of a jar and not checked again; damage shows when its parts are unpacked, or does no harm. */
    @Property(tries = 30)
    void aDamagedBundleIsUnpackedOrRefused(@ForAll("bundles") byte[] bytes) {
        Throwable thrown = catchThrowable(() -> {
            Bundle bundle = Bundle.read(new ByteArrayInputStream(bytes));
            bundle.policy();
            for (RevisionId id : bundle.revisionIds()) {
                bundle.revision(id);
                bundle.cases(id);
            }
        });

        if (thrown != null) {
            assertThat(thrown).isInstanceOfAny(IOException.class, IllegalStateException.class);
        }
    }

    private static void answered(Checked<?> checked) {
        assertThat(checked.value().isPresent() || checked.diagnostics().stream().anyMatch(Diagnostic::isError))
                .isTrue();
    }

    @Provide
    Arbitrary<String> revisions() {
        return HostileTexts.damaged(PolicyFiles.source("r1.yaml").text());
    }

    @Provide
    Arbitrary<String> vocabularies() {
        return HostileTexts.damaged(PolicyFiles.source("vocabulary.yaml").text());
    }

    @Provide
    Arbitrary<String> cases() {
        return HostileTexts.damaged(PolicyFiles.source("cases/r1.yaml").text());
    }

    @Provide
    Arbitrary<byte[]> facts() throws IOException {
        return HostileTexts.damaged(example("crm-sync.yaml"));
    }

    @Provide
    Arbitrary<byte[]> json() throws IOException {
        return HostileTexts.damaged(example("meeting-scheduler.json"));
    }

    @Provide
    Arbitrary<byte[]> bundles() throws IOException {
        try (InputStream in = new HubSpotDeveloperPolicy().open()) {
            return HostileTexts.damaged(in.readAllBytes());
        }
    }

    private static byte[] example(String name) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        return Files.readAllBytes(List.of(here.resolve("examples"), here.resolve("policy-data/examples")).stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow()
                .resolve(name));
    }
}
