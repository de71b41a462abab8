/** The cases beside a revision, run: facts in, verdicts out, compared with what their authors expect. */
package dev.proviso.analysis.cases;
