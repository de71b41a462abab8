package dev.proviso.dsl.compiled;

import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.MethodTooLargeException;

/** The rules of a plan as classes of the virtual machine. Immutable; any number of threads may share one. */
public final class Program {

    /** So many rules of the same code share it, or more. */
    private static final int ALIKE = 8;

    /** Less than any row has. */
    private static final int NO_SIZE = -1;

    private final Plan plan;
    private final RowLayout layout;
    private final Layouts layouts;
    private final Section[] sections;
    private final int largestMethod;
    private final int size;
    private final int safeSize;

    private Program(
            Plan plan,
            RowLayout layout,
            Layouts layouts,
            Section[] sections,
            int largestMethod,
            int size,
            int safeSize) {
        this.plan = plan;
        this.layout = layout;
        this.layouts = layouts;
        this.sections = sections;
        this.largestMethod = largestMethod;
        this.size = size;
        this.safeSize = safeSize;
    }

    /**
     * Compiles a plan.
     *
     * @param parameters the data of {@link Inputs#parameters}
     * @param steps the limit that the interpreter keeps; see {@link #isWithinLimits}
     */
    public static Program of(Plan plan, Vocabulary vocabulary, List<Datum> parameters, long steps) {
        return of(plan, vocabulary, parameters, steps, ALIKE);
    }

    /** @param alike so many rules of the same code share it, or more */
    static Program of(Plan plan, Vocabulary vocabulary, List<Datum> parameters, long steps, int alike) {
        RowLayout layout = RowLayout.of(vocabulary);
        List<Optional<Value>> values = parameters.stream()
                .map(parameter ->
                        parameter instanceof Datum.Known known ? Optional.of(known.value()) : Optional.<Value>empty())
                .toList();
        Layouts layouts = new Layouts(plan, layout, values);
        List<ProgramWriter.Written> code;
        try {
            code = ProgramWriter.write(layouts, alike);
        } catch (LimitExceededException | MethodTooLargeException | ClassTooLargeException e) {
            // No row is within the limits of a rule that no class can hold: the interpreter takes them all.
            return new Program(plan, layout, layouts, new Section[0], 0, 0, NO_SIZE);
        }
        List<Section> sections = new ArrayList<>();
        int largest = 0;
        int size = 0;
        for (ProgramWriter.Written written : code) {
            sections.add(define(written));
            largest = Math.max(largest, written.largest());
            size += written.bytes().length;
        }
        return new Program(
                plan,
                layout,
                layouts,
                sections.toArray(new Section[0]),
                largest,
                size,
                StepBound.safeSize(plan, steps));
    }

    private static Section define(ProgramWriter.Written written) {
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.lookup().defineHiddenClassWithClassData(written.bytes(), written.constants(), true);
            return (Section) lookup.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a generated class is not as it should be", e);
        }
    }

    /** Whether any rule reads the object in a slot of the row; otherwise its state is enough. */
    boolean isRead(Shape.Reference slot) {
        return layouts.isRead(slot.reference());
    }

    /** The size of the largest method, in bytes of instructions. */
    int largestMethod() {
        return largestMethod;
    }

    /** The size of all classes, in bytes. */
    int size() {
        return size;
    }

    RowLayout layout() {
        return layout;
    }

    /** Lays the facts about an app out as rows hold them. */
    public Row row(Inputs inputs) {
        RowWriter writer = new RowWriter();
        Block block = Block.of(layout.row(), 1);
        writer.write(block, layout.row(), 0, layout.today(), inputs.today());
        for (FactSlot slot : plan.facts()) {
            Shape shape = layout.fact(slot.declaration().id());
            writer.write(block, layout.row(), 0, shape, inputs.facts().get(slot.index()));
        }
        return new Row(block, writer.largest());
    }

    /**
     * Whether no rule can take more steps on a row than it may. Of others the interpreter has to say what the rules come to before
     * they run out of steps.
     */
    public boolean isWithinLimits(Row row) {
        return row.largest() <= safeSize;
    }

    /** A new place for results. */
    public Workspace workspace() {
        return new Workspace(plan.norms().size(), layouts.definitions());
    }

    /** Computes the verdicts of all norms. Allocates nothing but what operations on texts, decimals and sets make. */
    public void run(Row row, Workspace workspace) {
        for (Section section : sections) {
            section.run(row.block(), workspace);
        }
    }
}
