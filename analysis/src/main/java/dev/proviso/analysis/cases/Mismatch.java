package dev.proviso.analysis.cases;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.document.TestCase;

/**
 * An expectation that was not met.
 *
 * @param found what came out instead
 */
public record Mismatch(TestCase.Expectation expectation, Finding found) {}
