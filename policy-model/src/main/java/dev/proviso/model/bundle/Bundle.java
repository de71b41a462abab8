package dev.proviso.model.bundle;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A policy with all its revisions and test cases, as {@link Bundler} packed it into one file. It was checked when it was packed; nothing
 * is checked again. Each part is unpacked when it is first asked for; of a file that was damaged since, that may give an
 * {@link IllegalStateException}. Safe to share between threads.
 *
 * <p>The file is a line that says what is in it, and behind it, each a JSON array, the policy, then for each revision its content and
 * its cases.
 */
public final class Bundle {

    private final byte[] bytes;
    private final int start;
    private final Contents contents;
    private Optional<Policy> policy = Optional.empty();
    private final Map<RevisionId, Revision> revisions = new HashMap<>();

    private Bundle(byte[] bytes) {
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        this.bytes = bytes;
        this.start = end + 1;
        this.contents = Contents.of(new String(bytes, 0, end, StandardCharsets.US_ASCII));
        if (start + contents.length() != bytes.length) {
            throw new IllegalStateException("a bundle without its end, or with something behind it");
        }
    }

    /**
     * Reads a bundle to its end and leaves the stream open.
     *
     * @throws IOException if reading fails, or the stream does not hold a bundle of this format
     */
    public static Bundle read(InputStream in) throws IOException {
        try {
            return new Bundle(in.readAllBytes());
        } catch (RuntimeException e) {
            throw new IOException("not a bundle that this version reads", e);
        }
    }

    /** The id of the policy that is in it. */
    public PolicyId policyId() {
        return contents.policy();
    }

    /** The ids of the revisions that are in it, from the oldest to the newest. */
    public List<RevisionId> revisionIds() {
        return contents.revisions();
    }

    /** The newest published revision, else the newest; empty if there is none. */
    public Optional<RevisionId> latest() {
        return contents.latest();
    }

    /** The policy as a work. */
    public synchronized Policy policy() {
        if (policy.isEmpty()) {
            policy = Optional.of(part(Contents.POLICY, PolicyCodec::read));
        }
        return policy.get();
    }

    /** A revision; empty if it is not in the bundle. */
    public synchronized Optional<Revision> revision(RevisionId id) {
        int position = contents.revisions().indexOf(id);
        return position < 0
                ? Optional.empty()
                : Optional.of(
                        revisions.computeIfAbsent(id, any -> part(Contents.revision(position), RevisionCodec::read)));
    }

    /** The test cases of a revision, unpacked anew each time; none if the revision has none or is not in the bundle. */
    public List<TestCase> cases(RevisionId id) {
        int position = contents.revisions().indexOf(id);
        return position < 0
                ? List.of()
                : part(Contents.cases(position), in -> List.copyOf(in.list(() -> CaseCodec.read(in))));
    }

    private <T> T part(int number, Function<Decoder, T> read) {
        try {
            return Decoder.part(bytes, start + contents.offset(number), contents.length(number), read);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the bundle of " + contents.policy() + " is damaged", e);
        }
    }
}
