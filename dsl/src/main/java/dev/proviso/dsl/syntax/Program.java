package dev.proviso.dsl.syntax;

import java.util.List;
import java.util.Optional;

/** A text of definitions, parameters and rules, in the order of the source. */
public record Program(List<Declaration> declarations) {

    public Program {
        declarations = List.copyOf(declarations);
    }

    /** One declaration of a program. */
    public sealed interface Declaration {
        TextSpan span();
    }

    /** {@code define NAME as EXPRESSION}. */
    public record Define(TextSpan span, String name, TextSpan nameSpan, Expression expression) implements Declaration {}

    /** {@code parameter NAME: TYPE = LITERAL}; an unset parameter has no value, and then a type. */
    public record ParameterDeclaration(
            TextSpan span, String name, TextSpan nameSpan, Optional<TypeName> type, Optional<Expression> value)
            implements Declaration {}

    /** A type as written, such as {@code list of text}. */
    public record TypeName(TextSpan span, String text) {}

    /** {@code clause A.4} and its rule. */
    public record ClauseRule(TextSpan span, ClauseReference clause, Rule rule) implements Declaration {}
}
