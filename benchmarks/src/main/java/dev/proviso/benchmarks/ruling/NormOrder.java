package dev.proviso.benchmarks.ruling;

import dev.proviso.model.document.NormId;
import java.util.List;

/** The norms of the bundled policy that have a rule, in the order in which the hand-written programs put their verdicts. */
public final class NormOrder {

    public static final int COMPLY_WITH_APPLICABLE_LAW = 0;
    public static final int NO_BREACH_OF_DATA_PROTECTION_LAW = 1;
    public static final int NO_CIRCUMVENTING_HUBSPOT_TERMS = 2;
    public static final int NO_CIRCUMVENTING_THIRD_PARTY_TERMS = 3;
    public static final int NO_SALE_WITHOUT_EXPRESS_CONSENT = 4;
    public static final int ERASE_ON_REQUEST = 5;
    public static final int UPDATE_OR_ERASE_ON_CHANGE = 6;
    public static final int TELL_CUSTOMERS_OF_BREACH = 7;
    public static final int TELL_HUBSPOT_OF_BREACH = 8;
    public static final int AUTHENTICATION_AND_LOGIN_AUDIT = 9;
    public static final int SECURE_CREDENTIALS = 10;
    public static final int NO_MISLEADING_STATEMENTS = 11;
    public static final int NO_MALICIOUS_CODE = 12;
    public static final int NO_REVERSE_ENGINEERING = 13;
    public static final int ONLY_NEEDED_PERMISSIONS = 14;
    public static final int CONSENT_FOR_CUSTOMER_DATA = 15;
    public static final int NO_SENSITIVE_INFORMATION = 16;
    public static final int NO_SENSITIVE_INFORMATION_THROUGH_HUBSPOT = 17;
    public static final int NO_UNDERMINING_CUSTOMER_POLICIES = 18;
    public static final int NO_UNNEEDED_SCOPES = 19;
    public static final int COMPLY_WITH_OTHER_LAWS = 20;
    public static final int NO_HARASSMENT = 21;
    public static final int NO_IMPERSONATION = 22;
    public static final int NO_FACILITATING_ILLEGALITY = 23;
    public static final int NO_IP_INFRINGEMENT = 24;
    public static final int NO_CLAIM_OF_ANOTHER_MAKER = 25;
    public static final int NO_INSECURE_TRANSACTIONS = 26;
    public static final int NO_DEGRADING_HUBSPOT = 27;
    public static final int NO_OBJECTIONABLE_CONTENT = 28;
    public static final int CUSTOMER_ASSISTANCE = 29;
    public static final int INSTRUCTIONS_AND_SUPPORT_LINK = 30;
    public static final int UPKEEP_AND_SUPPORT = 31;
    public static final int WORKS_AS_DOCUMENTED = 32;
    public static final int PROOF_OF_COMPLIANCE = 33;
    public static final int COMPLY_WITH_THIS_POLICY = 34;
    public static final int COMPLY_WITH_DEVELOPER_TERMS_AND_AUP = 35;
    public static final int EXPLAIN_PRIVACY_PRACTICES = 36;
    public static final int PERSONAL_DATA_NEEDS_BASIS = 37;
    public static final int OAUTH_FOR_BENEFITS = 38;
    public static final int HUBSPOT_BRAND_GUIDELINES = 39;
    public static final int THIRD_PARTY_RIGHTS = 40;
    public static final int LAWFUL_DESIGN = 41;
    public static final int ENABLE_CUSTOMER_COMPLIANCE = 42;

    private static final List<NormId> NORMS = List.of(
            new NormId("comply-with-applicable-law"),
            new NormId("no-breach-of-data-protection-law"),
            new NormId("no-circumventing-hubspot-terms"),
            new NormId("no-circumventing-third-party-terms"),
            new NormId("no-sale-without-express-consent"),
            new NormId("erase-on-request"),
            new NormId("update-or-erase-on-change"),
            new NormId("tell-customers-of-breach"),
            new NormId("tell-hubspot-of-breach"),
            new NormId("authentication-and-login-audit"),
            new NormId("secure-credentials"),
            new NormId("no-misleading-statements"),
            new NormId("no-malicious-code"),
            new NormId("no-reverse-engineering"),
            new NormId("only-needed-permissions"),
            new NormId("consent-for-customer-data"),
            new NormId("no-sensitive-information"),
            new NormId("no-sensitive-information-through-hubspot"),
            new NormId("no-undermining-customer-policies"),
            new NormId("no-unneeded-scopes"),
            new NormId("comply-with-other-laws"),
            new NormId("no-harassment"),
            new NormId("no-impersonation"),
            new NormId("no-facilitating-illegality"),
            new NormId("no-ip-infringement"),
            new NormId("no-claim-of-another-maker"),
            new NormId("no-insecure-transactions"),
            new NormId("no-degrading-hubspot"),
            new NormId("no-objectionable-content"),
            new NormId("customer-assistance"),
            new NormId("instructions-and-support-link"),
            new NormId("upkeep-and-support"),
            new NormId("works-as-documented"),
            new NormId("proof-of-compliance"),
            new NormId("comply-with-this-policy"),
            new NormId("comply-with-developer-terms-and-aup"),
            new NormId("explain-privacy-practices"),
            new NormId("personal-data-needs-basis"),
            new NormId("oauth-for-benefits"),
            new NormId("hubspot-brand-guidelines"),
            new NormId("third-party-rights"),
            new NormId("lawful-design"),
            new NormId("enable-customer-compliance"));

    private NormOrder() {}

    /** All of them; the place of each is its constant. */
    public static List<NormId> norms() {
        return NORMS;
    }
}
