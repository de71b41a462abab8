package dev.proviso.dsl.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.FactRow;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Facts that are read straight into rows are those that the policy's reader reads. */
class JsonRowsProperties {

    @Property(tries = 500)
    void verdictsFromText(@ForAll("cases") RandomCase random) {
        byte[] json = json(random.known());
        Decider decider = random.policy().decider(RandomCase.TODAY);
        assertThat(rows(random).read(json, Optional.empty()))
                .as("read straight")
                .isPresent();
        FactRow row = decider.read("app.json", json).value().orElseThrow();
        Decision decision = decider.decide(row);
        Evaluation expected = random.policy().evaluate(random.known(), RandomCase.TODAY);
        expected.findings()
                .forEach(finding ->
                        assertThat(decision.verdict(finding.clause())).isEqualTo(finding.verdict()));
        assertThat(row.facts().values()).isEqualTo(random.known().values());
    }

    /** A text with a slip has the mistakes that the policy's reader tells, or means what it means there. */
    @Property(tries = 1000)
    void slips(
            @ForAll("cases") RandomCase random,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll @IntRange(max = 4) int kind,
            @ForAll char character) {
        String text = new String(json(random.known()), StandardCharsets.UTF_8);
        int place = at % text.length();
        String slipped = switch (kind) {
            case 0 -> text.substring(0, place) + text.substring(place + 1);
            case 1 -> text.substring(0, place) + character + text.substring(place);
            case 2 -> text.substring(0, place) + text.charAt(place) + text.substring(place);
            case 3 -> text.substring(0, place);
            default -> text.substring(0, place) + "0,null]}{[:\"\\".charAt(at % 12) + text.substring(place + 1);
        };
        byte[] json = slipped.getBytes(StandardCharsets.UTF_8);
        Decider decider = random.policy().decider(RandomCase.TODAY);
        Checked<Facts> expected = SourceReader.read("app.json", json)
                .then(source -> FactsReader.read(
                        source,
                        random.policy().policy(),
                        random.policy().revision().id()));
        Checked<FactRow> found = decider.read("app.json", json);
        assertThat(found.diagnostics()).isEqualTo(expected.diagnostics());
        assertThat(found.value().map(row -> row.facts().values()))
                .isEqualTo(expected.value().map(Facts::values));
        found.value()
                .ifPresent(row -> random.policy()
                        .evaluate(expected.value().orElseThrow(), RandomCase.TODAY)
                        .findings()
                        .forEach(finding -> assertThat(decider.decide(row).verdict(finding.clause()))
                                .isEqualTo(finding.verdict())));
    }

    private static JsonRows rows(RandomCase random) {
        CompiledPolicy policy = random.policy();
        List<Datum> unset = Inputs.of(policy.plan(), Facts.none(""), Optional.empty(), Map.of())
                .parameters();
        Program program = Program.of(policy.plan(), policy.policy().vocabulary(), unset, Long.MAX_VALUE);
        return new JsonRows(program, Set.of());
    }

    private static byte[] json(Facts facts) {
        return JsonText.of(facts).getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }
}
