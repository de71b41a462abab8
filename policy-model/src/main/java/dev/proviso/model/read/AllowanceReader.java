package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Allowance;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what authors allow: {@code allow: [{code: …, reason: …}]}. */
final class AllowanceReader {

    private static final Pattern CODE = Pattern.compile("LNT-[0-9]{3}");

    private final Reading reading;
    private final List<Allowance> allowances = new ArrayList<>();

    AllowanceReader(Reading reading) {
        this.reading = reading;
    }

    /** Those read so far. */
    List<Allowance> allowances() {
        return allowances;
    }

    /** Reads those on one thing. */
    void read(Fields owner, Subject.Kind kind, String name) {
        owner.list("allow")
                .forEach(node -> Fields.of(reading, node, "an allowance").ifPresent(fields -> {
                    Optional<String> code =
                            fields.requiredName("code", "LNT- and three digits", CODE.asMatchPredicate(), text -> text);
                    String reason = fields.requiredText("reason");
                    if (reason.isBlank() && fields.has("reason")) {
                        reading.report(
                                Problem.BAD_VALUE,
                                fields.optional("reason").orElse(node),
                                "a reason says something",
                                Optional.of("say why the remark does not apply here"));
                    }
                    fields.close();
                    code.ifPresent(known -> allowances.add(new Allowance(new Subject(kind, name), known, reason)));
                }));
    }
}
