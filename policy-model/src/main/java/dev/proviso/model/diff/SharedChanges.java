package dev.proviso.model.diff;

import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Sanction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed in that which several norms share: parameters, definitions, sanctions. */
final class SharedChanges {

    private final BothRevisions both;
    private final MarkLedger ledger;

    private SharedChanges(BothRevisions both, MarkLedger ledger) {
        this.both = both;
        this.ledger = ledger;
    }

    static void compare(BothRevisions both, MarkLedger ledger) {
        SharedChanges step = new SharedChanges(both, ledger);
        step.compareParameters();
        step.compareDefinitions();
        step.compareSanctions();
    }

    private void compareParameters() {
        Map<String, Parameter> old = Printed.byKey(both.from().parameters(), Parameter::name);
        for (Parameter parameter : both.to().parameters()) {
            Parameter was = old.remove(parameter.name());
            String before = was == null ? "" : Printed.rule(was.value());
            String after = Printed.rule(parameter.value());
            if (was == null || !before.equals(after)) {
                NodeId place = parameter.words().node();
                ledger.addToNew(place, parameterMark(parameter, before, after));
                markFollowers(parameter.name(), before, after, Optional.of(place));
            }
        }
        for (Parameter gone : old.values()) {
            ledger.addToOld(gone.words().node(), parameterMark(gone, Printed.rule(gone.value()), ""));
        }
    }

    private Mark parameterMark(Parameter parameter, String before, String after) {
        return new Mark(
                Kind.PARAMETER_CHANGED,
                parameter.name(),
                before,
                after,
                List.copyOf(Readers.of(parameter.name(), both.to())));
    }

    /**
     * Marks the clauses whose rules read what changed, then and now. Of others it is told that their rules changed.
     *
     * @param place where the change is told anyway
     */
    private void markFollowers(String name, String before, String after, Optional<NodeId> place) {
        Set<NodeId> once = Readers.of(name, both.from()).stream()
                .flatMap(old -> both.newId(old).stream())
                .collect(Collectors.toSet());
        Readers.of(name, both.to()).stream()
                .filter(reader -> once.contains(reader) && !place.equals(Optional.of(reader)))
                .forEach(reader -> ledger.addToNew(reader, new Mark(Kind.RULE_FOLLOWS, name, before, after)));
    }

    private void compareDefinitions() {
        Map<String, Definition> old = Printed.byKey(both.from().definitions(), Definition::name);
        for (Definition definition : both.to().definitions()) {
            Definition was = old.remove(definition.name());
            String before = was == null ? "" : Printed.rule(Optional.of(was.expression()));
            String after = Printed.rule(Optional.of(definition.expression()));
            if (!before.equals(after)) {
                ledger.add(new Mark(
                        Kind.DEFINITION_CHANGED,
                        definition.name(),
                        before,
                        after,
                        List.copyOf(Readers.of(definition.name(), both.to()))));
                markFollowers(definition.name(), before, after, Optional.empty());
            }
        }
        for (Definition gone : old.values()) {
            ledger.add(
                    new Mark(Kind.DEFINITION_CHANGED, gone.name(), Printed.rule(Optional.of(gone.expression())), ""));
        }
    }

    private void compareSanctions() {
        Map<?, Sanction> old = Printed.byKey(both.from().sanctions(), Sanction::id);
        for (Sanction sanction : both.to().sanctions()) {
            Sanction was = old.remove(sanction.id());
            String before = was == null ? "" : terms(was, both.oldOutline());
            String after = terms(sanction, both.newOutline());
            if (!before.equals(after)) {
                ledger.addToNew(
                        sanction.ground().node(),
                        new Mark(Kind.SANCTION_CHANGED, sanction.id().value(), before, after));
            }
        }
        for (Sanction gone : old.values()) {
            ledger.addToOld(
                    gone.ground().node(),
                    new Mark(Kind.SANCTION_CHANGED, gone.id().value(), terms(gone, both.oldOutline()), ""));
        }
    }

    private static String terms(Sanction sanction, Outline outline) {
        return sanction.title()
                + ", by " + sanction.actor()
                + (sanction.discretionary() ? ", at discretion" : "")
                + ", notice " + Printed.word(sanction.notice())
                + sanction.aggravatedBy().stream()
                        .map(aggravation -> ", more severe on " + Printed.words(aggravation.ground(), outline))
                        .collect(Collectors.joining());
    }
}
