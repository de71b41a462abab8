package dev.proviso.model.fact;

/** The ways of assessment, as NIST SP 800-53A names them. */
public enum EvidenceMethod {
    TEST,
    EXAMINE,
    INTERVIEW
}
