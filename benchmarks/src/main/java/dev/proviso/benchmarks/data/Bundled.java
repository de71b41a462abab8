package dev.proviso.benchmarks.data;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.plan.Lowering;
import dev.proviso.dsl.plan.ParameterSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.fact.Value;
import dev.proviso.model.repository.PolicyRepository;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The policy that is measured: the bundled one. */
public record Bundled(Policy policy, Revision revision) {

    public static Bundled read() {
        PolicyRepository repository = PolicyRepository.bundled();
        Policy policy =
                repository.policy(new PolicyId("hubspot-developer-policy")).orElseThrow();
        return new Bundled(
                policy, repository.revision(policy.id(), new RevisionId("r1")).orElseThrow());
    }

    public CompiledPolicy compiled() {
        return CompiledPolicy.compile(policy, revision).orThrow();
    }

    /** What the rules come down to, for translators. */
    public Plan plan() {
        return Lowering.lower(Checker.check(policy, revision).orThrow());
    }

    /** The values of the parameters, by name. */
    public Map<String, Duration> deadlines() {
        Map<String, Duration> deadlines = new LinkedHashMap<>();
        for (ParameterSlot slot : plan().parameters()) {
            deadlines.put(
                    slot.parameter().name(), ((Value.Duration) slot.value().orElseThrow()).value());
        }
        return deadlines;
    }
}
