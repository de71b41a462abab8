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

    // As a record's would be, whose own are put together when they are first called: more than a short run can spare.
    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionAddress that && policy.equals(that.policy) && revision.equals(that.revision);
    }

    @Override
    public int hashCode() {
        return 31 * policy.hashCode() + revision.hashCode();
    }

    @Override
    public String toString() {
        return policy + "@" + revision;
    }
}
