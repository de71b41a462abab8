package dev.proviso.dsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the language reference does what the page says. */
class LanguageReferenceTest {

    private final ReferencePage page = ReferencePage.read();
    private final Policy policy =
            SketchedPolicy.policyWith(page.blocks("yaml vocabulary").get(0));

    LanguageReferenceTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> programsCompile() {
        return each(page.blocks("proviso"), program -> {
            SketchedPolicy sketch = SketchedPolicy.of(program, policy);

            assertThat(CompiledPolicy.compile(sketch.policy(), sketch.revision())
                            .diagnostics())
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> expressionsHaveTheirTypes() {
        return each(page.examples("expressions"), example -> {
            Checked<Typed> typed = check(example.text());

            assertThat(typed.diagnostics()).isEmpty();
            assertThat(typed.orThrow().type()).hasToString(example.outcome());
        });
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreTold() {
        return each(
                page.examples("mistakes"),
                example -> assertThat(check(example.text()).diagnostics())
                        .extracting(Diagnostic::code)
                        .containsExactly(example.outcome()));
    }

    @TestFactory
    Stream<DynamicTest> factsGiveTheirVerdicts() {
        String block = page.blocks("verdicts").get(0);
        int end = block.indexOf("\n\n");
        SketchedPolicy sketch = SketchedPolicy.of(block.substring(0, end), policy);
        CompiledPolicy compiled =
                CompiledPolicy.compile(sketch.policy(), sketch.revision()).orThrow();
        return each(ReferencePage.examplesOf(block.substring(end)), example -> {
            String[] expected = example.outcome().split(" ", 2);
            Facts facts = FactsReader.read(new SourceText("facts", "app: x\nfacts: {" + example.text() + "}"), policy)
                    .orThrow();

            Verdict verdict = compiled.evaluate(facts)
                    .finding(compiled.outline().find(expected[0]).orElseThrow().id())
                    .orElseThrow()
                    .verdict();

            assertThat(verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(expected[1]);
        });
    }

    private Checked<Typed> check(String text) {
        return Checker.expression(policy.vocabulary(), new RuleText(text, Origin.of("docs/language.md")));
    }

    private interface Claim<T> {
        void check(T example) throws Exception;
    }

    private static <T> Stream<DynamicTest> each(List<T> examples, Claim<T> claim) {
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString().strip(), () -> claim.check(example)));
    }
}
