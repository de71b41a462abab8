package dev.proviso.dsl.plan;

/** Writes a plan as text, cells in the order of evaluation. */
final class PlanPrinter {

    private final Plan plan;
    private final StringBuilder text = new StringBuilder();

    PlanPrinter(Plan plan) {
        this.plan = plan;
    }

    String print() {
        text.append("plan of ").append(plan.name()).append('\n');
        text.append("facts\n");
        for (FactSlot slot : plan.facts()) {
            line(
                    slot.index(),
                    slot.declaration().id() + ": " + slot.declaration().type());
        }
        text.append("parameters\n");
        for (ParameterSlot slot : plan.parameters()) {
            line(
                    slot.index(),
                    slot.parameter().name() + ": " + slot.type()
                            + slot.value().map(value -> " = " + value).orElse(", unset"));
        }
        text.append("cells\n");
        CorePrinter printer = new CorePrinter(plan);
        for (int index : plan.order()) {
            Cell cell = plan.cells().get(index);
            line(index, "[" + cell.name() + "] = " + printer.print(cell.core()));
        }
        text.append("norms\n");
        for (PlannedNorm norm : plan.norms()) {
            line(norm.index(), norm.norm().id() + " of #" + norm.norm().clause() + ": breach in cell " + norm.breach());
        }
        text.append("aggravations\n");
        for (PlannedAggravation aggravation : plan.aggravations()) {
            line(aggravation.index(), aggravation.sanction() + ": cell " + aggravation.cell());
        }
        return text.toString();
    }

    private void line(int index, String line) {
        text.append("  ").append(index).append(' ').append(line).append('\n');
    }
}
