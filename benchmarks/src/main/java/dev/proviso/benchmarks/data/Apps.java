package dev.proviso.benchmarks.data;

import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The apps that are decided: the examples of the bundled policy, and variations of them in which some facts are other than in the
 * example and some are not known, as in a review that is not done yet. None has evidence: whether it is stale is settled before
 * rules are looked at, and only Proviso knows of it.
 */
public final class Apps {

    private static final double FORGOTTEN = 0.15;
    private static final double CHANGED = 0.15;
    private static final double UNKNOWN_FIELDS = 0.1;

    private Apps() {}

    /** The examples that are whole files of facts, in the order of their names. */
    public static List<Facts> examples(Path directory, Policy policy) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Facts> examples = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                examples.add(withoutEvidence(FactsReader.read(file, policy).orThrow()));
            }
            return List.copyOf(examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many apps: the given ones, then variations of each in turn. */
    public static List<Facts> varied(List<Facts> examples, Policy policy, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Facts> apps = new ArrayList<>(examples);
        while (apps.size() < count) {
            apps.add(vary(examples.get(apps.size() % examples.size()), policy, random));
        }
        return List.copyOf(apps.subList(0, count));
    }

    private static Facts vary(Facts example, Policy policy, SplittableRandom random) {
        RandomValues values = new RandomValues(random, example.asOf().orElseThrow(), UNKNOWN_FIELDS);
        Map<FactId, FactValue> varied = new LinkedHashMap<>(example.values());
        for (FactDeclaration fact : policy.vocabulary().facts().values()) {
            double chance = random.nextDouble();
            if (chance < FORGOTTEN) {
                varied.remove(fact.id());
            } else if (chance < FORGOTTEN + CHANGED) {
                varied.put(fact.id(), values.of(fact.type()));
            }
        }
        return facts(example.app(), example.asOf(), varied);
    }

    /** Apps of which each fact is of any value of its type, and some are unknown. */
    public static List<Facts> random(Policy policy, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate day = LocalDate.of(2026, 11, 1);
        List<Facts> apps = new ArrayList<>();
        while (apps.size() < count) {
            double unknown = random.nextDouble() * 0.6;
            RandomValues values = new RandomValues(random, day, unknown);
            Map<FactId, FactValue> facts = new LinkedHashMap<>();
            for (FactDeclaration fact : policy.vocabulary().facts().values()) {
                if (random.nextDouble() >= unknown) {
                    facts.put(fact.id(), values.of(fact.type()));
                }
            }
            apps.add(facts("app-" + apps.size(), random.nextInt(10) == 0 ? Optional.empty() : Optional.of(day), facts));
        }
        return List.copyOf(apps);
    }

    public static Facts withoutEvidence(Facts facts) {
        return facts(facts.app(), facts.asOf(), facts.values());
    }

    private static Facts facts(String app, Optional<LocalDate> day, Map<FactId, FactValue> values) {
        return new Facts(app, Optional.empty(), day, values, Map.of(), Map.of());
    }
}
