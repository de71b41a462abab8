package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files, told apart by a key of theirs. Taken for another, a file would have a mistake in each of its lines. */
enum FileKind {
    REVISION("a revision", "nodes"),
    CASES("a file of test cases", "cases"),
    POLICY("a policy", "publisher"),
    SYNONYMS("a file of synonyms", "synonyms"),
    VOCABULARY("a vocabulary", "types"),
    FACTS("a facts file", "facts");

    private final String title;
    private final String key;

    FileKind(String title, String key) {
        this.title = title;
        this.key = key;
    }

    /** The fields of a file that should be of this kind; if it plainly is of another, that alone is reported. */
    Optional<Fields> of(Reading reading, DataNode root) {
        Optional<Fields> fields = Fields.of(reading, root, title);
        Optional<FileKind> other = fields.flatMap(this::other);
        other.ifPresent(kind -> reading.report(
                Problem.WRONG_SHAPE,
                root,
                "this is " + kind.title + ", where " + title + " should be",
                fields.filter(given -> !given.has(key)).map(given -> title + " has the key '" + key + "'")));
        return other.isPresent() ? Optional.empty() : fields;
    }

    private Optional<FileKind> other(Fields fields) {
        return Arrays.stream(values())
                .filter(kind -> fields.has(kind.key))
                .findFirst()
                .filter(kind -> kind != this && (!fields.has(key) || kind.contains(this)) && !contains(kind));
    }

    /** A vocabulary has the key of a facts file too, and need not have its own. */
    private boolean contains(FileKind other) {
        return this == VOCABULARY && other == FACTS;
    }
}
