package dev.proviso.model.read;

/** The kinds of mistakes that the readers report. Codes are stable: one is never given to another kind. */
enum Problem {
    NOT_READABLE("DOC-001"),
    OVER_LIMIT("DOC-002"),
    ANCHOR_OR_TAG("DOC-003"),
    DUPLICATE_KEY("DOC-004"),
    UNKNOWN_KEY("DOC-005"),
    MISSING_KEY("DOC-006"),
    WRONG_SHAPE("DOC-007"),
    BAD_VALUE("DOC-008"),
    DUPLICATE_ID("DOC-009"),
    DANGLING("DOC-010"),
    WORDS_NOT_FOUND("DOC-011"),
    STALE_REVIEW("DOC-012"),
    TEXT_CHANGED("DOC-013"),
    UNREASONED_MODALITY("DOC-014"),
    RULE_OUT_OF_PLACE("DOC-015"),
    NO_FILE("DOC-016"),
    WRONG_NAME("DOC-017"),
    BAD_TYPE("VOC-001"),
    NAME_TAKEN("VOC-002"),
    UNKNOWN_FACT("FACT-001"),
    WRONG_TYPE("FACT-002"),
    NOT_OPTIONAL("FACT-003"),
    UNKNOWN_NAME("FACT-004"),
    DUPLICATE_ELEMENT("FACT-005"),
    OTHER_POLICY("FACT-006"),
    CONTRADICTION("FACT-007"),
    EVIDENCE_FOR_NOTHING("FACT-008");

    private final String code;

    Problem(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
