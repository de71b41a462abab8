package dev.proviso.analysis.mutate;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The mutants of the rules, definitions and parameters of a revision: each differs from it by one operator, constant or name, by one
 * condition taken as settled or turned round, or by one part left out.
 */
public final class Mutants {

    private final Parser parser = new Parser();
    private final List<Mutant> mutants = new ArrayList<>();
    private final Names names;

    private Mutants(CompiledPolicy policy) {
        this.names = new Names(policy.policy().vocabulary(), policy.revision());
    }

    /** All of them, in the order of the revision: rules, definitions, parameters. Some may not pass the checker. */
    public static List<Mutant> of(CompiledPolicy policy) {
        Mutants all = new Mutants(policy);
        Revision revision = policy.revision();
        for (Norm norm : revision.norms()) {
            norm.rule().ifPresent(rule -> all.rule(new Site.OfNorm(norm.id()), rule));
        }
        for (Definition definition : revision.definitions()) {
            all.expression(new Site.OfDefinition(definition.name()), definition.expression(), true);
        }
        for (Parameter parameter : revision.parameters()) {
            parameter.value().ifPresent(value -> all.expression(new Site.OfParameter(parameter.name()), value, false));
        }
        return List.copyOf(all.mutants);
    }

    private void rule(Site site, RuleText text) {
        parser.parseRule(text)
                .value()
                .ifPresent(rule ->
                        add(site, text, new RuleMutations(names).of(rule), Printer.print(rule), Printer::print));
    }

    private void expression(Site site, RuleText text, boolean isCondition) {
        parser.parseExpression(text)
                .value()
                .ifPresent(expression -> add(
                        site,
                        text,
                        new ExpressionMutations(names).of(expression, isCondition),
                        Printer.print(expression),
                        Printer::print));
    }

    private <T> void add(
            Site site, RuleText text, List<Change<T>> changes, String original, Function<T, String> print) {
        RuleSource source = new RuleSource(text);
        Set<String> known = new HashSet<>(Set.of(original));
        for (Change<T> change : changes) {
            String changed = print.apply(change.tree());
            if (known.add(changed)) {
                mutants.add(new Mutant(site, source.locate(change.at()), change.from(), change.to(), changed));
            }
        }
    }
}
