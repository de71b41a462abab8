package dev.proviso.shell.query;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.table.Cell;
import dev.proviso.shell.table.Column;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values as the cells of a table: texts and what is in lists without quotes, which only stand in the way of readers there. */
final class CellText {

    private CellText() {}

    static Column column(dev.proviso.dsl.query.Column column) {
        Type type = column.type() instanceof Type.OptionalOf optional ? optional.value() : column.type();
        return new Column(column.name(), type == Type.Scalar.INTEGER || type == Type.Scalar.DECIMAL);
    }

    static Cell cell(FactValue value) {
        if (value instanceof FactValue.Known known) {
            return cell(known.value());
        }
        return value instanceof FactValue.Unknown ? Cell.UNKNOWN : Cell.NONE;
    }

    private static Cell cell(Value value) {
        if (value instanceof Value.ListOf list) {
            return elements(list.elements());
        }
        if (value instanceof Value.SetOf set) {
            return elements(set.elements());
        }
        boolean isWords = value instanceof Value.Text || value instanceof Value.Structure;
        return isWords ? Cell.of(value.toString()) : Cell.value(value.toString());
    }

    private static Cell elements(Collection<Value> elements) {
        return elements.isEmpty()
                ? Cell.value("[]")
                : Cell.of(elements.stream().map(Value::toString).collect(Collectors.joining(", ")));
    }
}
