package dev.proviso.model.document;

import java.util.Optional;

/** A revision's full name, written {@code policy@revision}, such as {@code hubspot-developer-policy@r1}. */
public record RevisionAddress(PolicyId policy, RevisionId revision) {

    /** Reads {@code policy@revision}; empty if the text has not that form. */
    public static Optional<RevisionAddress> parse(String text) {
        int at = text.indexOf('@');
        if (at < 0 || !PolicyId.isValid(text.substring(0, at)) || !RevisionId.isValid(text.substring(at + 1))) {
            return Optional.empty();
        }
        return Optional.of(
                new RevisionAddress(new PolicyId(text.substring(0, at)), new RevisionId(text.substring(at + 1))));
    }

    @Override
    public String toString() {
        return policy + "@" + revision;
    }
}
