package dev.proviso.model.bundle;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
 * <p>The file is a few lines, each a JSON array: what is in the bundle, the policy, then for each revision its content and its cases.
 */
public final class Bundle {

    static final String MARK = "proviso-bundle";
    static final int FORMAT = 5;

    private static final int LINES_IN_FRONT = 2;
    private static final int LINES_A_REVISION = 2;

    private final byte[] bytes;
    private final List<Integer> lineEnds;
    private final Contents contents;
    private Optional<Policy> policy = Optional.empty();
    private final Map<RevisionId, Revision> revisions = new HashMap<>();

    private record Contents(PolicyId policy, List<RevisionId> revisions, Optional<RevisionId> latest) {}

    private Bundle(byte[] bytes) {
        this.bytes = bytes;
        this.lineEnds = lineEnds(bytes);
        this.contents = Decoder.line(bytes, 0, lineEnds.get(0), Bundle::contents);
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

    private static List<Integer> lineEnds(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                ends.add(i);
            }
        }
        return ends;
    }

    private static Contents contents(Decoder in) {
        if (!in.text().equals(MARK) || in.number() != FORMAT) {
            throw new IllegalStateException("not a bundle of format " + FORMAT);
        }
        return new Contents(
                new PolicyId(in.text()),
                in.list(() -> new RevisionId(in.text())),
                in.optional(() -> new RevisionId(in.text())));
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
            policy = Optional.of(line(1, PolicyCodec::read));
        }
        return policy.get();
    }

    /** A revision; empty if it is not in the bundle. */
    public synchronized Optional<Revision> revision(RevisionId id) {
        int position = contents.revisions().indexOf(id);
        return position < 0
                ? Optional.empty()
                : Optional.of(revisions.computeIfAbsent(
                        id, any -> line(LINES_IN_FRONT + position * LINES_A_REVISION, RevisionCodec::read)));
    }

    /** The test cases of a revision, unpacked anew each time; none if the revision has none or is not in the bundle. */
    public List<TestCase> cases(RevisionId id) {
        int position = contents.revisions().indexOf(id);
        return position < 0
                ? List.of()
                : line(
                        LINES_IN_FRONT + position * LINES_A_REVISION + 1,
                        in -> List.copyOf(in.list(() -> CaseCodec.read(in))));
    }

    private <T> T line(int number, Function<Decoder, T> read) {
        try {
            return Decoder.line(bytes, lineEnds.get(number - 1), lineEnds.get(number), read);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the bundle of " + contents.policy() + " is damaged", e);
        }
    }
}
