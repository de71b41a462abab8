package dev.proviso.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.write.FactsWriter;
import dev.proviso.model.write.Notation;
import dev.proviso.model.write.RandomFacts;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of writing other facts into a file. */
class FactsEditProperties {

    private static final Policy POLICY = SampleTerms.policy();

    /** What a file says and what it is to say. */
    record Change(Facts before, Facts after, long seed) {}

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.randomValue(random -> {
            Facts before = RandomFacts.next(random);
            Facts other = RandomFacts.next(random);
            Facts after =
                    new Facts(before.app(), before.title(), before.asOf(), other.values(), other.evidence(), Map.of());
            return new Change(before, random.nextBoolean() ? after : someOf(before, after, random), random.nextLong());
        });
    }

    /** With few of the values changed. */
    private static Facts someOf(Facts before, Facts after, Random random) {
        Facts some = before;
        for (FactId id : POLICY.vocabulary().facts().keySet()) {
            some = random.nextInt(4) == 0 ? some.with(id, after.value(id)) : some;
        }
        return new Facts(some.app(), some.title(), some.asOf(), some.values(), before.evidence(), Map.of());
    }

    @Property(tries = 250)
    void aFileInYamlSaysWhatWasWanted(@ForAll("changes") Change change) {
        SourceText source = new SourceText("app.yaml", FactsWriter.write(change.before()));

        assertThat(edited(source, change.after())).isEqualTo(facts(change.after()));
    }

    @Property(tries = 250)
    void aFileInJsonSaysWhatWasWanted(@ForAll("changes") Change change) {
        SourceText source = new SourceText("app.json", json(change.before(), new Random(change.seed())));

        assertThat(edited(source, change.after())).isEqualTo(facts(change.after()));
    }

    @Property(tries = 150)
    void whatDoesNotChangeStaysByteForByteCommentsIncluded(@ForAll("changes") Change change) {
        SourceText source = new SourceText("app.yaml", commented(FactsWriter.write(change.before())));

        String text = FactsEdit.apply(source, POLICY, change.after()).orElseThrow();

        for (FactId id : change.before().values().keySet()) {
            if (change.before().value(id).equals(change.after().value(id))) {
                List<String> lines = source.text()
                        .lines()
                        .dropWhile(line -> !line.startsWith("  " + id.value() + ":"))
                        .limit(1)
                        .toList();
                assertThat(text.lines()).containsAll(lines);
            }
        }
        assertThat(text.lines()).contains("# about the app", "# the end");
    }

    @Property(tries = 50)
    void factsThatAreAsWantedAreLeftAsTheyAre(@ForAll("changes") Change change) {
        SourceText source = new SourceText("app.yaml", commented(FactsWriter.write(change.before())));

        assertThat(FactsEdit.apply(source, POLICY, change.before())).contains(source.text());
    }

    private static String commented(String yaml) {
        String lines = yaml.lines()
                .map(line -> line.matches("  [a-z].*[a-z\\]}0-9]") ? line + "  # remark" : line)
                .collect(Collectors.joining("\n"));
        return "# about the app\n" + lines + "\n# the end\n";
    }

    /** In one of three layouts. */
    private static String json(Facts facts, Random random) {
        String between = List.of(", ", ",\n", ",\n      ").get(random.nextInt(3));
        String values = facts.values().entrySet().stream()
                .map(entry ->
                        Notation.JSON.key(entry.getKey().value(), true) + ": " + Notation.JSON.of(entry.getValue()))
                .collect(Collectors.joining(between));
        String evidence = facts.evidence().entrySet().stream()
                .map(entry -> Notation.JSON.key(entry.getKey().toString(), true) + ": "
                        + entry.getValue().stream().map(Notation.JSON::of).toList())
                .collect(Collectors.joining(between));
        return "{\"app\": " + Notation.JSON.key(facts.app(), true)
                + facts.asOf().map(day -> between + "\"as_of\": \"" + day + '"').orElse("")
                + facts.title()
                        .map(title -> between + "\"title\": " + Notation.JSON.key(title, true))
                        .orElse("")
                + between + "\"facts\": {" + values + "}"
                + (evidence.isEmpty() ? "" : between + "\"evidence\": {" + evidence + "}") + "}\n";
    }

    private record Said(Map<FactId, FactValue> values, Map<FactPath, List<Evidence>> evidence) {}

    private static Said facts(Facts facts) {
        return new Said(facts.values(), facts.evidence());
    }

    private static Said edited(SourceText source, Facts wanted) {
        String text = FactsEdit.apply(source, POLICY, wanted).orElseThrow(() -> new AssertionError(source.text()));
        return facts(
                FactsReader.read(new SourceText(source.name(), text), POLICY).orThrow());
    }
}
