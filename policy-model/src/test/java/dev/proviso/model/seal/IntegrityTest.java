package dev.proviso.model.seal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.repository.PolicyRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three revisions in a directory, sealed in a row, and what is said once something about them is no more as it was. */
class IntegrityTest {

    private static final PolicyId POLICY = new PolicyId("terms");

    @TempDir
    private Path folder;

    @BeforeEach
    void writePolicy() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), """
                id: terms
                title: Terms
                publisher: The House
                language: en
                roles: [{id: guest, title: Guest}]
                documents: []
                """);
        Files.writeString(folder.resolve("vocabulary.yaml"), "types: {}\nfacts: []\n");
        revision("r1", "published", "{published: 2025-01-01}", "", "Wipe your feet.");
        revision("r2", "published", "{effective: 2026-01-01}", "predecessor: r1", "Wipe your shoes.");
        revision("r3", "published", "{published: 2026-05-01, effective: 2026-06-01}", "predecessor: r2", "Wipe both.");
        seal("r1");
        seal("r2");
        seal("r3");
    }

    @Test
    void sealedInARowTheyAreSound() {
        Integrity integrity = look();

        assertThat(integrity.diagnostics()).isEmpty();
        assertThat(integrity.isSound()).isTrue();
        assertThat(integrity.standings())
                .extracting(Integrity.Standing::state)
                .containsExactly(Integrity.State.SEALED, Integrity.State.SEALED, Integrity.State.SEALED);
    }

    @Test
    void sealingAgainChangesNothing() throws IOException {
        String before = Files.readString(folder.resolve("r3.yaml"));

        assertThat(seal("r3").orThrow().isNew()).isFalse();
        assertThat(folder.resolve("r3.yaml")).hasContent(before);
    }

    @Test
    void theNewestIsMissedWhereItsCasesAreLeft() throws IOException {
        Files.createDirectory(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/r3.yaml"), "cases: []\n");
        assertThat(look().isSound()).isTrue();

        Files.delete(folder.resolve("r3.yaml"));

        Integrity integrity = look();
        assertThat(integrity.isSound()).isFalse();
        assertThat(integrity.diagnostics()).extracting(Diagnostic::code).containsExactly("REV-011");
        assertThat(integrity.diagnostics().get(0).location().file()).isEqualTo("terms/cases/r3.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "captured_by: us     | captured_by: them",
                "modality: statement | modality: power",
                "date: 0             | date: 0",
                "published: 2025-01-01 | published: 2025-01-02",
            })
    void aRevisionThatHasChangedIsToldWithItsPlace(String before, String after) throws IOException {
        if (before.equals("date: 0")) {
            replace("r1.yaml", "notes: []", "notes: [Somebody added a note.]");
        } else {
            replace("r1.yaml", before, after);
        }

        Integrity integrity = look();

        assertThat(integrity.isSound()).isFalse();
        assertThat(codes(integrity)).containsExactly("REV-001", "REV-002");
        assertThat(integrity.diagnostics().get(0).location().line()).isEqualTo(4);
        assertThat(integrity.diagnostics().get(1).location().file()).endsWith("r2.yaml");
    }

    @Test
    void whatDoesNotCountMayChange() throws IOException {
        replace("r1.yaml", "status: published", "# A remark.\nstatus:   \"published\"");

        assertThat(look().diagnostics()).isEmpty();
    }

    @Test
    void wordsThatAreNotTheCapturedOnesAreAnErrorOfTheFile() throws IOException {
        replace("r2.yaml", "Wipe your shoes.", "Wipe your boots.");

        assertThat(codes(look())).containsExactly("DOC-013");
        assertThat(look().standings().get(1).state()).isEqualTo(Integrity.State.BROKEN);
    }

    @Test
    void aMissingPredecessorIsTold() throws IOException {
        Files.delete(folder.resolve("r2.yaml"));

        assertThat(codes(look())).containsExactly("DOC-010");
    }

    @Test
    void aPredecessorThatWasSealedAgainIsAnother() throws IOException {
        replace("r1.yaml", "captured_by: us", "captured_by: them");

        assertThat(seal("r1").diagnostics()).extracting(Diagnostic::code).containsExactly("REV-001");
        Path file = folder.resolve("r1.yaml");
        Files.writeString(file, sealing("r1", true).orThrow().text());

        assertThat(codes(look())).containsExactly("REV-002");
        assertThat(sealing("r2", true).isValid()).isTrue();
    }

    @Test
    void aCircleIsToldOnce() throws IOException {
        replace("r1.yaml", "notes: []", "notes: []\npredecessor: r3");

        assertThat(codes(look())).contains("REV-003").doesNotHaveDuplicates();
    }

    @Test
    void twoThatFollowTheSameOneAreAForkUnlessOneIsADraft() throws IOException {
        revision("r4", "draft", "{}", "predecessor: r2", "Wipe nothing.");
        assertThat(look().diagnostics()).isEmpty();

        revision("r4", "published", "{effective: 2026-07-01}", "predecessor: r2", "Wipe nothing.");
        assertThat(codes(look())).contains("REV-004", "REV-005");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, r1",
        "2025-12-31, r1",
        "2026-01-01, r2",
        "2026-05-31, r2",
        "2026-06-01, r3",
        "2030-01-01, r3",
    })
    void oneIsInForceOnADay(LocalDate day, String revision) {
        assertThat(inForce(day).orThrow().id()).isEqualTo(new RevisionId(revision));
        assertThat(inForce(day).diagnostics()).isEmpty();
    }

    @Test
    void beforeTheFirstDayNoneIs() {
        Checked<Revision> found = inForce(LocalDate.of(2024, 12, 31));

        assertThat(found.isValid()).isFalse();
        assertThat(found.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("REV-008");
            assertThat(diagnostic.hint()).contains("the first is r1, from 2025-01-01");
        });
    }

    @Test
    void whatHasNoDayComesBeforeWhatFollowsItAndElseIsTold() throws IOException {
        revision("r1", "superseded", "{}", "", "Wipe your feet.");
        assertThat(inForce(LocalDate.of(1999, 1, 1)).orThrow().id()).isEqualTo(new RevisionId("r1"));

        revision("r3", "published", "{}", "predecessor: r2", "Wipe both.");
        assertThat(inForce(LocalDate.of(2030, 1, 1)).orThrow().id()).isEqualTo(new RevisionId("r2"));
        assertThat(inForce(LocalDate.of(2030, 1, 1)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("REV-007");
    }

    @Test
    void whereNoDayIsKnownTheNewestPublishedOneIsMeant() throws IOException {
        revision("r1", "published", "{}", "", "Wipe your feet.");
        revision("r2", "published", "{}", "predecessor: r1", "Wipe your shoes.");
        revision("r3", "draft", "{}", "predecessor: r2", "Wipe both.");

        assertThat(inForce(LocalDate.of(2030, 1, 1)).orThrow().id()).isEqualTo(new RevisionId("r2"));
        assertThat(inForce(LocalDate.of(2030, 1, 1)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("REV-010");
    }

    @Test
    void datesThatContradictEachOtherAreTold() throws IOException {
        revision(
                "r3", "published", "{effective: 2026-01-01, grace_until: 2025-12-01}", "predecessor: r2", "Wipe both.");

        assertThat(codes(look())).contains("REV-006", "REV-009");
        assertThat(inForce(LocalDate.of(2026, 2, 1)).orThrow().id()).isEqualTo(new RevisionId("r3"));
    }

    private Integrity look() {
        return Integrity.of(PolicyRepository.directory(folder), POLICY);
    }

    private Checked<Revision> inForce(LocalDate day) {
        return Integrity.inForce(PolicyRepository.directory(folder), POLICY, day);
    }

    private static List<String> codes(Integrity integrity) {
        return integrity.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private Checked<Sealing> seal(String id) throws IOException {
        Checked<Sealing> sealing = sealing(id, false);
        if (sealing.isValid()) {
            Files.writeString(folder.resolve(id + ".yaml"), sealing.orThrow().text());
        }
        return sealing;
    }

    private Checked<Sealing> sealing(String id, boolean again) throws IOException {
        PolicyDirectory files = PolicyDirectory.at(folder);
        Revision revision = files.readRevision(new RevisionId(id)).orElseThrow().orThrow();
        Optional<Revision> before = revision.predecessor()
                .map(name -> files.readRevision(name).orElseThrow().orThrow());
        Path file = folder.resolve(id + ".yaml");
        return Sealing.seal(new SourceText(file.toString(), Files.readString(file)), revision, before, again);
    }

    private void replace(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(before.strip());
        Files.writeString(file, text.replace(before.strip(), after.strip()));
    }

    private void revision(String id, String status, String dates, String predecessor, String words) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), """
                policy: terms
                revision: %s
                status: %s
                dates: %s
                %s
                source: {snapshot: "%s", captured_by: us, extractor: by hand, origin: publisher}
                notes: []
                nodes:
                  - paragraph: feet
                    role: closing
                    text: %s
                    after: ""
                    norms:
                      - {id: feet, modality: statement, bearer: guest, evaluability: none}
                """.formatted(
                        id, status, dates, predecessor, ContentHash.of(words), words));
    }
}
