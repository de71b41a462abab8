package dev.proviso.model.bundle;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Packs the value of a fact: a letter for its kind, then the value. */
final class ValueCodec {

    private ValueCodec() {}

    static void write(Encoder out, FactValue value) {
        out.group(group -> {
            if (value instanceof FactValue.Known known) {
                known(group, known.value());
            } else {
                group.text(value instanceof FactValue.KnownNone ? "-" : "?");
            }
        });
    }

    private static void known(Encoder out, Value value) {
        if (value instanceof Value.Bool bool) {
            out.text("b");
            out.flag(bool.value());
        } else if (value instanceof Value.Int number) {
            out.text("i");
            out.number(number.value());
        } else if (value instanceof Value.Decimal decimal) {
            out.text("x");
            out.word(decimal.value());
        } else if (value instanceof Value.Text text) {
            out.text("t");
            out.text(text.value());
        } else if (value instanceof Value.Date date) {
            out.text("d");
            out.word(date.value());
        } else if (value instanceof Value.Duration duration) {
            out.text("p");
            out.word(duration.value());
        } else if (value instanceof Value.Name name) {
            out.text("n");
            out.text(name.value());
        } else if (value instanceof Value.Structure structure) {
            out.text("r");
            out.list(
                    structure.fields().entrySet(),
                    field -> out.group(group -> {
                        group.text(field.getKey());
                        write(group, field.getValue());
                    }));
        } else if (value instanceof Value.ListOf list) {
            out.text("l");
            out.list(list.elements(), element -> out.group(group -> known(group, element)));
        } else if (value instanceof Value.SetOf set) {
            out.text("s");
            out.list(set.elements(), element -> out.group(group -> known(group, element)));
        }
    }

    static FactValue read(Decoder in) {
        in.open();
        String kind = in.text();
        FactValue value = switch (kind) {
            case "-" -> FactValue.NONE;
            case "?" -> FactValue.UNKNOWN;
            default -> FactValue.of(known(in, kind));
        };
        in.close();
        return value;
    }

    private static Value known(Decoder in, String kind) {
        return switch (kind) {
            case "b" -> new Value.Bool(in.flag());
            case "i" -> new Value.Int(in.longNumber());
            case "x" -> new Value.Decimal(new BigDecimal(in.text()));
            case "t" -> new Value.Text(in.text());
            case "d" -> new Value.Date(LocalDate.parse(in.text()));
            case "p" -> new Value.Duration(Duration.parse(in.text()));
            case "n" -> new Value.Name(in.text());
            case "r" -> new Value.Structure(fields(in));
            case "l" -> new Value.ListOf(in.list(() -> element(in)));
            case "s" -> new Value.SetOf(new LinkedHashSet<>(in.list(() -> element(in))));
            default -> throw new IllegalStateException("a bundle of another make: no kind of value '" + kind + "'");
        };
    }

    private static Map<String, FactValue> fields(Decoder in) {
        Map<String, FactValue> fields = new LinkedHashMap<>();
        in.list(() -> {
            in.open();
            String name = in.text();
            fields.put(name, read(in));
            in.close();
            return name;
        });
        return fields;
    }

    private static Value element(Decoder in) {
        in.open();
        Value value = known(in, in.text());
        in.close();
        return value;
    }
}
