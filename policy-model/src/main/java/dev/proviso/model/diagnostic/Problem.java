package dev.proviso.model.diagnostic;

/**
 * Every kind of mistake that the readers tell apart: the catalogue of their codes. {@code DOC} is about files and the document,
 * {@code REV} about revisions among each other, {@code VOC} about vocabularies, {@code FACT} about facts.
 */
public enum Problem {
    NOT_READABLE("DOC-001", "a file that is empty, or is not the YAML, JSON or UTF-8 that it should be"),
    OVER_LIMIT("DOC-002", "a file past a limit of size, depth or number"),
    ANCHOR_OR_TAG("DOC-003", "an anchor, an alias or a tag"),
    DUPLICATE_KEY("DOC-004", "a key given twice"),
    UNKNOWN_KEY("DOC-005", "a key that means nothing there"),
    MISSING_KEY("DOC-006", "a key that must be given and is not"),
    WRONG_SHAPE("DOC-007", "a value of another shape than its key takes"),
    BAD_VALUE("DOC-008", "a value that its key does not take"),
    DUPLICATE_ID("DOC-009", "an id, name or label used twice"),
    DANGLING("DOC-010", "the name of something that is not there"),
    WORDS_NOT_FOUND("DOC-011", "quoted words that do not stand in the text, or more than once"),
    STALE_REVIEW("DOC-012", "a rule reviewed for other words than those there now", Severity.WARNING),
    TEXT_CHANGED("DOC-013", "nodes that do not add up to the captured text"),
    UNREASONED_MODALITY("DOC-014", "a modality other than the stated one without a reason, or a reason without that"),
    RULE_OUT_OF_PLACE("DOC-015", "a rule or a review of one where none can be"),
    NO_FILE("DOC-016", "a file that is missing or cannot be opened"),
    WRONG_NAME("DOC-017", "a file or directory named otherwise than what it holds"),
    SHADOWED("DOC-018", "a policy that another repository holds as well", Severity.WARNING),
    NO_WORDS("DOC-019", "words expected where there are none"),
    FOREIGN_GROUND("DOC-020", "a norm whose first ground lies in another node"),
    TOO_MANY_MISTAKES("DOC-021", "so many mistakes that the rest is not told"),

    REVISION_CHANGED("REV-001", "a revision that has changed since it was sealed"),
    PREDECESSOR_CHANGED("REV-002", "a revision whose predecessor is not the one that it was made after"),
    CIRCLE("REV-003", "revisions that follow each other in a circle"),
    FORK("REV-004", "two revisions that follow the same one"),
    NOT_SEALED("REV-005", "a published revision that is not sealed", Severity.WARNING),
    IN_FORCE_TOGETHER("REV-006", "two revisions of which one cannot tell which is in force", Severity.WARNING),
    START_UNKNOWN(
            "REV-007", "a revision among dated ones of which it is unknown from when it is in force", Severity.WARNING),
    NONE_IN_FORCE("REV-008", "a day on which no revision is in force"),
    GRACE_BEFORE_START("REV-009", "a period of grace that ends before it begins", Severity.WARNING),
    NO_PERIODS("REV-010", "a day is asked for, and no revision has one", Severity.WARNING),
    REVISION_MISSING("REV-011", "a revision that has test cases, and no file"),

    BAD_TYPE("VOC-001", "a type that does not exist"),
    NAME_TAKEN("VOC-002", "a name that means two things"),

    UNKNOWN_FACT("FACT-001", "a fact that the policy does not ask for"),
    WRONG_TYPE("FACT-002", "a value of another type than the fact's"),
    NOT_OPTIONAL("FACT-003", "none for a fact that always has a value"),
    UNKNOWN_NAME("FACT-004", "a field or an enumeration's value that does not exist"),
    DUPLICATE_ELEMENT("FACT-005", "an element that a set names twice"),
    OTHER_POLICY("FACT-006", "facts or cases for another policy or revision"),
    CONTRADICTION("FACT-007", "evidence that says other than the fact's value", Severity.WARNING),
    EVIDENCE_FOR_NOTHING("FACT-008", "evidence for a fact without a value", Severity.WARNING),
    LEFT_BLANK("FACT-009", "a fact with nothing behind its colon, read as none", Severity.WARNING),
    OTHER_REVISION("FACT-010", "facts stated for another revision", Severity.WARNING);

    private final String code;
    private final String title;
    private final Severity severity;

    Problem(String code, String title) {
        this(code, title, Severity.ERROR);
    }

    Problem(String code, String title, Severity severity) {
        this.code = code;
        this.title = title;
        this.severity = severity;
    }

    /** The stable code, such as {@code DOC-005}: never reused for another kind. */
    public String code() {
        return code;
    }

    /** What it is, in one line. */
    public String title() {
        return title;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }
}
