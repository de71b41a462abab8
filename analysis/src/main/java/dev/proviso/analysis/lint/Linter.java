package dev.proviso.analysis.lint;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.Places;
import java.util.List;

/**
 * Looks a revision's data over. What it says of rules is proved over all apps, never guessed; where a proof fails it says so in a note.
 *
 * <p>Authors silence a remark with {@code allow} where the thing stands. An allowance that silences nothing is a remark of its own.
 */
public final class Linter {

    private Linter() {}

    /**
     * All remarks on a revision and its policy's vocabulary, by file and place. Cost: some proofs for each condition of each rule.
     *
     * @param cases the revision's test cases
     * @param places where things are declared
     */
    public static List<Diagnostic> lint(CompiledPolicy policy, List<TestCase> cases, Places places) {
        Remarks remarks = new Remarks(policy, places);
        DocumentChecks.check(policy, remarks);
        UsageChecks.check(policy, remarks);
        RuleChecks.check(policy, cases, remarks);
        return remarks.inOrder();
    }
}
