package dev.proviso.dsl.syntax;

import java.util.List;

/**
 * {@code data.uses[1].purpose = sale}, as it was written.
 *
 * @param path behind the first name: further parts of a fact's name, fields, elements
 */
public record AssumptionSyntax(TextSpan span, Named name, List<Step> path, Expression value) {

    public AssumptionSyntax {
        path = List.copyOf(path);
    }

    /** One step of an address. */
    public sealed interface Step {
        TextSpan span();
    }

    /** {@code .purpose}. */
    public record Part(TextSpan span, String name) implements Step {}

    /** {@code [1]}, counted from 0. */
    public record Element(TextSpan span, int index) implements Step {}
}
