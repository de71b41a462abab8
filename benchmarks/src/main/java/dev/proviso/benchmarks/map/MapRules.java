package dev.proviso.benchmarks.map;

import static dev.proviso.benchmarks.ruling.NormOrder.*;
import static dev.proviso.benchmarks.ruling.Ruling.advice;
import static dev.proviso.benchmarks.ruling.Ruling.duty;
import static dev.proviso.benchmarks.ruling.Truth.FALSE;
import static dev.proviso.benchmarks.ruling.Truth.and;
import static dev.proviso.benchmarks.ruling.Truth.not;
import static dev.proviso.benchmarks.ruling.Truth.or;

import dev.proviso.benchmarks.ruling.Ruling;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of the bundled policy written by hand over a {@link FactMap}, as one would who has read a facts file as JSON. */
public final class MapRules {

    private static final Set<String> HUBSPOT_ACCOUNT = Set.of("hubspot_account");
    private static final Set<String> TRADE = Set.of("sale", "rental", "exploitation", "distribution");
    private static final Set<String> EXPRESS = Set.of("express");
    private static final Set<String> TOO_LITTLE_CONSENT = Set.of("missing", "insufficient");
    private static final Set<String> OWN_CAUSES = Set.of("app", "developer_organization");
    private static final Set<String> CUSTOMER_DATA = Set.of("customer_data");
    private static final Set<String> HUBSPOTS_TARGETS = Set.of("customer_data", "hubspot_platform");
    private static final Set<String> DATA_PROTECTION = Set.of("data_protection");
    private static final Set<String> BY_APP = Set.of("app");
    private static final Set<String> BY_APP_OR_DEVELOPER = Set.of("app", "developer");
    private static final Set<String> BY_OTHERS = Set.of("others_with_the_app");
    private static final Set<String> HUBSPOT_TERMS = Set.of(
            "hubspot_terms_of_service",
            "hubspot_developer_terms",
            "hubspot_data_processing_agreement",
            "hubspot_acceptable_use");
    private static final Set<String> THIRD_PARTY_TERMS = Set.of("third_party_terms");
    private static final Set<String> CUSTOMER_POLICIES = Set.of("customer_policies");
    private static final Set<String> ALL_TOPICS = Set.of("collection", "use", "processing", "user_control");
    private static final Set<String> SAFE_STORAGE = Set.of("not_stored", "encrypted", "salted_hash");
    private static final Set<String> CURRENT_TLS = Set.of("current_tls");
    private static final Set<String> OAUTH2_PER_GUIDE = Set.of("oauth2_per_guide");
    private static final Set<String> ABOUT_THE_APP = Set.of("functionality", "performance", "origin", "data_use");
    private static final Set<String> SENSITIVE = Set.of(
            "payment_card",
            "bank_account",
            "password",
            "government_id",
            "health",
            "other_confidential",
            "barred_by_hubspot");
    private static final Set<String> HARASSMENT =
            Set.of("spamming", "harassing", "stalking", "intimidating", "threatening");
    private static final Set<String> CUSTOMER_OR_DEVELOPER = Set.of("customer", "other_developer");
    private static final Set<String> REGISTERED_RIGHTS = Set.of("trademark", "copyright", "patent");
    private static final Set<String> THIRD_PARTY = Set.of("third_party");

    private final Map<String, Duration> deadlines;

    /** @param deadlines the values of the parameters, by name */
    public MapRules(Map<String, Duration> deadlines) {
        this.deadlines = Map.copyOf(deadlines);
    }

    /**
     * Decides an app.
     *
     * @param verdicts gets a {@link Ruling} for each norm, in the order of {@link dev.proviso.benchmarks.ruling.NormOrder}
     */
    public void decide(Map<String, @Nullable Object> app, byte[] verdicts) {
        Entry facts = new Entry(app);
        Entry data = facts.group("data");
        Entry support = facts.group("support");
        dataUses(data, verdicts);
        legalFindings(facts, verdicts);
        rulesUndermined(facts, verdicts);
        erasure(facts, data, verdicts);
        changes(facts, data, verdicts);
        breaches(facts, verdicts);
        security(facts, verdicts);
        conduct(facts, verdicts);
        scopes(facts.group("scopes"), verdicts);
        informationAsked(facts, verdicts);
        ipClaims(facts, verdicts);
        paymentFlows(facts, verdicts);
        userExperience(facts, support, verdicts);
        upkeep(facts, support, verdicts);
        proof(facts, verdicts);
        privacyPolicy(facts.group("privacy_policy"), verdicts);
        preferences(facts, verdicts);
        verdicts[COMPLY_WITH_THIS_POLICY] = worst(verdicts);
    }

    private static void dataUses(Entry data, byte[] verdicts) {
        int customerData = data.isListed("uses");
        int trade = customerData;
        int tooLittleConsent = customerData;
        int personalData = customerData;
        int noBasis = customerData;
        for (Map<String, @Nullable Object> element : data.list("uses")) {
            Entry use = new Entry(element);
            int ofCustomer = use.in("origin", HUBSPOT_ACCOUNT);
            customerData = or(customerData, ofCustomer);
            trade = or(trade, and(and(ofCustomer, use.in("purpose", TRADE)), not(use.in("customer_consent", EXPRESS))));
            tooLittleConsent = or(tooLittleConsent, and(ofCustomer, use.in("customer_consent", TOO_LITTLE_CONSENT)));
            personalData = or(personalData, use.truth("personal_data"));
            noBasis = or(noBasis, and(use.truth("personal_data"), use.isNone("lawful_basis")));
        }
        verdicts[NO_SALE_WITHOUT_EXPRESS_CONSENT] = duty(customerData, trade);
        verdicts[CONSENT_FOR_CUSTOMER_DATA] = duty(customerData, tooLittleConsent);
        verdicts[PERSONAL_DATA_NEEDS_BASIS] = advice(personalData, noBasis);
    }

    private static void legalFindings(Entry facts, byte[] verdicts) {
        int anyLaw = facts.isListed("legal_findings");
        int dataProtection = anyLaw;
        int otherLaw = anyLaw;
        int byOthers = anyLaw;
        int byDesign = anyLaw;
        for (Map<String, @Nullable Object> element : facts.list("legal_findings")) {
            Entry finding = new Entry(element);
            int byAppOrDeveloper = finding.in("broken_by", BY_APP_OR_DEVELOPER);
            int byApp = finding.in("broken_by", BY_APP);
            int ofDataProtection = finding.in("area", DATA_PROTECTION);
            anyLaw = or(anyLaw, byAppOrDeveloper);
            dataProtection = or(dataProtection, and(ofDataProtection, byApp));
            otherLaw = or(otherLaw, and(not(ofDataProtection), byAppOrDeveloper));
            byOthers = or(byOthers, finding.in("broken_by", BY_OTHERS));
            byDesign = or(byDesign, and(byApp, finding.truth("concerns_design")));
        }
        verdicts[COMPLY_WITH_APPLICABLE_LAW] = duty(anyLaw);
        verdicts[NO_BREACH_OF_DATA_PROTECTION_LAW] = duty(dataProtection);
        verdicts[COMPLY_WITH_OTHER_LAWS] = duty(otherLaw);
        verdicts[NO_FACILITATING_ILLEGALITY] = duty(byOthers);
        verdicts[LAWFUL_DESIGN] = advice(byDesign);
    }

    private static void rulesUndermined(Entry facts, byte[] verdicts) {
        verdicts[NO_CIRCUMVENTING_HUBSPOT_TERMS] = duty(facts.intersects("rules_undermined", HUBSPOT_TERMS));
        verdicts[NO_CIRCUMVENTING_THIRD_PARTY_TERMS] = duty(facts.intersects("rules_undermined", THIRD_PARTY_TERMS));
        verdicts[NO_UNDERMINING_CUSTOMER_POLICIES] = duty(facts.intersects("rules_undermined", CUSTOMER_POLICIES));
    }

    private void erasure(Entry facts, Entry data, byte[] verdicts) {
        long deadline = seconds("erasure_deadline");
        int late = data.isListed("erasure_requests");
        for (Map<String, @Nullable Object> element : data.list("erasure_requests")) {
            Entry request = new Entry(element);
            int inTime = or(
                    request.within("requested_on", facts, FactMap.TODAY, deadline),
                    request.doneWithin("requested_on", "erased_on", deadline));
            late = or(late, not(inTime));
        }
        int applies = and(data.truth("stores_personal_data"), not(data.isEmpty("erasure_requests")));
        verdicts[ERASE_ON_REQUEST] = duty(applies, late);
    }

    private void changes(Entry facts, Entry data, byte[] verdicts) {
        long deadline = seconds("update_deadline");
        int late = data.isListed("changes");
        for (Map<String, @Nullable Object> element : data.list("changes")) {
            Entry change = new Entry(element);
            int inTime = or(
                    change.within("changed_on", facts, FactMap.TODAY, deadline),
                    or(
                            change.doneWithin("changed_on", "updated_on", deadline),
                            change.doneWithin("changed_on", "erased_on", deadline)));
            late = or(late, not(inTime));
        }
        int applies = and(data.truth("stores_personal_data"), not(data.isEmpty("changes")));
        verdicts[UPDATE_OR_ERASE_ON_CHANGE] = duty(applies, late);
    }

    private void breaches(Entry facts, byte[] verdicts) {
        long deadline = seconds("breach_contact_deadline");
        int own = facts.isListed("breaches");
        int customersUntold = own;
        int hubspotUntold = own;
        for (Map<String, @Nullable Object> element : facts.list("breaches")) {
            Entry breach = new Entry(element);
            int ours = and(breach.in("caused_by", OWN_CAUSES), breach.intersects("targets", HUBSPOTS_TARGETS));
            int customersConcerned =
                    or(breach.intersects("targets", CUSTOMER_DATA), breach.isPositive("customers_affected"));
            int overdue = and(ours, not(breach.within("discovered_on", facts, FactMap.TODAY, deadline)));
            int customersTold = breach.doneWithin("discovered_on", "customers_told_on", deadline);
            int hubspotTold = breach.doneWithin("discovered_on", "hubspot_told_on", deadline);
            own = or(own, ours);
            customersUntold = or(customersUntold, and(and(overdue, customersConcerned), not(customersTold)));
            hubspotUntold = or(hubspotUntold, and(overdue, not(hubspotTold)));
        }
        verdicts[TELL_CUSTOMERS_OF_BREACH] = duty(own, customersUntold);
        verdicts[TELL_HUBSPOT_OF_BREACH] = duty(own, hubspotUntold);
    }

    private static void security(Entry facts, byte[] verdicts) {
        Entry authentication = facts.group("authentication");
        Entry credentials = facts.group("credentials");
        Entry impersonation = facts.group("impersonation");
        Entry impact = facts.group("hubspot_impact");
        verdicts[AUTHENTICATION_AND_LOGIN_AUDIT] =
                duty(or(authentication.isNone("method"), not(authentication.truth("logins_audited"))));
        verdicts[SECURE_CREDENTIALS] = duty(
                credentials.truth("handled"),
                or(not(credentials.in("storage", SAFE_STORAGE)), not(credentials.in("transport", CURRENT_TLS))));
        verdicts[NO_MALICIOUS_CODE] = duty(facts.group("security_scan").truth("harmful_code_found"));
        verdicts[NO_REVERSE_ENGINEERING] = duty(facts.truth("reverse_engineering_attempted"));
        verdicts[NO_IMPERSONATION] = duty(
                or(impersonation.truth("of_users_possible"), impersonation.truth("false_representation_possible")));
        verdicts[NO_CLAIM_OF_ANOTHER_MAKER] = duty(facts.truth("claims_another_maker"));
        verdicts[NO_DEGRADING_HUBSPOT] = duty(or(impact.truth("slows_hubspot"), impact.truth("worsens_experience")));
    }

    private static void conduct(Entry facts, byte[] verdicts) {
        int misleading = facts.isListed("statements");
        for (Map<String, @Nullable Object> element : facts.list("statements")) {
            Entry statement = new Entry(element);
            misleading = or(misleading, and(statement.in("subject", ABOUT_THE_APP), statement.truth("misleading")));
        }
        verdicts[NO_MISLEADING_STATEMENTS] = duty(misleading);
        int harassment = facts.isListed("misconduct");
        for (Map<String, @Nullable Object> element : facts.list("misconduct")) {
            Entry each = new Entry(element);
            harassment = or(harassment, and(each.in("kind", HARASSMENT), each.in("against", CUSTOMER_OR_DEVELOPER)));
        }
        verdicts[NO_HARASSMENT] = duty(harassment);
    }

    private static void scopes(Entry scopes, byte[] verdicts) {
        int onlyUsed = scopes.includes("used", "requested");
        verdicts[ONLY_NEEDED_PERMISSIONS] = duty(or(not(onlyUsed), scopes.intersect("requested", "used_without_need")));
        verdicts[NO_UNNEEDED_SCOPES] = duty(or(not(onlyUsed), not(scopes.isEmpty("used_without_need"))));
    }

    private static void informationAsked(Entry facts, byte[] verdicts) {
        int asked = facts.isListed("information_asked");
        int unneeded = asked;
        int entering = asked;
        for (Map<String, @Nullable Object> element : facts.list("information_asked")) {
            Entry item = new Entry(element);
            int sensitive = item.in("kind", SENSITIVE);
            asked = or(asked, sensitive);
            unneeded = or(unneeded, and(sensitive, not(item.truth("necessary"))));
            entering = or(entering, and(sensitive, item.truth("enters_hubspot")));
        }
        verdicts[NO_SENSITIVE_INFORMATION] = duty(and(asked, unneeded));
        verdicts[NO_SENSITIVE_INFORMATION_THROUGH_HUBSPOT] = duty(asked, entering);
    }

    private static void ipClaims(Entry facts, byte[] verdicts) {
        int infringed = facts.isListed("ip_claims");
        int ofThirdParty = infringed;
        for (Map<String, @Nullable Object> element : facts.list("ip_claims")) {
            Entry claim = new Entry(element);
            int broken = claim.truth("infringed");
            infringed = or(infringed, broken);
            ofThirdParty = or(
                    ofThirdParty,
                    and(broken, and(claim.in("right", REGISTERED_RIGHTS), claim.in("holder", THIRD_PARTY))));
        }
        verdicts[NO_IP_INFRINGEMENT] = duty(infringed);
        verdicts[THIRD_PARTY_RIGHTS] = advice(ofThirdParty);
    }

    private static void paymentFlows(Entry facts, byte[] verdicts) {
        int insecure = facts.isListed("payment_flows");
        for (Map<String, @Nullable Object> element : facts.list("payment_flows")) {
            Entry flow = new Entry(element);
            insecure = or(insecure, and(not(flow.truth("secure")), not(flow.truth("approved"))));
        }
        verdicts[NO_INSECURE_TRANSACTIONS] = duty(not(facts.isEmpty("payment_flows")), insecure);
    }

    private static void userExperience(Entry facts, Entry support, byte[] verdicts) {
        Entry documentation = facts.group("documentation");
        int undocumented = documentation.isNone("url");
        int departures = not(documentation.isEmpty("departures"));
        verdicts[NO_OBJECTIONABLE_CONTENT] = duty(not(facts.group("content").isEmpty("objectionable")));
        verdicts[CUSTOMER_ASSISTANCE] = duty(or(support.isEmpty("channels"), not(support.truth("appropriate"))));
        verdicts[INSTRUCTIONS_AND_SUPPORT_LINK] =
                duty(or(undocumented, or(support.isNone("url"), support.isNone("contact"))));
        verdicts[WORKS_AS_DOCUMENTED] = duty(or(not(undocumented), departures), departures);
    }

    private void upkeep(Entry facts, Entry support, byte[] verdicts) {
        Entry maintenance = facts.group("maintenance");
        long deadline = seconds("support_response_deadline");
        int late = support.isListed("tickets");
        int inaccurate = late;
        for (Map<String, @Nullable Object> element : support.list("tickets")) {
            Entry ticket = new Entry(element);
            int overdue = not(ticket.within("opened_on", facts, FactMap.TODAY, deadline));
            late = or(late, and(overdue, not(ticket.doneWithin("opened_on", "answered_on", deadline))));
            inaccurate = or(inaccurate, and(not(ticket.isNone("answered_on")), not(ticket.truth("accurate"))));
        }
        int outdated = or(
                not(maintenance.within("last_updated_on", facts, FactMap.TODAY, seconds("upkeep_interval"))),
                not(maintenance.isEmpty("outdated_parts")));
        verdicts[UPKEEP_AND_SUPPORT] = duty(or(or(outdated, support.isEmpty("channels")), or(late, inaccurate)));
    }

    private void proof(Entry facts, byte[] verdicts) {
        long deadline = seconds("proof_deadline");
        int late = facts.isListed("proof_requests");
        for (Map<String, @Nullable Object> element : facts.list("proof_requests")) {
            Entry request = new Entry(element);
            int inTime = or(
                    request.within("requested_on", facts, FactMap.TODAY, deadline),
                    request.doneWithin("requested_on", "provided_on", deadline));
            late = or(late, not(inTime));
        }
        verdicts[PROOF_OF_COMPLIANCE] = duty(not(facts.isEmpty("proof_requests")), late);
    }

    private static void privacyPolicy(Entry policy, byte[] verdicts) {
        int reachable = and(not(policy.isNone("url")), policy.truth("easily_accessible"));
        int complete = and(policy.includesAll("explains", ALL_TOPICS), policy.truth("clear"));
        verdicts[EXPLAIN_PRIVACY_PRACTICES] =
                advice(not(and(and(reachable, complete), not(policy.isNone("questions_contact")))));
    }

    private static void preferences(Entry facts, byte[] verdicts) {
        verdicts[COMPLY_WITH_DEVELOPER_TERMS_AND_AUP] = duty(not(facts.isEmpty("governing_documents_breached")));
        verdicts[OAUTH_FOR_BENEFITS] = advice(not(facts.group("hubspot_access").in("method", OAUTH2_PER_GUIDE)));
        verdicts[HUBSPOT_BRAND_GUIDELINES] = advice(not(facts.isEmpty("brand_elements_misused")));
        verdicts[ENABLE_CUSTOMER_COMPLIANCE] = advice(facts.isEmpty("privacy_features"));
    }

    private long seconds(String parameter) {
        Duration duration = deadlines.get(parameter);
        if (duration == null) {
            throw new IllegalArgumentException("no value for " + parameter);
        }
        return duration.toSeconds();
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
