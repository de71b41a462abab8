package dev.proviso.dsl.syntax;

/** How tightly an expression binds, loosest first. An operand that binds looser than its place asks for stands in brackets. */
enum Precedence {
    QUANTIFIED,
    IMPLICATION,
    DISJUNCTION,
    CONJUNCTION,
    NEGATION,
    COMPARISON,
    SUM,
    PRODUCT,
    SIGNED,
    PRIMARY;

    static Precedence of(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return of(binary.operator());
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() == UnaryOperator.NOT ? NEGATION : SIGNED;
        }
        if (expression instanceof Expression.Quantified) {
            return QUANTIFIED;
        }
        if (expression instanceof Expression.StateTest) {
            return COMPARISON;
        }
        return expression instanceof Expression.Literal literal && LiteralText.isNegative(literal.value())
                ? SIGNED
                : PRIMARY;
    }

    static Precedence of(BinaryOperator operator) {
        return switch (operator) {
            case IMPLIES -> IMPLICATION;
            case OR -> DISJUNCTION;
            case AND -> CONJUNCTION;
            case ADD, SUBTRACT, UNION, WITHOUT -> SUM;
            case MULTIPLY, DIVIDE, INTERSECT -> PRODUCT;
            default -> COMPARISON;
        };
    }

    /** The least binding of a left operand: operators group from the left, but for {@code implies} and the comparisons. */
    static Precedence left(BinaryOperator operator) {
        Precedence own = of(operator);
        return own == IMPLICATION || own == COMPARISON ? own.next() : own;
    }

    static Precedence right(BinaryOperator operator) {
        Precedence own = of(operator);
        return own == IMPLICATION ? own : own.next();
    }

    /** The next tighter one. */
    @SuppressWarnings("EnumOrdinal") // The order of the constants is their meaning.
    Precedence next() {
        return values()[ordinal() + 1];
    }
}
