package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Printing a query and reading it again gives the same query. */
class QueryPrinterProperties {

    private final Parser parser = new Parser();

    @Property(tries = 500)
    void readingAPrintedQueryGivesItAgain(@ForAll("queries") QuerySyntax query) {
        String printed = Printer.print(query);

        assertThat(withoutSpans(parser.parseQuery(text(printed)))).as(printed).isEqualTo(withoutSpans(query));
    }

    @Property(tries = 200)
    void readingPrintedAssumptionsGivesThemAgain(@ForAll("assumptions") List<AssumptionSyntax> assumptions) {
        String printed = Printer.print(assumptions);

        assertThat(withoutSpans(parser.parseAssumptions(text(printed))))
                .as(printed)
                .isEqualTo(withoutSpans(assumptions));
    }

    @Provide
    Arbitrary<QuerySyntax> queries() {
        return QuerySyntaxTrees.queries();
    }

    @Provide
    Arbitrary<List<AssumptionSyntax>> assumptions() {
        return QuerySyntaxTrees.assumptions().list().ofMinSize(1).ofMaxSize(4);
    }

    private static RuleText text(String text) {
        return new RuleText(text, Origin.of("test"));
    }

    private static String withoutSpans(Checked<?> checked) {
        assertThat(checked.diagnostics()).isEmpty();
        return withoutSpans(checked.orThrow());
    }

    private static String withoutSpans(Object tree) {
        return tree.toString().replaceAll("TextSpan\\[start=\\d+, end=\\d+]", "");
    }
}
