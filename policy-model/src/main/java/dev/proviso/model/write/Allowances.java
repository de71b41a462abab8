package dev.proviso.model.write;

import dev.proviso.model.diagnostic.Allowance;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.write.Yaml.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes allowances where the things stand that they are about. */
final class Allowances {

    private final Map<Subject, List<Allowance>> allowances = new HashMap<>();

    Allowances(List<Allowance> all) {
        all.forEach(allowance -> allowances
                .computeIfAbsent(allowance.on(), on -> new ArrayList<>())
                .add(allowance));
    }

    void write(Keys keys, Subject.Kind kind, Object name) {
        keys.row(
                "allow",
                allowances.getOrDefault(new Subject(kind, name.toString()), List.of()),
                allowance -> Yaml.inline(inner -> {
                    inner.text("code", allowance.code());
                    inner.text("reason", allowance.reason());
                }));
    }
}
