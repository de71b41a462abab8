package dev.proviso.benchmarks.cedar;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import dev.proviso.benchmarks.peers.Pair;
import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that Cedar can express, as policies that permit: for each norm one for each verdict that is decided. One request is
 * answered with the names of all policies that are satisfied, and so with all verdicts. The policies are kept parsed on the native
 * side.
 */
public final class CedarPolicy {

    private static final byte UNDECIDED = 1;
    private static final byte NOT_APPLICABLE = 5;

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final Entities noEntities = new Entities();
    private final PolicySet policies;
    private final List<NormId> norms = new ArrayList<>();
    private final Map<String, Ruled> ruled = new HashMap<>();

    /** What it means that a policy is satisfied: this verdict on the norm in this place. */
    private record Ruled(int norm, byte verdict) {}

    public CedarPolicy(Plan plan) {
        CedarConditions conditions = new CedarConditions(plan);
        Set<Policy> written = new HashSet<>();
        for (PlannedNorm norm : plan.norms()) {
            translated(conditions, norm).ifPresent(verdicts -> {
                verdicts.forEach((verdict, condition) -> {
                    String id = norms.size() + "-" + verdict;
                    ruled.put(id, new Ruled(norms.size(), verdict));
                    written.add(new Policy("permit(principal, action, resource) when { " + condition + " };", id));
                });
                norms.add(norm.norm().id());
            });
        }
        this.policies = new PolicySet(written);
        try {
            policies.cache();
        } catch (CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Map<Byte, String>> translated(CedarConditions conditions, PlannedNorm norm) {
        try {
            Map<Byte, String> verdicts = new HashMap<>();
            Pair breach = conditions.cell(norm.breach());
            verdicts.put((byte) (norm.isSoft() ? 2 : 0), breach.isTrue());
            verdicts.put((byte) (norm.isSoft() ? 4 : 3), breach.isFalse());
            norm.applies()
                    .ifPresent(cell ->
                            verdicts.put(NOT_APPLICABLE, conditions.cell(cell).isFalse()));
            return Optional.of(verdicts);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Those that could be translated, in the order of the verdicts. */
    public List<NormId> norms() {
        return List.copyOf(norms);
    }

    /** Lays facts out, to be decided again and again. Records are left out. */
    public AuthorizationRequest request(Facts facts, Vocabulary vocabulary) {
        Map<String, Value> context = new HashMap<>();
        PlainFacts.of(facts, vocabulary).forEach((name, value) -> value(value).ifPresent(v -> context.put(name, v)));
        return new AuthorizationRequest(entity("Developer"), entity("Action"), entity("App"), context);
    }

    private static EntityUID entity(String type) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), "it");
    }

    private static Optional<Value> value(@Nullable Object value) {
        if (value instanceof Boolean bool) {
            return Optional.of(new PrimBool(bool));
        }
        if (value instanceof Long number) {
            return Optional.of(new PrimLong(number));
        }
        if (value instanceof String text) {
            return Optional.of(new PrimString(text));
        }
        if (value instanceof Set<?> set) {
            return Optional.of(new CedarList(texts(set)));
        }
        return Optional.empty();
    }

    private static List<Value> texts(Collection<?> set) {
        List<Value> texts = new ArrayList<>();
        set.forEach(element -> texts.add(new PrimString((String) element)));
        return texts;
    }

    /**
     * Decides.
     *
     * @param verdicts in the order of {@link #norms()}
     */
    public void decide(AuthorizationRequest request, byte[] verdicts) {
        Arrays.fill(verdicts, UNDECIDED);
        for (String policy : answer(request).getReason()) {
            Ruled rule = ruled.get(policy);
            if (rule == null) {
                throw new IllegalStateException("no such policy: " + policy);
            }
            if (verdicts[rule.norm()] != NOT_APPLICABLE) {
                verdicts[rule.norm()] = rule.verdict();
            }
        }
    }

    private AuthorizationSuccessResponse answer(AuthorizationRequest request) {
        try {
            return engine.isAuthorized(request, policies, noEntities).success.orElseThrow();
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }
}
