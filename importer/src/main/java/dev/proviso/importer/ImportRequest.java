package dev.proviso.importer;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TextFormat;
import java.util.Optional;

/**
 * What is known of a text before it is read.
 *
 * @param name of the file, as the user knows it; its ending tells the format
 * @param policy the policy that the text is a revision of; if it is not known, one is proposed
 * @param policyId of the policy, where it is not known; if empty, made of the title
 * @param revision what to call the revision
 * @param format how the text is written; if empty, found out
 */
public record ImportRequest(
        String name,
        Optional<Policy> policy,
        Optional<PolicyId> policyId,
        RevisionId revision,
        Optional<TextFormat> format) {

    /** A text of which only its file's name is known. */
    public static ImportRequest of(String name) {
        return new ImportRequest(name, Optional.empty(), Optional.empty(), new RevisionId("r1"), Optional.empty());
    }
}
