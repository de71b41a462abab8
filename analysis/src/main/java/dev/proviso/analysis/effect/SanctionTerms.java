package dev.proviso.analysis.effect;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.plan.CorePrinter;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import java.util.List;

/** On what terms a sanction may follow, whatever words name it. */
record SanctionTerms(
        SanctionId id, RoleId actor, boolean discretionary, Sanction.Notice notice, List<String> aggravatedWhen) {

    SanctionTerms {
        aggravatedWhen = List.copyOf(aggravatedWhen);
    }

    static SanctionTerms of(CompiledPolicy policy, Sanction sanction) {
        CorePrinter printer = CorePrinter.withoutVariableNames(policy.plan());
        List<String> aggravations = policy.plan().aggravations().stream()
                .filter(planned -> planned.sanction().equals(sanction.id()))
                .map(planned ->
                        printer.print(policy.plan().cells().get(planned.cell()).core()))
                .toList();
        return new SanctionTerms(
                sanction.id(), sanction.actor(), sanction.discretionary(), sanction.notice(), aggravations);
    }
}
