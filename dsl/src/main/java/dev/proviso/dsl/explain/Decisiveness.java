package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** In how many of the cases that unknown facts leave open they decide a clause, once they are known. */
final class Decisiveness {

    /** How many cases are counted one by one: of values, and of truth values of conditions. */
    private static final int CASES = 256;

    private final Case question;
    private final Inputs inputs;
    private final Knowledge knowledge;
    private final Declared declared;

    Decisiveness(Case question, Inputs inputs, Knowledge knowledge, Declared declared) {
        this.question = question;
        this.inputs = inputs;
        this.knowledge = knowledge;
        this.declared = declared;
    }

    /**
     * The share of the cases: of the values that the facts can have, where these are few by their types, else of the truth values
     * of the conditions on them.
     *
     * @param ways to decide the clause that take no other facts than these
     * @return 0 if no values of these facts decide it
     */
    double of(List<FactPath> paths, List<LiteralSet> ways) {
        List<List<FactValue>> domains =
                paths.stream().map(path -> declared.cases(path, CASES)).toList();
        long cases = 1;
        for (List<FactValue> domain : domains) {
            cases = Math.min(cases * domain.size(), CASES + 1);
        }
        return cases > 0 && cases <= CASES ? (double) decided(inputs, paths, domains) / cases : ofConditions(ways);
    }

    private int decided(Inputs known, List<FactPath> paths, List<List<FactValue>> domains) {
        if (paths.isEmpty()) {
            return question.verdict(known) == Verdict.UNDECIDED ? 0 : 1;
        }
        int decided = 0;
        for (FactValue value : domains.get(0)) {
            decided += decided(
                    knowledge.with(known, paths.get(0), value),
                    paths.subList(1, paths.size()),
                    domains.subList(1, domains.size()));
        }
        return decided;
    }

    private static double ofConditions(List<LiteralSet> ways) {
        BitSet conditions = new BitSet();
        ways.forEach(way -> way.stream().forEach(literal -> conditions.set(literal / 2)));
        int count = conditions.cardinality();
        double cases = Math.pow(2, count);
        if (cases > CASES) {
            return ways.size() / cases;
        }
        int decided = 0;
        for (int assignment = 0; assignment < cases; assignment++) {
            LiteralSet literals = literals(conditions, assignment);
            decided += ways.stream().anyMatch(way -> way.isSubsetOf(literals)) ? 1 : 0;
        }
        return decided / cases;
    }

    /** The truth values that the bits of a number give to conditions. */
    private static LiteralSet literals(BitSet conditions, int assignment) {
        List<Integer> numbers = new ArrayList<>();
        conditions.stream().forEach(condition -> {
            int bit = (assignment >> numbers.size()) & 1;
            numbers.add(2 * condition + bit);
        });
        return numbers.stream().map(LiteralSet::of).reduce(LiteralSet.EMPTY, LiteralSet::union);
    }
}
