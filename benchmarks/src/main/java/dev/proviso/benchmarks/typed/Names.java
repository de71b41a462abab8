package dev.proviso.benchmarks.typed;

/** The enumerations that the rules name values of, as the vocabulary has them. */
final class Names {

    private Names() {}

    enum DataPurpose {
        SERVICE,
        SUPPORT,
        SECURITY,
        IMPROVEMENT,
        SALE,
        RENTAL,
        EXPLOITATION,
        DISTRIBUTION
    }

    enum DataOrigin {
        HUBSPOT_ACCOUNT,
        APP_USERS,
        PUBLIC_SOURCES,
        BOUGHT_OR_PARTNERED
    }

    enum ConsentLevel {
        MISSING,
        INSUFFICIENT,
        PROPER,
        EXPRESS
    }

    enum BreachCause {
        APP,
        DEVELOPER_ORGANIZATION,
        CUSTOMER,
        HUBSPOT,
        UNRELATED
    }

    enum BreachTarget {
        CUSTOMER_DATA,
        HUBSPOT_PLATFORM,
        OTHER_SYSTEMS
    }

    enum LawArea {
        DATA_PROTECTION,
        ELECTRONIC_MARKETING,
        CONSUMER_PROTECTION,
        INTELLECTUAL_PROPERTY,
        FINANCIAL,
        ACCESSIBILITY,
        CRIMINAL,
        OTHER_LAW
    }

    enum LawBreaker {
        APP,
        DEVELOPER,
        OTHERS_WITH_THE_APP
    }

    enum RuleSource {
        HUBSPOT_TERMS_OF_SERVICE,
        HUBSPOT_DEVELOPER_TERMS,
        HUBSPOT_DATA_PROCESSING_AGREEMENT,
        HUBSPOT_ACCEPTABLE_USE,
        THIRD_PARTY_TERMS,
        CUSTOMER_POLICIES
    }

    enum PrivacyTopic {
        COLLECTION,
        USE,
        PROCESSING,
        USER_CONTROL
    }

    enum CredentialStorage {
        NOT_STORED,
        ENCRYPTED,
        SALTED_HASH,
        WEAKLY_PROTECTED,
        PLAIN_TEXT
    }

    enum CredentialTransport {
        CURRENT_TLS,
        OUTDATED_ENCRYPTION,
        HOME_MADE_PROTOCOL,
        UNENCRYPTED
    }

    enum HubspotAccess {
        OAUTH2_PER_GUIDE,
        OAUTH2_OTHERWISE,
        PRIVATE_APP_TOKEN,
        API_KEY,
        USER_PASSWORD
    }

    enum StatementSubject {
        FUNCTIONALITY,
        PERFORMANCE,
        ORIGIN,
        DATA_USE,
        PRICE,
        OTHER_MATTER
    }

    enum InformationKind {
        BUSINESS_DATA,
        CONTACT_DETAILS,
        PAYMENT_CARD,
        BANK_ACCOUNT,
        PASSWORD,
        GOVERNMENT_ID,
        HEALTH,
        OTHER_CONFIDENTIAL,
        BARRED_BY_HUBSPOT
    }

    enum MisconductKind {
        SPAMMING,
        HARASSING,
        STALKING,
        INTIMIDATING,
        THREATENING,
        OTHER_MISCONDUCT
    }

    enum MisconductVictim {
        CUSTOMER,
        OTHER_DEVELOPER,
        ANYONE_ELSE
    }

    enum IpRight {
        TRADEMARK,
        COPYRIGHT,
        PATENT,
        TRADE_SECRET,
        OTHER_RIGHT
    }

    enum IpHolder {
        HUBSPOT,
        THIRD_PARTY
    }
}
