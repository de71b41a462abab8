package dev.proviso.dsl.check;

import dev.proviso.dsl.check.TypedPolicy.TypedParameter;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Limits;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads values that an evaluation puts in the place of a policy's own parameters. */
public final class ParameterOverrides {

    private ParameterOverrides() {}

    /**
     * Reads literals of the language, such as {@code 10 days}.
     *
     * @param literals by name of the parameter
     * @return the values by name, or a diagnostic for each name that is no parameter and each text that is no value of its type
     *     or outside its bounds
     */
    public static Checked<Map<String, Value>> check(TypedPolicy policy, Map<String, RuleText> literals) {
        Report report = new Report(Limits.STANDARD);
        Map<String, TypedParameter> parameters = new LinkedHashMap<>();
        policy.parameters()
                .forEach(parameter -> parameters.put(parameter.parameter().name(), parameter));
        Map<String, Value> values = new LinkedHashMap<>();
        literals.forEach((name, text) -> {
            TypedParameter parameter = parameters.get(name);
            if (parameter == null) {
                reportUnknown(name, text, List.copyOf(parameters.keySet()), report);
            } else {
                value(policy, parameter.parameter(), text, report).ifPresent(value -> values.put(name, value));
            }
        });
        return Checked.of(values, report.inOrder());
    }

    private static void reportUnknown(String name, RuleText text, List<String> names, Report report) {
        report.add(
                new RuleSource(text),
                DiagnosticKind.UNKNOWN_NAME,
                new TextSpan(0, 0),
                "there is no parameter '" + name + "' in this policy",
                names.isEmpty()
                        ? Optional.of("this policy has no parameters")
                        : Suggestion.hint(name, names)
                                .or(() -> Optional.of("the parameters are " + Phrases.list(names, "and"))));
    }

    private static Optional<Value> value(TypedPolicy policy, Parameter own, RuleText text, Report report) {
        Parameter overridden = new Parameter(
                own.name(),
                own.type(),
                Optional.of(text),
                own.words(),
                own.setBy(),
                own.minimum(),
                own.maximum(),
                own.reason());
        return new ParameterChecker(
                        new Parser(),
                        policy.policy().vocabulary(),
                        policy.revision().address().toString(),
                        report)
                .check(overridden)
                .flatMap(TypedParameter::value);
    }
}
