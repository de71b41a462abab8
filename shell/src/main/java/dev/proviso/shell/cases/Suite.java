package dev.proviso.shell.cases;

import dev.proviso.model.document.TestCase;
import dev.proviso.shell.session.Selected;
import java.util.List;

/** A revision and cases of it. */
record Suite(Selected selected, List<TestCase> cases) {}
