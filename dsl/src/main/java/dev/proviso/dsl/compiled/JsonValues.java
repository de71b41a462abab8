package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Durations;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads values from JSON into slots. It takes what is well-formed and of the right type, and gives everything else back: only the
 * policy's own reader says what is wrong with a text.
 */
final class JsonValues {

    /** Thrown where a text is not plainly right, and caught where reading it began. */
    static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super("not plainly right", null, false, false);
        }
    }

    /** Decimals with more digits are left to the policy's reader, which knows the limit. */
    private static final int DIGITS = 100;

    private final Map<Shape.Structure, JsonNames<Shape>> fields;
    private final Map<Type, NameTable> names;
    private final JsonParser parser;
    private int largest;

    /** The tables that reading needs, made once for a layout. */
    record Tables(Map<Shape.Structure, JsonNames<Shape>> fields, Map<Type, NameTable> names) {

        static Tables of(JsonFactory json, RowLayout layout) {
            Tables tables = new Tables(new java.util.IdentityHashMap<>(), new HashMap<>());
            layout.facts().values().forEach(shape -> tables.add(json, shape));
            return tables;
        }

        private void add(JsonFactory json, Shape shape) {
            if (shape instanceof Shape.Structure structure) {
                fields.put(structure, JsonNames.of(json, structure.fields()));
                structure.fields().values().forEach(field -> add(json, field));
            } else if (shape instanceof Shape.Table table) {
                add(json, table.element().shape());
            } else {
                add(Kind.present(shape.type()));
            }
        }

        private void add(Type type) {
            if (type instanceof Type.SetOf set) {
                add(set.element());
            } else if (type instanceof Type.Enumeration enumeration) {
                names.computeIfAbsent(type, t -> NameTable.of(enumeration));
            }
        }
    }

    JsonValues(Tables tables, JsonParser parser) {
        this.fields = tables.fields();
        this.names = tables.names();
        this.parser = parser;
    }

    /** The largest collection, and the sixteenth part of the longest text, that was read. */
    int largest() {
        return largest;
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param index of the record in the block that it is for
     */
    void read(Block block, Form form, int index, Shape shape) {
        int state = index * form.states() + shape.state();
        if (block.states[state] != Block.UNKNOWN) {
            throw new NotPlain(); // a second value
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            require(shape.type() instanceof Type.OptionalOf);
            block.states[state] = shape instanceof Shape.Truth ? Block.NEITHER : Block.NONE;
            return;
        }
        block.states[state] = Block.KNOWN;
        if (shape instanceof Shape.Truth) {
            require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
            block.states[state] = token == JsonToken.VALUE_TRUE ? Block.TRUE : Block.FALSE;
        } else if (shape instanceof Shape.Name name) {
            block.states[state] = NameCode.of((int) word(Kind.present(name.type()), token));
        } else if (shape instanceof Shape.Words words) {
            int word = index * form.words() + words.word();
            words(block, word, Kind.present(words.type()), token);
            if (Kind.of(words.type()) == Kind.MASK && block.words[word] == 0) {
                block.states[state] = Block.EMPTY;
            }
        } else if (shape instanceof Shape.Reference reference) {
            Object value = reference(Kind.present(reference.type()), token);
            block.references[index * form.references() + reference.reference()] = value;
            block.states[state] = isEmpty(value) ? Block.EMPTY : Block.KNOWN;
        } else if (shape instanceof Shape.Table table) {
            Block list = list(table.element());
            block.references[index * form.references() + table.reference()] = list;
            block.states[state] = list.count == 0 ? Block.EMPTY : Block.KNOWN;
        } else {
            structure(block, form, index, (Shape.Structure) shape);
        }
    }

    static void require(boolean isPlain) {
        if (!isPlain) {
            throw new NotPlain();
        }
    }

    private void structure(Block block, Form form, int index, Shape.Structure structure) {
        require(parser.currentToken() == JsonToken.START_OBJECT);
        JsonNames<Shape> known = Objects.requireNonNull(fields.get(structure));
        int match = parser.nextNameMatch(known.matcher());
        while (match >= 0) {
            parser.nextToken();
            read(block, form, index, known.targets().get(match));
            match = parser.nextNameMatch(known.matcher());
        }
        require(parser.currentToken() == JsonToken.END_OBJECT);
    }

    private Block list(Form form) {
        require(parser.currentToken() == JsonToken.START_ARRAY);
        Block block = Block.NO_RECORDS;
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == block.count) {
                block = block.grown(form);
            }
            read(block, form, count++, form.shape());
        }
        largest = Math.max(largest, count);
        return block.first(count);
    }

    private void words(Block block, int word, Type type, JsonToken token) {
        if (type == Scalar.DURATION) {
            Duration span = duration(token);
            block.words[word] = span.getSeconds();
            block.words[word + 1] = span.getNano();
        } else {
            block.words[word] = type instanceof Type.SetOf set ? mask(set.element()) : word(type, token);
        }
    }

    private long word(Type type, JsonToken token) {
        if (type == Scalar.INTEGER) {
            require(token == JsonToken.VALUE_NUMBER_INT);
            return parser.getLongValue();
        }
        require(token == JsonToken.VALUE_STRING);
        char[] characters = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        if (type == Scalar.DATE) {
            return day(characters, start, length);
        }
        NameTable table = names.get(type);
        int name = table == null ? -1 : table.find(characters, start, length);
        require(name >= 0);
        return name;
    }

    static long day(char[] characters, int start, int length) {
        require(length == 10 && characters[start + 4] == '-' && characters[start + 7] == '-');
        int year = number(characters, start, 4);
        int month = number(characters, start + 5, 2);
        int day = number(characters, start + 8, 2);
        require(month >= 1 && month <= 12 && day >= 1);
        require(day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static int number(char[] characters, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = characters[i] - '0';
            require(digit >= 0 && digit <= 9);
            number = 10 * number + digit;
        }
        return number;
    }

    private Duration duration(JsonToken token) {
        require(token == JsonToken.VALUE_STRING);
        return Durations.parse(parser.getString()).orElseThrow(NotPlain::new);
    }

    private long mask(Type element) {
        require(parser.currentToken() == JsonToken.START_ARRAY);
        long mask = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            long bit = 1L << (element == Scalar.BOOLEAN ? truth(token) : word(element, token));
            require((mask & bit) == 0);
            mask |= bit;
        }
        return mask;
    }

    private static int truth(JsonToken token) {
        require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
        return token == JsonToken.VALUE_TRUE ? 1 : 0;
    }

    private Object reference(Type type, JsonToken token) {
        if (type instanceof Type.SetOf set) {
            return elements(set.element());
        }
        if (type == Scalar.DECIMAL) {
            return decimal(token);
        }
        require(token == JsonToken.VALUE_STRING);
        String text = parser.getString();
        largest = Math.max(largest, text.length() / 16);
        return text;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text
                ? text.isEmpty()
                : value instanceof Elements elements && elements.all.length == 0;
    }

    private BigDecimal decimal(JsonToken token) {
        require(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT);
        require(parser.getStringLength() <= DIGITS);
        BigDecimal number = parser.getDecimalValue();
        require(Math.abs((long) number.scale()) <= DIGITS);
        return Boxes.decimal(number);
    }

    private Elements elements(Type element) {
        require(parser.currentToken() == JsonToken.START_ARRAY);
        List<Object> boxes = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            boxes.add(box(element, token));
        }
        Elements elements = Elements.of(boxes);
        require(elements.all.length == boxes.size());
        largest = Math.max(largest, boxes.size());
        return elements;
    }

    private Object box(Type element, JsonToken token) {
        if (element == Scalar.DURATION) {
            return duration(token);
        }
        return Kind.of(element) == Kind.REFERENCE ? reference(element, token) : (Object) word(element, token);
    }
}
