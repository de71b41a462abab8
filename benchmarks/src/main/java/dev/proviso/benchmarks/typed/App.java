package dev.proviso.benchmarks.typed;

import dev.proviso.benchmarks.ruling.Truth;
import dev.proviso.benchmarks.typed.Elements.Breach;
import dev.proviso.benchmarks.typed.Elements.DataChange;
import dev.proviso.benchmarks.typed.Elements.DataUse;
import dev.proviso.benchmarks.typed.Elements.ErasureRequest;
import dev.proviso.benchmarks.typed.Elements.InformationItem;
import dev.proviso.benchmarks.typed.Elements.IpClaim;
import dev.proviso.benchmarks.typed.Elements.LegalFinding;
import dev.proviso.benchmarks.typed.Elements.MisconductCase;
import dev.proviso.benchmarks.typed.Elements.PaymentFlow;
import dev.proviso.benchmarks.typed.Elements.ProofRequest;
import dev.proviso.benchmarks.typed.Elements.Statement;
import dev.proviso.benchmarks.typed.Elements.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an app, each fact in a field of its own. A list or set of texts that is null is unknown; a text has a flag
 * beside it that says whether it is known, and is null where there is known to be none; all else is as in {@link Elements}.
 */
public final class App {

    int today = Day.UNKNOWN;

    DataUse @Nullable [] dataUses;
    int storesPersonalData = Truth.UNKNOWN;
    ErasureRequest @Nullable [] erasureRequests;
    DataChange @Nullable [] dataChanges;

    Breach @Nullable [] breaches;
    int privacyFeatures = Bits.UNKNOWN_SET;
    LegalFinding @Nullable [] legalFindings;
    int governingDocumentsBreached = Bits.UNKNOWN_SET;
    int rulesUndermined = Bits.UNKNOWN_SET;
    MisconductCase @Nullable [] misconduct;
    int reverseEngineeringAttempted = Truth.UNKNOWN;
    IpClaim @Nullable [] ipClaims;
    int impersonationOfUsersPossible = Truth.UNKNOWN;
    int falseRepresentationPossible = Truth.UNKNOWN;
    PaymentFlow @Nullable [] paymentFlows;

    int authenticationMethod = Bits.UNKNOWN;
    int loginsAudited = Truth.UNKNOWN;
    int credentialsHandled = Truth.UNKNOWN;
    int credentialsStorage = Bits.UNKNOWN;
    int credentialsTransport = Bits.UNKNOWN;
    int hubspotAccess = Bits.UNKNOWN;
    int harmfulCodeFound = Truth.UNKNOWN;

    @Nullable
    TextSet scopesRequested;

    @Nullable
    TextSet scopesUsed;

    @Nullable
    TextSet scopesUsedWithoutNeed;

    InformationItem @Nullable [] informationAsked;

    boolean privacyPolicyUrlKnown;

    @Nullable
    String privacyPolicyUrl;

    int privacyPolicyAccessible = Truth.UNKNOWN;
    int privacyPolicyExplains = Bits.UNKNOWN_SET;
    int privacyPolicyClear = Truth.UNKNOWN;
    boolean questionsContactKnown;

    @Nullable
    String questionsContact;

    Statement @Nullable [] statements;
    int claimsAnotherMaker = Truth.UNKNOWN;
    int brandElementsMisused = Bits.UNKNOWN_SET;
    int objectionableContent = Bits.UNKNOWN_SET;
    int slowsHubspot = Truth.UNKNOWN;
    int worsensExperience = Truth.UNKNOWN;

    boolean documentationUrlKnown;

    @Nullable
    String documentationUrl;

    @Nullable
    TextSet documentationDepartures;

    boolean supportUrlKnown;

    @Nullable
    String supportUrl;

    boolean supportContactKnown;

    @Nullable
    String supportContact;

    int supportChannels = Bits.UNKNOWN_SET;
    int supportAppropriate = Truth.UNKNOWN;
    Ticket @Nullable [] tickets;
    int lastUpdatedOn = Day.UNKNOWN;
    int outdatedParts = Bits.UNKNOWN_SET;
    ProofRequest @Nullable [] proofRequests;

    App() {}
}
