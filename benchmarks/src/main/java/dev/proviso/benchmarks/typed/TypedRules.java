package dev.proviso.benchmarks.typed;

import static dev.proviso.benchmarks.ruling.NormOrder.*;
import static dev.proviso.benchmarks.ruling.Ruling.advice;
import static dev.proviso.benchmarks.ruling.Ruling.duty;
import static dev.proviso.benchmarks.ruling.Truth.FALSE;
import static dev.proviso.benchmarks.ruling.Truth.UNKNOWN;
import static dev.proviso.benchmarks.ruling.Truth.and;
import static dev.proviso.benchmarks.ruling.Truth.not;
import static dev.proviso.benchmarks.ruling.Truth.or;

import dev.proviso.benchmarks.ruling.Ruling;
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
import dev.proviso.benchmarks.typed.Names.BreachCause;
import dev.proviso.benchmarks.typed.Names.BreachTarget;
import dev.proviso.benchmarks.typed.Names.ConsentLevel;
import dev.proviso.benchmarks.typed.Names.CredentialStorage;
import dev.proviso.benchmarks.typed.Names.CredentialTransport;
import dev.proviso.benchmarks.typed.Names.DataOrigin;
import dev.proviso.benchmarks.typed.Names.DataPurpose;
import dev.proviso.benchmarks.typed.Names.HubspotAccess;
import dev.proviso.benchmarks.typed.Names.InformationKind;
import dev.proviso.benchmarks.typed.Names.IpHolder;
import dev.proviso.benchmarks.typed.Names.IpRight;
import dev.proviso.benchmarks.typed.Names.LawArea;
import dev.proviso.benchmarks.typed.Names.LawBreaker;
import dev.proviso.benchmarks.typed.Names.MisconductKind;
import dev.proviso.benchmarks.typed.Names.MisconductVictim;
import dev.proviso.benchmarks.typed.Names.PrivacyTopic;
import dev.proviso.benchmarks.typed.Names.RuleSource;
import dev.proviso.benchmarks.typed.Names.StatementSubject;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the bundled policy as one would write them by hand where speed counts: each list is gone through once for all rules
 * that read it, and nothing is allocated.
 */
public final class TypedRules {

    private static final int HUBSPOT_ACCOUNT = Bits.of(DataOrigin.HUBSPOT_ACCOUNT);
    private static final int TRADE =
            Bits.of(DataPurpose.SALE, DataPurpose.RENTAL, DataPurpose.EXPLOITATION, DataPurpose.DISTRIBUTION);
    private static final int EXPRESS = Bits.of(ConsentLevel.EXPRESS);
    private static final int TOO_LITTLE_CONSENT = Bits.of(ConsentLevel.MISSING, ConsentLevel.INSUFFICIENT);
    private static final int OWN_CAUSES = Bits.of(BreachCause.APP, BreachCause.DEVELOPER_ORGANIZATION);
    private static final int CUSTOMER_DATA = Bits.of(BreachTarget.CUSTOMER_DATA);
    private static final int HUBSPOTS_TARGETS = Bits.of(BreachTarget.CUSTOMER_DATA, BreachTarget.HUBSPOT_PLATFORM);
    private static final int DATA_PROTECTION = Bits.of(LawArea.DATA_PROTECTION);
    private static final int BY_APP = Bits.of(LawBreaker.APP);
    private static final int BY_APP_OR_DEVELOPER = Bits.of(LawBreaker.APP, LawBreaker.DEVELOPER);
    private static final int BY_OTHERS = Bits.of(LawBreaker.OTHERS_WITH_THE_APP);
    private static final int HUBSPOT_TERMS = Bits.of(
            RuleSource.HUBSPOT_TERMS_OF_SERVICE,
            RuleSource.HUBSPOT_DEVELOPER_TERMS,
            RuleSource.HUBSPOT_DATA_PROCESSING_AGREEMENT,
            RuleSource.HUBSPOT_ACCEPTABLE_USE);
    private static final int THIRD_PARTY_TERMS = Bits.of(RuleSource.THIRD_PARTY_TERMS);
    private static final int CUSTOMER_POLICIES = Bits.of(RuleSource.CUSTOMER_POLICIES);
    private static final int ALL_TOPICS = Bits.of(PrivacyTopic.values());
    private static final int SAFE_STORAGE =
            Bits.of(CredentialStorage.NOT_STORED, CredentialStorage.ENCRYPTED, CredentialStorage.SALTED_HASH);
    private static final int CURRENT_TLS = Bits.of(CredentialTransport.CURRENT_TLS);
    private static final int OAUTH2_PER_GUIDE = Bits.of(HubspotAccess.OAUTH2_PER_GUIDE);
    private static final int ABOUT_THE_APP = Bits.of(
            StatementSubject.FUNCTIONALITY,
            StatementSubject.PERFORMANCE,
            StatementSubject.ORIGIN,
            StatementSubject.DATA_USE);
    private static final int SENSITIVE = Bits.of(
            InformationKind.PAYMENT_CARD,
            InformationKind.BANK_ACCOUNT,
            InformationKind.PASSWORD,
            InformationKind.GOVERNMENT_ID,
            InformationKind.HEALTH,
            InformationKind.OTHER_CONFIDENTIAL,
            InformationKind.BARRED_BY_HUBSPOT);
    private static final int HARASSMENT = Bits.of(
            MisconductKind.SPAMMING,
            MisconductKind.HARASSING,
            MisconductKind.STALKING,
            MisconductKind.INTIMIDATING,
            MisconductKind.THREATENING);
    private static final int CUSTOMER_OR_DEVELOPER =
            Bits.of(MisconductVictim.CUSTOMER, MisconductVictim.OTHER_DEVELOPER);
    private static final int REGISTERED_RIGHTS = Bits.of(IpRight.TRADEMARK, IpRight.COPYRIGHT, IpRight.PATENT);
    private static final int THIRD_PARTY = Bits.of(IpHolder.THIRD_PARTY);

    private final Deadlines deadlines;

    public TypedRules(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Decides an app.
     *
     * @param verdicts gets a {@link Ruling} for each norm, in the order of {@link dev.proviso.benchmarks.ruling.NormOrder}
     */
    public void decide(App app, byte[] verdicts) {
        dataUses(app, verdicts);
        legalFindings(app, verdicts);
        rulesUndermined(app, verdicts);
        erasure(app, verdicts);
        changes(app, verdicts);
        breaches(app, verdicts);
        security(app, verdicts);
        statements(app, verdicts);
        scopes(app, verdicts);
        informationAsked(app, verdicts);
        misconduct(app, verdicts);
        ipClaims(app, verdicts);
        paymentFlows(app, verdicts);
        userExperience(app, verdicts);
        upkeep(app, verdicts);
        proof(app, verdicts);
        privacyPolicy(app, verdicts);
        preferences(app, verdicts);
        verdicts[COMPLY_WITH_THIS_POLICY] = worst(verdicts);
    }

    private static void dataUses(App app, byte[] verdicts) {
        int customerData = UNKNOWN;
        int trade = UNKNOWN;
        int tooLittleConsent = UNKNOWN;
        int personalData = UNKNOWN;
        int noBasis = UNKNOWN;
        if (app.dataUses != null) {
            customerData = FALSE;
            trade = FALSE;
            tooLittleConsent = FALSE;
            personalData = FALSE;
            noBasis = FALSE;
            for (DataUse use : app.dataUses) {
                int ofCustomer = Bits.in(use.origin(), HUBSPOT_ACCOUNT);
                customerData = or(customerData, ofCustomer);
                trade = or(
                        trade,
                        and(
                                and(ofCustomer, Bits.in(use.purpose(), TRADE)),
                                not(Bits.in(use.customerConsent(), EXPRESS))));
                tooLittleConsent =
                        or(tooLittleConsent, and(ofCustomer, Bits.in(use.customerConsent(), TOO_LITTLE_CONSENT)));
                personalData = or(personalData, use.personalData());
                noBasis = or(noBasis, and(use.personalData(), Bits.in(use.lawfulBasis(), Bits.NONE)));
            }
        }
        verdicts[NO_SALE_WITHOUT_EXPRESS_CONSENT] = duty(customerData, trade);
        verdicts[CONSENT_FOR_CUSTOMER_DATA] = duty(customerData, tooLittleConsent);
        verdicts[PERSONAL_DATA_NEEDS_BASIS] = advice(personalData, noBasis);
    }

    private static void legalFindings(App app, byte[] verdicts) {
        int anyLaw = UNKNOWN;
        int dataProtection = UNKNOWN;
        int otherLaw = UNKNOWN;
        int byOthers = UNKNOWN;
        int byDesign = UNKNOWN;
        if (app.legalFindings != null) {
            anyLaw = FALSE;
            dataProtection = FALSE;
            otherLaw = FALSE;
            byOthers = FALSE;
            byDesign = FALSE;
            for (LegalFinding finding : app.legalFindings) {
                int byAppOrDeveloper = Bits.in(finding.brokenBy(), BY_APP_OR_DEVELOPER);
                int byApp = Bits.in(finding.brokenBy(), BY_APP);
                int ofDataProtection = Bits.in(finding.area(), DATA_PROTECTION);
                anyLaw = or(anyLaw, byAppOrDeveloper);
                dataProtection = or(dataProtection, and(ofDataProtection, byApp));
                otherLaw = or(otherLaw, and(not(ofDataProtection), byAppOrDeveloper));
                byOthers = or(byOthers, Bits.in(finding.brokenBy(), BY_OTHERS));
                byDesign = or(byDesign, and(byApp, finding.concernsDesign()));
            }
        }
        verdicts[COMPLY_WITH_APPLICABLE_LAW] = duty(anyLaw);
        verdicts[NO_BREACH_OF_DATA_PROTECTION_LAW] = duty(dataProtection);
        verdicts[COMPLY_WITH_OTHER_LAWS] = duty(otherLaw);
        verdicts[NO_FACILITATING_ILLEGALITY] = duty(byOthers);
        verdicts[LAWFUL_DESIGN] = advice(byDesign);
    }

    private static void rulesUndermined(App app, byte[] verdicts) {
        verdicts[NO_CIRCUMVENTING_HUBSPOT_TERMS] = duty(Bits.intersects(app.rulesUndermined, HUBSPOT_TERMS));
        verdicts[NO_CIRCUMVENTING_THIRD_PARTY_TERMS] = duty(Bits.intersects(app.rulesUndermined, THIRD_PARTY_TERMS));
        verdicts[NO_UNDERMINING_CUSTOMER_POLICIES] = duty(Bits.intersects(app.rulesUndermined, CUSTOMER_POLICIES));
    }

    private void erasure(App app, byte[] verdicts) {
        int any = UNKNOWN;
        int late = UNKNOWN;
        if (app.erasureRequests != null) {
            any = Truth.of(app.erasureRequests.length > 0);
            late = FALSE;
            for (ErasureRequest request : app.erasureRequests) {
                int inTime = or(
                        Day.within(request.requestedOn(), app.today, deadlines.erasure()),
                        Day.doneWithin(request.requestedOn(), request.erasedOn(), deadlines.erasure()));
                late = or(late, not(inTime));
            }
        }
        verdicts[ERASE_ON_REQUEST] = duty(and(app.storesPersonalData, any), late);
    }

    private void changes(App app, byte[] verdicts) {
        int any = UNKNOWN;
        int late = UNKNOWN;
        if (app.dataChanges != null) {
            any = Truth.of(app.dataChanges.length > 0);
            late = FALSE;
            for (DataChange change : app.dataChanges) {
                int inTime = or(
                        Day.within(change.changedOn(), app.today, deadlines.update()),
                        or(
                                Day.doneWithin(change.changedOn(), change.updatedOn(), deadlines.update()),
                                Day.doneWithin(change.changedOn(), change.erasedOn(), deadlines.update())));
                late = or(late, not(inTime));
            }
        }
        verdicts[UPDATE_OR_ERASE_ON_CHANGE] = duty(and(app.storesPersonalData, any), late);
    }

    private void breaches(App app, byte[] verdicts) {
        int own = UNKNOWN;
        int customersUntold = UNKNOWN;
        int hubspotUntold = UNKNOWN;
        if (app.breaches != null) {
            own = FALSE;
            customersUntold = FALSE;
            hubspotUntold = FALSE;
            for (Breach breach : app.breaches) {
                int ours = and(
                        Bits.in(breach.causedBy(), OWN_CAUSES), Bits.intersects(breach.targets(), HUBSPOTS_TARGETS));
                int customersConcerned =
                        or(Bits.intersects(breach.targets(), CUSTOMER_DATA), customersAffected(breach));
                int overdue = and(ours, not(Day.within(breach.discoveredOn(), app.today, deadlines.breachContact())));
                int customersTold =
                        Day.doneWithin(breach.discoveredOn(), breach.customersToldOn(), deadlines.breachContact());
                int hubspotTold =
                        Day.doneWithin(breach.discoveredOn(), breach.hubspotToldOn(), deadlines.breachContact());
                own = or(own, ours);
                customersUntold = or(customersUntold, and(and(overdue, customersConcerned), not(customersTold)));
                hubspotUntold = or(hubspotUntold, and(overdue, not(hubspotTold)));
            }
        }
        verdicts[TELL_CUSTOMERS_OF_BREACH] = duty(own, customersUntold);
        verdicts[TELL_HUBSPOT_OF_BREACH] = duty(own, hubspotUntold);
    }

    private static int customersAffected(Breach breach) {
        return breach.customersAffectedKnown() ? Truth.of(breach.customersAffected() > 0) : UNKNOWN;
    }

    private static void security(App app, byte[] verdicts) {
        verdicts[AUTHENTICATION_AND_LOGIN_AUDIT] =
                duty(or(Bits.in(app.authenticationMethod, Bits.NONE), not(app.loginsAudited)));
        verdicts[SECURE_CREDENTIALS] = duty(
                app.credentialsHandled,
                or(
                        not(Bits.in(app.credentialsStorage, SAFE_STORAGE)),
                        not(Bits.in(app.credentialsTransport, CURRENT_TLS))));
        verdicts[NO_MALICIOUS_CODE] = duty(app.harmfulCodeFound);
        verdicts[NO_REVERSE_ENGINEERING] = duty(app.reverseEngineeringAttempted);
        verdicts[NO_IMPERSONATION] = duty(or(app.impersonationOfUsersPossible, app.falseRepresentationPossible));
        verdicts[NO_CLAIM_OF_ANOTHER_MAKER] = duty(app.claimsAnotherMaker);
        verdicts[NO_DEGRADING_HUBSPOT] = duty(or(app.slowsHubspot, app.worsensExperience));
    }

    private static void statements(App app, byte[] verdicts) {
        int misleading = UNKNOWN;
        if (app.statements != null) {
            misleading = FALSE;
            for (Statement statement : app.statements) {
                misleading = or(misleading, and(statement.misleading(), Bits.in(statement.subject(), ABOUT_THE_APP)));
            }
        }
        verdicts[NO_MISLEADING_STATEMENTS] = duty(misleading);
    }

    private static void scopes(App app, byte[] verdicts) {
        int onlyUsed = TextSet.includes(app.scopesUsed, app.scopesRequested);
        verdicts[ONLY_NEEDED_PERMISSIONS] =
                duty(or(not(onlyUsed), TextSet.intersects(app.scopesRequested, app.scopesUsedWithoutNeed)));
        verdicts[NO_UNNEEDED_SCOPES] = duty(or(not(onlyUsed), not(TextSet.isEmpty(app.scopesUsedWithoutNeed))));
    }

    private static void informationAsked(App app, byte[] verdicts) {
        int asked = UNKNOWN;
        int unneeded = UNKNOWN;
        int entering = UNKNOWN;
        if (app.informationAsked != null) {
            asked = FALSE;
            unneeded = FALSE;
            entering = FALSE;
            for (InformationItem item : app.informationAsked) {
                int sensitive = Bits.in(item.kind(), SENSITIVE);
                asked = or(asked, sensitive);
                unneeded = or(unneeded, and(sensitive, not(item.necessary())));
                entering = or(entering, and(sensitive, item.entersHubspot()));
            }
        }
        verdicts[NO_SENSITIVE_INFORMATION] = duty(and(asked, unneeded));
        verdicts[NO_SENSITIVE_INFORMATION_THROUGH_HUBSPOT] = duty(asked, entering);
    }

    private static void misconduct(App app, byte[] verdicts) {
        int harassment = UNKNOWN;
        if (app.misconduct != null) {
            harassment = FALSE;
            for (MisconductCase each : app.misconduct) {
                harassment = or(
                        harassment,
                        and(Bits.in(each.kind(), HARASSMENT), Bits.in(each.against(), CUSTOMER_OR_DEVELOPER)));
            }
        }
        verdicts[NO_HARASSMENT] = duty(harassment);
    }

    private static void ipClaims(App app, byte[] verdicts) {
        int infringed = UNKNOWN;
        int ofThirdParty = UNKNOWN;
        if (app.ipClaims != null) {
            infringed = FALSE;
            ofThirdParty = FALSE;
            for (IpClaim claim : app.ipClaims) {
                infringed = or(infringed, claim.infringed());
                ofThirdParty = or(
                        ofThirdParty,
                        and(
                                claim.infringed(),
                                and(Bits.in(claim.right(), REGISTERED_RIGHTS), Bits.in(claim.holder(), THIRD_PARTY))));
            }
        }
        verdicts[NO_IP_INFRINGEMENT] = duty(infringed);
        verdicts[THIRD_PARTY_RIGHTS] = advice(ofThirdParty);
    }

    private static void paymentFlows(App app, byte[] verdicts) {
        int any = UNKNOWN;
        int insecure = UNKNOWN;
        if (app.paymentFlows != null) {
            any = Truth.of(app.paymentFlows.length > 0);
            insecure = FALSE;
            for (PaymentFlow flow : app.paymentFlows) {
                insecure = or(insecure, and(not(flow.secure()), not(flow.approved())));
            }
        }
        verdicts[NO_INSECURE_TRANSACTIONS] = duty(any, insecure);
    }

    private static void userExperience(App app, byte[] verdicts) {
        int documentation = isPresent(app.documentationUrlKnown, app.documentationUrl);
        int departures = not(TextSet.isEmpty(app.documentationDepartures));
        verdicts[NO_OBJECTIONABLE_CONTENT] = duty(not(Bits.isEmpty(app.objectionableContent)));
        verdicts[CUSTOMER_ASSISTANCE] = duty(or(Bits.isEmpty(app.supportChannels), not(app.supportAppropriate)));
        verdicts[INSTRUCTIONS_AND_SUPPORT_LINK] = duty(not(and(
                documentation,
                and(
                        isPresent(app.supportUrlKnown, app.supportUrl),
                        isPresent(app.supportContactKnown, app.supportContact)))));
        verdicts[WORKS_AS_DOCUMENTED] = duty(or(documentation, departures), departures);
    }

    private static int isPresent(boolean known, @Nullable String text) {
        return known ? Truth.of(text != null) : UNKNOWN;
    }

    private void upkeep(App app, byte[] verdicts) {
        int late = UNKNOWN;
        int inaccurate = UNKNOWN;
        if (app.tickets != null) {
            late = FALSE;
            inaccurate = FALSE;
            for (Ticket ticket : app.tickets) {
                int overdue = not(Day.within(ticket.openedOn(), app.today, deadlines.supportResponse()));
                int inTime = Day.doneWithin(ticket.openedOn(), ticket.answeredOn(), deadlines.supportResponse());
                late = or(late, and(overdue, not(inTime)));
                inaccurate = or(inaccurate, and(not(Day.isNone(ticket.answeredOn())), not(ticket.accurate())));
            }
        }
        int outdated = or(
                not(Day.within(app.lastUpdatedOn, app.today, deadlines.upkeep())),
                not(Bits.isEmpty(app.outdatedParts)));
        verdicts[UPKEEP_AND_SUPPORT] = duty(or(or(outdated, Bits.isEmpty(app.supportChannels)), or(late, inaccurate)));
    }

    private void proof(App app, byte[] verdicts) {
        int any = UNKNOWN;
        int late = UNKNOWN;
        if (app.proofRequests != null) {
            any = Truth.of(app.proofRequests.length > 0);
            late = FALSE;
            for (ProofRequest request : app.proofRequests) {
                int inTime = or(
                        Day.within(request.requestedOn(), app.today, deadlines.proof()),
                        Day.doneWithin(request.requestedOn(), request.providedOn(), deadlines.proof()));
                late = or(late, not(inTime));
            }
        }
        verdicts[PROOF_OF_COMPLIANCE] = duty(any, late);
    }

    private static void privacyPolicy(App app, byte[] verdicts) {
        int reachable = and(isPresent(app.privacyPolicyUrlKnown, app.privacyPolicyUrl), app.privacyPolicyAccessible);
        int complete = and(Bits.includes(app.privacyPolicyExplains, ALL_TOPICS), app.privacyPolicyClear);
        int contact = isPresent(app.questionsContactKnown, app.questionsContact);
        verdicts[EXPLAIN_PRIVACY_PRACTICES] = advice(not(and(and(reachable, complete), contact)));
    }

    private static void preferences(App app, byte[] verdicts) {
        verdicts[COMPLY_WITH_DEVELOPER_TERMS_AND_AUP] = duty(not(Bits.isEmpty(app.governingDocumentsBreached)));
        verdicts[OAUTH_FOR_BENEFITS] = advice(not(Bits.in(app.hubspotAccess, OAUTH2_PER_GUIDE)));
        verdicts[HUBSPOT_BRAND_GUIDELINES] = advice(not(Bits.isEmpty(app.brandElementsMisused)));
        verdicts[ENABLE_CUSTOMER_COMPLIANCE] = advice(Bits.isEmpty(app.privacyFeatures));
    }

    /** Violated where one duty of the sections is, else undecided where one is: verdicts are numbered in this order. */
    private static byte worst(byte[] verdicts) {
        int worst = verdicts[PROOF_OF_COMPLIANCE];
        for (int norm = COMPLY_WITH_APPLICABLE_LAW; norm < PROOF_OF_COMPLIANCE; norm++) {
            worst = Math.min(worst, verdicts[norm]);
        }
        return worst <= Ruling.UNDECIDED ? (byte) worst : duty(FALSE);
    }
}
