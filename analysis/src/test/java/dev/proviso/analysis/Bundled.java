package dev.proviso.analysis;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.repository.PolicyRepository;
import java.util.List;

/** The bundled policy. */
public final class Bundled {

    private static final PolicyRepository REPOSITORY = PolicyRepository.bundled();
    private static final PolicyId ID = new PolicyId("hubspot-developer-policy");
    private static final RevisionId R1 = new RevisionId("r1");

    private Bundled() {}

    public static CompiledPolicy policy() {
        return CompiledPolicy.compile(
                        REPOSITORY.policy(ID).orElseThrow(),
                        REPOSITORY.revision(ID, R1).orElseThrow())
                .orThrow();
    }

    public static List<TestCase> cases() {
        return REPOSITORY.readCases(ID, R1).orElseThrow().orThrow();
    }
}
