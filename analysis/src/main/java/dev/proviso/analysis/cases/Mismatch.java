package dev.proviso.analysis.cases;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.TestCase;

/**
 * An expectation that was not met.
 *
 * @param finding of the clause
 * @param found what came out instead, of the clause or of its norm
 */
public record Mismatch(TestCase.Expectation expectation, Finding finding, Verdict found) {}
