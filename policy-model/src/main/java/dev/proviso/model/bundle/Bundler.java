package dev.proviso.model.bundle;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.PolicyDirectory;
import dev.proviso.model.write.FileReplacement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packs the directory of a policy into one file that loads fast: a {@link Bundle}. */
public final class Bundler {

    private Bundler() {}

    /**
     * Packs a policy as part of a build. Warnings and errors go to standard error.
     *
     * @param arguments the policy's directory, and the file to write
     * @throws IOException if a file cannot be read or written
     * @throws dev.proviso.model.diagnostic.InvalidInputException if the policy has errors; nothing is written then
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("needed: the directory of a policy, and the file to write");
        }
        Path file = Path.of(arguments[1]).toAbsolutePath();
        Checked<byte[]> packed = pack(Path.of(arguments[0]));
        for (Diagnostic diagnostic : packed.diagnostics()) {
            System.err.println(diagnostic);
        }
        byte[] bytes = packed.orThrow();
        Files.createDirectories(file.resolveSibling(""));
        FileReplacement.write(file, bytes);
    }

    /**
     * The bundle of the policy in a directory, or what is wrong with any of its files. In the bundle, places in files are told under
     * names that start with the directory's own.
     */
    public static Checked<byte[]> pack(Path directory) {
        PolicyDirectory source = PolicyDirectory.at(
                directory, directory.toAbsolutePath().normalize().getFileName().toString());
        Checked<Policy> policy = source.readPolicy();
        List<Diagnostic> diagnostics = new ArrayList<>(policy.diagnostics());
        List<Revision> revisions = new ArrayList<>();
        List<List<TestCase>> cases = new ArrayList<>();
        for (RevisionId id : policy.isValid() ? source.revisions() : List.<RevisionId>of()) {
            source.readCases(id).ifPresent(read -> {
                diagnostics.addAll(read.diagnostics());
                cases.add(read.value().orElse(List.of()));
            });
            source.readRevision(id).flatMap(Checked::value).ifPresent(revisions::add);
        }
        Optional<byte[]> packed = policy.value().map(value -> bytes(value, revisions, cases, source.latest()));
        return packed.map(bytes -> Checked.of(bytes, diagnostics)).orElseGet(() -> Checked.failed(diagnostics));
    }

    private static byte[] bytes(
            Policy policy, List<Revision> revisions, List<List<TestCase>> cases, Optional<RevisionId> latest) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(Encoder.line(out -> PolicyCodec.write(out, policy)));
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            List<TestCase> ofRevision = cases.get(i);
            parts.add(Encoder.line(out -> RevisionCodec.write(out, revision)));
            parts.add(Encoder.line(out -> out.list(ofRevision, one -> CaseCodec.write(out, one))));
        }
        List<RevisionId> ids = revisions.stream().map(Revision::id).toList();
        List<Integer> lengths = parts.stream().map(part -> part.length).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new Contents(policy.id(), latest, ids, lengths).line());
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
