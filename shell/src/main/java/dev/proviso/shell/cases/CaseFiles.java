package dev.proviso.shell.cases;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.CaseReader;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;

/** The cases that a command line names, or those beside the revision. */
final class CaseFiles {

    private CaseFiles() {}

    /**
     * Reads them.
     *
     * @throws Refusal if a file cannot be read or has errors
     */
    static List<TestCase> read(Context context, Selected selected) {
        if (context.arguments().isEmpty()) {
            return context.repository()
                    .readCases(selected.policy().id(), selected.revision().id())
                    .map(cases -> valid(context, cases))
                    .orElse(List.of());
        }
        List<TestCase> all = new ArrayList<>();
        for (String file : context.arguments()) {
            all.addAll(valid(
                    context,
                    FactsFiles.source(context, file)
                            .then(source -> CaseReader.read(source, selected.policy(), selected.revision()))));
        }
        return all;
    }

    private static List<TestCase> valid(Context context, Checked<List<TestCase>> cases) {
        if (!cases.isValid()) {
            throw Refusal.invalid(cases.diagnostics());
        }
        if (!cases.diagnostics().isEmpty()) {
            context.tell(cases.diagnostics());
        }
        return cases.orThrow();
    }
}
