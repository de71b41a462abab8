package dev.proviso.shell.explore;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** {@code policies}: which policies there are. */
public final class PoliciesCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("policies", Group.EXPLORE, "list the policies that are known")
                .example("policies", "the bundled ones");
    }

    @Override
    public ExitCode run(Context context) {
        PolicyRepository repository = context.repository();
        List<Policy> policies = repository.policies().stream()
                .flatMap(id -> repository.policy(id).stream())
                .toList();
        if (context.isJson()) {
            context.json(json -> json.objects(
                    "policies",
                    policies,
                    (o, policy) -> o.put("id", policy.id().value())
                            .put("title", policy.title())
                            .put("publisher", policy.publisher())
                            .put("language", policy.language())
                            .texts("revisions", repository.revisions(policy.id()))));
        } else {
            Page page = context.page();
            policies.forEach(policy -> print(page, policy, repository));
        }
        return policies.isEmpty() ? ExitCode.NO : ExitCode.OK;
    }

    private static void print(Page page, Policy policy, PolicyRepository repository) {
        PolicyId id = policy.id();
        page.line(Text.of(Style.NAME, id.value()).plus("  " + policy.title() + ", by " + policy.publisher()));
        page.line(
                2,
                Text.of(
                        Style.FAINT,
                        "revisions: "
                                + repository.revisions(id).stream()
                                        .map(RevisionId::value)
                                        .collect(Collectors.joining(", "))));
    }
}
