package dev.proviso.importer.carry;

import dev.proviso.importer.carry.Concern.Kind;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.document.TestCase.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The test cases of the older revision, citing the new one. */
final class CarriedCases {

    private final Outline old;
    private final Outline now;
    private final List<String> parameters;
    private final Map<NormId, Norm> norms;
    private final Concerns concerns;

    CarriedCases(Outline old, Revision revision, Concerns concerns) {
        this.old = old;
        this.now = Outline.of(revision);
        this.parameters = revision.parameters().stream().map(Parameter::name).toList();
        this.norms = revision.norms().stream().collect(Collectors.toMap(Norm::id, norm -> norm, (a, b) -> a));
        this.concerns = concerns;
    }

    /** A case that expects nothing any more is left out. */
    List<TestCase> of(List<TestCase> cases) {
        List<TestCase> carried = new ArrayList<>();
        for (TestCase given : cases) {
            List<Expectation> expectations = given.expectations().stream()
                    .flatMap(expectation -> carried(given, expectation).stream())
                    .toList();
            if (!expectations.isEmpty()) {
                Map<String, RuleText> kept = new LinkedHashMap<>(given.parameters());
                kept.keySet().retainAll(parameters);
                carried.add(new TestCase(given.name(), given.facts(), kept, expectations, given.location()));
            }
        }
        return carried;
    }

    private Optional<Expectation> carried(TestCase given, Expectation expectation) {
        Optional<NodeId> node = expectation
                .norm()
                .map(id -> Optional.ofNullable(norms.get(id)).map(Norm::clause))
                .orElseGet(() -> now.node(expectation.node())
                        .filter(found -> !found.isRemoved())
                        .map(Node::id));
        if (node.isEmpty()) {
            concerns.add(
                    Kind.CASE,
                    expectation.node(),
                    "'" + given.name() + "' expects of " + expectation.citation() + ": " + expectation.verdict());
        }
        return node.map(id -> new Expectation(
                id, expectation.norm(), citation(expectation, id), expectation.verdict(), expectation.location()));
    }

    /** Who cited by id goes on doing so. */
    private String citation(Expectation expectation, NodeId id) {
        String cited = expectation.citation();
        int slash = cited.indexOf('/');
        String place = slash < 0 ? cited : cited.substring(0, slash);
        boolean isByLabel = old.citation(expectation.node()).equalsIgnoreCase(place);
        String fresh = isByLabel || !id.equals(expectation.node()) ? now.citation(id) : place;
        return expectation.norm().map(norm -> fresh + "/" + norm).orElse(fresh);
    }
}
