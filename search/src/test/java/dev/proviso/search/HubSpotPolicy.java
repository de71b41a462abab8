package dev.proviso.search;

import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyRepository;
import java.util.Optional;

/** The policy that the questions of the tests are about. */
final class HubSpotPolicy {

    static final Policy POLICY = PolicyRepository.bundled()
            .policy(new PolicyId("hubspot-developer-policy"))
            .orElseThrow();
    static final Revision REVISION = PolicyRepository.bundled()
            .revision(POLICY.id(), new RevisionId("r1"))
            .orElseThrow();
    static final Outline OUTLINE = Outline.of(REVISION);
    /** By words alone. */
    static final ClauseSearch SEARCH = ClauseSearch.of(POLICY, REVISION, Optional.empty());

    private HubSpotPolicy() {}
}
