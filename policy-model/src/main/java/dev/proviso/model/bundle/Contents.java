package dev.proviso.model.bundle;

import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first line of a bundle, which says what is in it and where: words with a blank between two of them. Who only wants to know which
 * revisions there are needs no JSON for it and does not go through the file.
 *
 * <p>The words are the mark of a bundle, its format, the policy, the latest revision or {@code -}, the number of bytes of the policy's
 * part, and for each revision its id and the numbers of bytes of its content and of its cases.
 *
 * @param latest the newest published revision, else the newest; empty if there is none
 * @param lengths of the parts behind this line in their order, in bytes: the policy, then the content and the cases of each revision
 */
record Contents(PolicyId policy, Optional<RevisionId> latest, List<RevisionId> revisions, List<Integer> lengths) {

    private static final String MARK = "proviso-bundle";
    private static final String FORMAT = "7";
    private static final String NONE = "-";
    private static final int WORDS_IN_FRONT = 5;
    private static final int WORDS_A_REVISION = 3;
    private static final int PARTS_A_REVISION = 2;

    /** The number of the policy's part. */
    static final int POLICY = 0;

    Contents {
        revisions = List.copyOf(revisions);
        lengths = List.copyOf(lengths);
    }

    /** What the first line of a bundle says. */
    static Contents of(String line) {
        String[] words = line.split(" ", -1);
        if (words.length < WORDS_IN_FRONT || !words[0].equals(MARK) || !words[1].equals(FORMAT)) {
            throw new IllegalStateException("not a bundle of format " + FORMAT);
        }
        List<RevisionId> revisions = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        lengths.add(Integer.valueOf(words[4]));
        for (int i = WORDS_IN_FRONT; i < words.length; i += WORDS_A_REVISION) {
            revisions.add(new RevisionId(words[i]));
            lengths.add(Integer.valueOf(words[i + 1]));
            lengths.add(Integer.valueOf(words[i + 2]));
        }
        Optional<RevisionId> latest = words[3].equals(NONE) ? Optional.empty() : Optional.of(new RevisionId(words[3]));
        return new Contents(new PolicyId(words[2]), latest, revisions, lengths);
    }

    /** The number of the part that holds the content of a revision. */
    static int revision(int position) {
        return POLICY + 1 + position * PARTS_A_REVISION;
    }

    /** The number of the part that holds the test cases of a revision. */
    static int cases(int position) {
        return revision(position) + 1;
    }

    /** The line that says so, with its end. */
    byte[] line() {
        List<String> words = new ArrayList<>();
        words.addAll(List.of(
                MARK, FORMAT, policy.value(), latest.map(RevisionId::value).orElse(NONE)));
        words.add(lengths.get(POLICY).toString());
        for (int i = 0; i < revisions.size(); i++) {
            words.add(revisions.get(i).value());
            words.add(lengths.get(revision(i)).toString());
            words.add(lengths.get(cases(i)).toString());
        }
        return (String.join(" ", words) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** How many bytes a part has. */
    int length(int part) {
        return lengths.get(part);
    }

    /** How many bytes all parts have. */
    int length() {
        return offset(lengths.size());
    }

    /** How many bytes lie between the line and a part. */
    int offset(int part) {
        int offset = 0;
        for (int before = 0; before < part; before++) {
            offset += lengths.get(before);
        }
        return offset;
    }
}
