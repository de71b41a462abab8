package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the test cases of a revision. */
public final class CaseReader {

    private final Reading reading;
    private final Policy policy;
    private final Revision revision;
    private final ExpectationReader expectations;
    private final Map<String, DataNode> names = new HashMap<>();

    private CaseReader(Reading reading, Policy policy, Revision revision) {
        this.reading = reading;
        this.policy = policy;
        this.revision = revision;
        this.expectations = new ExpectationReader(reading, revision);
    }

    /** The cases in a file in YAML or JSON, or what is wrong with it. */
    public static Checked<List<TestCase>> read(SourceText source, Policy policy, Revision revision) {
        return read(source, policy, revision, ReadingLimits.DEFAULT);
    }

    /** The cases in a file in YAML or JSON, or what is wrong with it; what is past a limit is wrong. */
    public static Checked<List<TestCase>> read(
            SourceText source, Policy policy, Revision revision, ReadingLimits limits) {
        Reading reading = new Reading(source, limits);
        Optional<List<TestCase>> cases = DataParser.parse(reading)
                .flatMap(root -> FileKind.CASES.of(reading, root))
                .map(fields -> new CaseReader(reading, policy, revision).file(fields));
        List<Diagnostic> diagnostics = reading.diagnostics();
        return cases.map(value -> Checked.of(value, diagnostics)).orElseGet(() -> Checked.failed(diagnostics));
    }

    private List<TestCase> file(Fields fields) {
        mustBe(fields, "policy", policy.id().value());
        mustBe(fields, "revision", revision.id().value());
        List<TestCase> cases = new ArrayList<>();
        for (DataNode node : fields.requiredList("cases")) {
            Fields.of(reading, node, "a test case").map(this::testCase).ifPresent(cases::add);
        }
        fields.close();
        return cases;
    }

    private void mustBe(Fields fields, String key, String expected) {
        fields.required(key)
                .flatMap(fields::asText)
                .map(Scalar::text)
                .filter(text -> !text.equals(expected))
                .ifPresent(text -> {
                    DataNode at = fields.optional(key).orElse(fields.mapping());
                    reading.report(
                            Problem.OTHER_POLICY,
                            at,
                            "these cases are for the " + key + " '" + text + "', but they are read for '" + expected
                                    + "'");
                });
    }

    private TestCase testCase(Fields fields) {
        String name = fields.requiredText("name");
        fields.scalar("name").ifPresent(this::refuseRepeated);
        Optional<LocalDate> asOf = fields.date("as_of");
        Facts facts = (fields.has("facts") ? fields.raw("facts") : fields.required("facts"))
                .map(node -> FactsReader.of(reading, policy, name, asOf, node))
                .orElse(Facts.none(name));
        TestCase testCase =
                new TestCase(name, facts, parameters(fields), expectations.of(fields), reading.locate(fields.head()));
        fields.close();
        return testCase;
    }

    private void refuseRepeated(Scalar name) {
        DataNode first = names.putIfAbsent(name.text(), name);
        if (first != null) {
            reading.report(
                    Problem.DUPLICATE_ID,
                    name,
                    "the case on line " + reading.locate(first).line() + " has the same name",
                    Optional.of("say what sets this case apart"));
        }
    }

    private Map<String, RuleText> parameters(Fields fields) {
        Map<String, RuleText> parameters = new LinkedHashMap<>();
        List<String> known = revision.parameters().stream().map(Parameter::name).toList();
        for (Entry entry : fields.entries("parameters")) {
            String name = entry.key().text();
            if (!known.contains(name)) {
                reading.report(
                        Problem.DANGLING,
                        entry.key(),
                        "there is no parameter '" + name + "'",
                        reading.didYouMean(name, known));
            }
            fields.asScalar(entry.value())
                    .ifPresent(value -> parameters.put(name, new RuleText(value.text(), reading.origin(value))));
        }
        return parameters;
    }
}
