package dev.proviso.model.bundle;

import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.document.TestCase.Expectation;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs the test cases of a revision. Their facts carry no evidence. */
final class CaseCodec {

    private CaseCodec() {}

    static void write(Encoder out, TestCase testCase) {
        out.group(group -> {
            group.text(testCase.name());
            group.location(testCase.location());
            facts(group, testCase.facts());
            group.list(
                    testCase.parameters().entrySet(),
                    parameter -> group.group(inner -> {
                        inner.text(parameter.getKey());
                        NormCodec.rule(inner, parameter.getValue());
                    }));
            group.list(
                    testCase.expectations(),
                    expectation -> group.group(inner -> {
                        inner.word(expectation.node());
                        inner.optional(expectation.norm(), inner::word);
                        inner.text(expectation.citation());
                        inner.text(expectation.verdict());
                        inner.location(expectation.location());
                    }));
        });
    }

    private static void facts(Encoder out, Facts facts) {
        out.optional(facts.asOf(), out::word);
        out.list(
                facts.values().entrySet(),
                fact -> out.group(group -> {
                    group.word(fact.getKey());
                    ValueCodec.write(group, fact.getValue());
                }));
        out.list(
                facts.locations().entrySet(),
                place -> out.group(group -> {
                    path(group, place.getKey());
                    group.location(place.getValue());
                }));
    }

    private static void path(Encoder out, FactPath path) {
        out.word(path.fact());
        out.list(
                path.steps(),
                step -> out.group(group -> {
                    if (step instanceof FactPath.Field field) {
                        group.flag(true);
                        group.text(field.name());
                    } else if (step instanceof FactPath.Element element) {
                        group.flag(false);
                        group.number(element.index());
                    }
                }));
    }

    static TestCase read(Decoder in) {
        in.open();
        String name = in.text();
        Location location = in.location();
        Facts facts = facts(in, name);
        Map<String, RuleText> parameters = new LinkedHashMap<>();
        in.list(() -> {
            in.open();
            parameters.put(in.text(), NormCodec.rule(in));
            in.close();
            return parameters;
        });
        List<Expectation> expectations = in.list(() -> expectation(in));
        in.close();
        return new TestCase(name, facts, parameters, expectations, location);
    }

    private static Facts facts(Decoder in, String app) {
        Optional<LocalDate> asOf = in.optional(() -> LocalDate.parse(in.text()));
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        in.list(() -> {
            in.open();
            values.put(new FactId(in.text()), ValueCodec.read(in));
            in.close();
            return values;
        });
        Map<FactPath, Location> locations = new LinkedHashMap<>();
        in.list(() -> {
            in.open();
            locations.put(path(in), in.location());
            in.close();
            return locations;
        });
        return new Facts(app, Optional.empty(), asOf, values, Map.of(), locations);
    }

    private static FactPath path(Decoder in) {
        return new FactPath(new FactId(in.text()), in.list(() -> step(in)));
    }

    private static FactPath.Step step(Decoder in) {
        in.open();
        FactPath.Step step = in.flag() ? new FactPath.Field(in.text()) : new FactPath.Element(in.number());
        in.close();
        return step;
    }

    private static Expectation expectation(Decoder in) {
        in.open();
        Expectation expectation = new Expectation(
                new NodeId(in.text()), in.optional(() -> new NormId(in.text())), in.text(), in.text(), in.location());
        in.close();
        return expectation;
    }
}
