package dev.proviso.shell.impact;

import dev.proviso.analysis.impact.Case;
import dev.proviso.model.fact.FactPath;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.table.Cell;
import dev.proviso.shell.table.Column;
import dev.proviso.shell.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An impact as rows. */
final class ImpactTables {

    private ImpactTables() {}

    /** How often which verdict became which, those that stayed included. */
    static Table transitions(Measured measured) {
        List<List<Cell>> rows = new ArrayList<>();
        measured.impact()
                .total()
                .forEach((transition, count) -> rows.add(List.of(
                        Cell.value(transition.before().code()),
                        Cell.value(transition.after().code()),
                        Cell.value(Words.of(transition.direction())),
                        Cell.value(String.valueOf(count)))));
        return new Table(
                List.of(Column.text("before"), Column.text("after"), Column.text("direction"), Column.number("count")),
                rows);
    }

    /** A row for each app and clause whose standing changed, the worst app first. */
    static Table cases(Measured measured) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Case one : measured.impact().cases()) {
            rows.add(List.of(
                    Cell.of(one.app()),
                    cell(measured.before(one.clause())),
                    cell(measured.after(one.clause())),
                    Cell.value(one.transition().before().code()),
                    Cell.value(one.transition().after().code()),
                    Cell.value(Words.of(one.transition().direction())),
                    Cell.of(one.missing().stream().map(FactPath::toString).collect(Collectors.joining(", ")))));
        }
        return new Table(
                List.of(
                        Column.text("app"),
                        Column.text("clause_before"),
                        Column.text("clause_after"),
                        Column.text("before"),
                        Column.text("after"),
                        Column.text("direction"),
                        Column.text("missing")),
                rows);
    }

    private static Cell cell(Optional<String> label) {
        return label.map(Cell::of).orElse(Cell.NONE);
    }
}
