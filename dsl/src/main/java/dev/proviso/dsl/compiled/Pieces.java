package dev.proviso.dsl.compiled;

import static org.objectweb.asm.Opcodes.BASTORE;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.PlannedNorm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Takes a plan apart into the pieces of a program. */
final class Pieces {

    private final Layouts layouts;
    private final Sweeps sweeps;
    private final Weights weights;
    private final Levels levels;

    Pieces(Layouts layouts, Sweeps sweeps, Weights weights) {
        this.layouts = layouts;
        this.sweeps = sweeps;
        this.weights = weights;
        this.levels = new Levels(layouts);
    }

    /** The pieces, each behind those whose results it reads. */
    List<Piece> all() {
        List<Piece> pieces = new ArrayList<>();
        for (Sweeps.Sweep sweep : sweeps.all(weights)) {
            List<Core> conditions =
                    sweep.quantifiers().stream().map(Core.Quantified::condition).toList();
            pieces.add(piece(Levels.LOWEST, conditions, (frame, methods) -> sweep(sweep, frame, methods)));
        }
        Map<Integer, PlannedNorm> breaches = new HashMap<>();
        layouts.plan().norms().forEach(norm -> breaches.put(norm.breach(), norm));
        for (int cell : layouts.plan().order()) {
            PlannedNorm norm = breaches.get(cell);
            if (norm != null) {
                List<Core> conditions = Stream.concat(norm.applies().stream(), Stream.of(cell))
                        .map(layouts::core)
                        .toList();
                int level = levels.ofNorm(norm.index(), conditions);
                pieces.add(piece(level, conditions, (frame, methods) -> norm(norm, frame, methods)));
            } else if (isComputed(cell)) {
                List<Core> conditions = List.of(layouts.core(cell));
                int level = levels.ofDefinition(cell);
                pieces.add(piece(level, conditions, (frame, methods) -> definition(cell, frame, methods)));
            }
        }
        return pieces;
    }

    private Piece piece(int level, List<Core> conditions, Piece.Writer writer) {
        int weight = conditions.stream().mapToInt(weights::weigh).sum();
        return new Piece(weight, level, conditions.stream().allMatch(weights::isWhole), writer);
    }

    /** Whether it is a definition whose value is kept. */
    private boolean isComputed(int cell) {
        Kind kind = Kind.of(layouts.core(cell).type());
        return layouts.isDefinition(cell) && kind != Kind.TABLE && kind != Kind.STRUCTURE;
    }

    /** Goes through a list once and answers every quantifier over it. */
    private static void sweep(Sweeps.Sweep sweep, Frame frame, Methods methods) {
        Code code = frame.code();
        Conditions conditions = new Conditions(frame, methods);
        Values values = new Values(frame, conditions);
        int state = values.pushState(sweep.list()).storeInt();
        // What a quantifier says of a list without elements, or of one that is not known: false or true, or unknown for
        // both.
        int none = code.loadInt(state).push(Block.UNKNOWN).op(Opcodes.IAND).storeInt();
        int all = code.loadInt(none).builtin("not", "(I)I").storeInt();
        List<Integer> results = new ArrayList<>();
        for (Core.Quantified quantified : sweep.quantifiers()) {
            results.add(code.loadInt(quantified.connective().decisive() ? none : all)
                    .storeInt());
        }
        Label end = new Label();
        code.loadInt(state).push(Block.KNOWN).jump(Opcodes.IF_ICMPNE, end);
        new Loop(frame, values).over(sweep.list(), sweep.quantifiers(), end, () -> {
            for (int i = 0; i < results.size(); i++) {
                conditions.join(sweep.quantifiers().get(i), results.get(i));
            }
        });
        for (int i = 0; i < results.size(); i++) {
            frame.keep(methods.kept(sweep.quantifiers().get(i)).orElseThrow(), results.get(i));
        }
    }

    private void norm(PlannedNorm norm, Frame frame, Methods methods) {
        Code code = frame.code();
        Conditions conditions = new Conditions(frame, methods);
        Core condition = layouts.core(norm.breach());
        Label end = new Label();
        OptionalInt applies = OptionalInt.empty();
        if (norm.applies().isPresent()) {
            int cell = norm.applies().get();
            int local = conditions.truth(layouts.core(cell)).storeInt();
            frame.hold(cell, local);
            applies = OptionalInt.of(local);
            if (weights.isHeavy(condition)) {
                Label applicable = new Label();
                code.loadInt(local).jump(Opcodes.IFNE, applicable);
                frame.pushVerdict(norm.index())
                        .push(VerdictCode.of(Verdict.NOT_APPLICABLE))
                        .op(BASTORE);
                code.go(end).label(applicable);
            }
        }
        int breach = conditions.truth(condition).storeInt();
        frame.pushVerdict(norm.index());
        applies.ifPresent(code::loadInt);
        code.loadInt(breach)
                .builtin(norm.isSoft() ? "advice" : "duty", applies.isPresent() ? "(II)B" : "(I)B")
                .op(BASTORE)
                .label(end);
    }

    private void definition(int cell, Frame frame, Methods methods) {
        Conditions conditions = new Conditions(frame, methods);
        frame.store(layouts.definition(cell), new Values(frame, conditions).hold(layouts.core(cell)));
    }
}
