package dev.proviso.benchmarks.cedar;

import dev.proviso.benchmarks.peers.Pair;
import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.benchmarks.peers.Translator;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules as conditions of Cedar, over its context. Cedar has no quantifiers over records, on purpose: norms that need one, or the
 * verdict on one that does, are refused.
 */
final class CedarConditions extends Translator {

    CedarConditions(Plan plan) {
        super(plan);
    }

    Pair cell(int cell) {
        return plan().cells().get(cell).core().accept(this);
    }

    @Override
    public Pair cellRead(Core.CellRead read) {
        return cell(read.cell());
    }

    @Override
    public Pair quantified(Core.Quantified quantified) {
        throw unsupported(quantified);
    }

    @Override
    protected String verdict(int norm) {
        throw new IllegalArgumentException("policies do not read what others come to");
    }

    @Override
    protected String fact(int slot) {
        return "context." + name(slot);
    }

    private String name(int slot) {
        return PlainFacts.variable(plan().facts().get(slot).declaration());
    }

    @Override
    protected String today() {
        return "context." + PlainFacts.TODAY;
    }

    @Override
    protected String variable(String name) {
        throw new IllegalArgumentException("no quantifiers");
    }

    @Override
    protected String field(Core target, String field) {
        throw unsupported(target);
    }

    @Override
    protected String isKnown(Core read) {
        return "context has " + (read instanceof Core.FactRead fact ? name(fact.slot()) : PlainFacts.TODAY);
    }

    @Override
    protected String text(String value) {
        return '"' + value + '"';
    }

    private String set(List<String> values) {
        return values.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    protected String in(String term, List<String> values) {
        return set(values) + ".contains(" + term + ")";
    }

    @Override
    protected String contains(String set, String value) {
        return set + ".contains(" + value + ")";
    }

    @Override
    protected String includes(String set, List<String> values) {
        return set + ".containsAll(" + set(values) + ")";
    }

    @Override
    protected String meets(String set, List<String> values) {
        return set + ".containsAny(" + set(values) + ")";
    }

    @Override
    protected String isSubset(String part, String set) {
        return set + ".containsAll(" + part + ")";
    }

    @Override
    protected String meet(String one, String other) {
        return one + ".containsAny(" + other + ")";
    }

    @Override
    protected String isEmpty(String collection) {
        return collection + ".isEmpty()";
    }

    @Override
    protected boolean unknownEqualsNothing() {
        return false;
    }
}
