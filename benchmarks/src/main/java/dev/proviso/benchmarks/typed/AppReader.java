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
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Fills an {@link App}. Facts must be without evidence: whether it is stale is not looked at. */
public final class AppReader {

    private final Words words;
    private final Facts facts;

    private AppReader(Words words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    public static App read(Facts facts, Vocabulary vocabulary) {
        if (!facts.evidence().isEmpty()) {
            throw new IllegalArgumentException("evidence is not looked at: " + facts.app());
        }
        return new AppReader(new Words(vocabulary), facts).app();
    }

    private App app() {
        App app = new App();
        app.today = facts.asOf().map(AppReader::day).orElse(Day.UNKNOWN);
        data(app);
        conduct(app);
        security(app);
        privacy(app);
        userExperience(app);
        return app;
    }

    private void data(App app) {
        app.dataUses = list(
                "data.uses",
                DataUse[]::new,
                use -> new DataUse(
                        name(use, "data_use", "purpose"),
                        name(use, "data_use", "origin"),
                        truth(use.field("personal_data")),
                        name(use, "data_use", "lawful_basis"),
                        name(use, "data_use", "customer_consent")));
        app.storesPersonalData = truth("data.stores_personal_data");
        app.erasureRequests = list(
                "data.erasure_requests",
                ErasureRequest[]::new,
                request -> new ErasureRequest(day(request.field("requested_on")), day(request.field("erased_on"))));
        app.dataChanges = list(
                "data.changes",
                DataChange[]::new,
                change -> new DataChange(
                        day(change.field("changed_on")),
                        day(change.field("updated_on")),
                        day(change.field("erased_on"))));
        app.breaches = list("breaches", Breach[]::new, this::breach);
    }

    private Breach breach(Value.Structure breach) {
        FactValue affected = breach.field("customers_affected");
        boolean known = affected instanceof FactValue.Known;
        return new Breach(
                day(breach.field("discovered_on")),
                name(breach, "breach", "caused_by"),
                words.set(words.field("breach", "targets"), breach.field("targets")),
                known,
                affected instanceof FactValue.Known value ? ((Value.Int) value.value()).value() : 0,
                day(breach.field("customers_told_on")),
                day(breach.field("hubspot_told_on")));
    }

    private void conduct(App app) {
        app.legalFindings = list(
                "legal_findings",
                LegalFinding[]::new,
                finding -> new LegalFinding(
                        name(finding, "legal_finding", "area"),
                        name(finding, "legal_finding", "broken_by"),
                        truth(finding.field("concerns_design"))));
        app.governingDocumentsBreached = names("governing_documents_breached");
        app.rulesUndermined = names("rules_undermined");
        app.misconduct = list(
                "misconduct",
                MisconductCase[]::new,
                each -> new MisconductCase(
                        name(each, "misconduct_case", "kind"), name(each, "misconduct_case", "against")));
        app.reverseEngineeringAttempted = truth("reverse_engineering_attempted");
        app.ipClaims = list(
                "ip_claims",
                IpClaim[]::new,
                claim -> new IpClaim(
                        name(claim, "ip_claim", "right"),
                        name(claim, "ip_claim", "holder"),
                        truth(claim.field("infringed"))));
        app.impersonationOfUsersPossible = truth("impersonation.of_users_possible");
        app.falseRepresentationPossible = truth("impersonation.false_representation_possible");
        app.statements = list(
                "statements",
                Statement[]::new,
                statement ->
                        new Statement(name(statement, "statement", "subject"), truth(statement.field("misleading"))));
        app.claimsAnotherMaker = truth("claims_another_maker");
        app.brandElementsMisused = names("brand_elements_misused");
    }

    private void security(App app) {
        app.paymentFlows = list(
                "payment_flows",
                PaymentFlow[]::new,
                flow -> new PaymentFlow(truth(flow.field("secure")), truth(flow.field("approved"))));
        app.authenticationMethod = name("authentication.method");
        app.loginsAudited = truth("authentication.logins_audited");
        app.credentialsHandled = truth("credentials.handled");
        app.credentialsStorage = name("credentials.storage");
        app.credentialsTransport = name("credentials.transport");
        app.hubspotAccess = name("hubspot_access.method");
        app.harmfulCodeFound = truth("security_scan.harmful_code_found");
        app.scopesRequested = Words.texts(value("scopes.requested"));
        app.scopesUsed = Words.texts(value("scopes.used"));
        app.scopesUsedWithoutNeed = Words.texts(value("scopes.used_without_need"));
        app.informationAsked = list(
                "information_asked",
                InformationItem[]::new,
                item -> new InformationItem(
                        name(item, "information_item", "kind"),
                        truth(item.field("necessary")),
                        truth(item.field("enters_hubspot"))));
    }

    private void privacy(App app) {
        app.privacyFeatures = names("privacy_features");
        app.privacyPolicyUrlKnown = isKnown("privacy_policy.url");
        app.privacyPolicyUrl = text("privacy_policy.url");
        app.privacyPolicyAccessible = truth("privacy_policy.easily_accessible");
        app.privacyPolicyExplains = names("privacy_policy.explains");
        app.privacyPolicyClear = truth("privacy_policy.clear");
        app.questionsContactKnown = isKnown("privacy_policy.questions_contact");
        app.questionsContact = text("privacy_policy.questions_contact");
    }

    private void userExperience(App app) {
        app.objectionableContent = names("content.objectionable");
        app.slowsHubspot = truth("hubspot_impact.slows_hubspot");
        app.worsensExperience = truth("hubspot_impact.worsens_experience");
        app.documentationUrlKnown = isKnown("documentation.url");
        app.documentationUrl = text("documentation.url");
        app.documentationDepartures = Words.texts(value("documentation.departures"));
        app.supportUrlKnown = isKnown("support.url");
        app.supportUrl = text("support.url");
        app.supportContactKnown = isKnown("support.contact");
        app.supportContact = text("support.contact");
        app.supportChannels = names("support.channels");
        app.supportAppropriate = truth("support.appropriate");
        app.tickets = list(
                "support.tickets",
                Ticket[]::new,
                ticket -> new Ticket(
                        day(ticket.field("opened_on")),
                        day(ticket.field("answered_on")),
                        truth(ticket.field("accurate"))));
        app.lastUpdatedOn = day(value("maintenance.last_updated_on"));
        app.outdatedParts = names("maintenance.outdated_parts");
        app.proofRequests = list(
                "proof_requests",
                ProofRequest[]::new,
                request -> new ProofRequest(day(request.field("requested_on")), day(request.field("provided_on"))));
    }

    private FactValue value(String fact) {
        return facts.value(new FactId(fact));
    }

    private boolean isKnown(String fact) {
        return !(value(fact) instanceof FactValue.Unknown);
    }

    private @Nullable String text(String fact) {
        return value(fact) instanceof FactValue.Known known ? known.value().toString() : null;
    }

    private int truth(String fact) {
        return truth(value(fact));
    }

    private static int truth(FactValue value) {
        return value instanceof FactValue.Known known ? Truth.of(((Value.Bool) known.value()).value()) : Truth.UNKNOWN;
    }

    private int name(String fact) {
        return words.name(words.fact(fact), value(fact));
    }

    private int name(Value.Structure element, String type, String field) {
        return words.name(words.field(type, field), element.field(field));
    }

    private int names(String fact) {
        return words.set(words.fact(fact), value(fact));
    }

    private static int day(FactValue value) {
        if (value instanceof FactValue.Known known) {
            return day(((Value.Date) known.value()).value());
        }
        return value instanceof FactValue.KnownNone ? Day.NONE : Day.UNKNOWN;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private <T> T @Nullable [] list(String fact, IntFunction<T[]> array, Function<Value.Structure, T> element) {
        return value(fact) instanceof FactValue.Known known
                ? ((Value.ListOf) known.value())
                        .elements().stream()
                                .map(each -> element.apply((Value.Structure) each))
                                .toArray(array)
                : null;
    }
}
