package dev.proviso.benchmarks.typed;

import dev.proviso.benchmarks.ruling.Truth;

/**
 * The records of the vocabulary, with the fields that rules read. Truths are of {@link Truth}, days of {@link Day}, names and sets of
 * names of {@link Bits}.
 */
final class Elements {

    private Elements() {}

    record DataUse(int purpose, int origin, int personalData, int lawfulBasis, int customerConsent) {}

    record ErasureRequest(int requestedOn, int erasedOn) {}

    record DataChange(int changedOn, int updatedOn, int erasedOn) {}

    record Breach(
            int discoveredOn,
            int causedBy,
            int targets,
            boolean customersAffectedKnown,
            long customersAffected,
            int customersToldOn,
            int hubspotToldOn) {}

    record LegalFinding(int area, int brokenBy, int concernsDesign) {}

    record Statement(int subject, int misleading) {}

    record InformationItem(int kind, int necessary, int entersHubspot) {}

    record MisconductCase(int kind, int against) {}

    record IpClaim(int right, int holder, int infringed) {}

    record PaymentFlow(int secure, int approved) {}

    record Ticket(int openedOn, int answeredOn, int accurate) {}

    record ProofRequest(int requestedOn, int providedOn) {}
}
