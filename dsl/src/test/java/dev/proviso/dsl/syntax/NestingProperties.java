package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.CommonToken;

/** What is told of the height of a tree from its tokens is never less than its height. */
class NestingProperties {

    private static final int LIMIT = 500;

    @Provide
    Arbitrary<Expression> expressions() {
        return SyntaxTrees.expressions();
    }

    @Property
    void aTreeIsNoHigherThanItsTokensTell(@ForAll("expressions") Expression expression) {
        int height = height(expression);

        if (height > 0) {
            assertThat(Nesting.beyond(height - 1, tokens(Printer.print(expression))))
                    .isPresent();
        }
    }

    @Property
    void norIsAChainOfThem(@ForAll("expressions") Expression expression) {
        String chain = String.join(" and not ", List.of("a", "(" + Printer.print(expression) + ")", "b is not none"));

        assertThat(Nesting.beyond(height(expression) + 2, tokens(chain))).isPresent();
    }

    @Example
    void aChainHasAsManyConditionsAsTheLimitHasLevels() {
        String chain = "n > 0 and not n is not none or n not in s and ".repeat(LIMIT / 4 - 1);

        assertThat(Nesting.beyond(LIMIT, tokens(chain + "t"))).isEmpty();
        assertThat(Nesting.beyond(LIMIT, tokens(chain + chain + "t"))).isPresent();
    }

    @Example
    void quantifiersInsideOneAnotherCount() {
        String nested = "not some x in xs satisfies c and ".repeat(LIMIT / 3 + 1);

        assertThat(Nesting.beyond(LIMIT, tokens(nested + "t"))).isPresent();
        assertThat(Nesting.beyond(LIMIT, tokens("t = some x in xs satisfies ".repeat(LIMIT / 2 + 1) + "t")))
                .isPresent();
        assertThat(Nesting.beyond(LIMIT, tokens("t = not ".repeat(LIMIT / 2 + 1) + "t")))
                .isPresent();
    }

    private static List<CommonToken> tokens(String text) {
        return Lexemes.visible(text);
    }

    /** How many operators, quantifiers and calls lie around the value that most of them lie around. */
    private static int height(Object part) {
        int deepest = parts(part).mapToInt(NestingProperties::height).max().orElse(-1);
        return part instanceof Expression ? deepest + 1 : deepest;
    }

    private static Stream<?> parts(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.stream();
        }
        if (part instanceof Collection<?> collection) {
            return collection.stream();
        }
        return part instanceof Record && part.getClass().getPackage().equals(Expression.class.getPackage())
                ? Arrays.stream(part.getClass().getRecordComponents()).map(component -> value(component, part))
                : Stream.empty();
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
