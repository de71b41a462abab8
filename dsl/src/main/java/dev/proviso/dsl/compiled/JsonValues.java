package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Durations;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

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

    /** How many elements of a set to make room for at first. */
    private static final int ROOM = 8;

    private final JsonParser parser;
    private int largest;

    /** For the elements of a set, while it is read. */
    private Object[] boxes = new Object[ROOM];

    /** The groups of facts that were read. */
    private final BitSet groups = new BitSet();

    JsonValues(JsonParser parser) {
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
     * @param token that the parser stands on
     */
    void read(Block block, Form form, int index, JsonShape json, JsonToken token) {
        int state = index * form.states() + json.state();
        if (block.states[state] != Block.UNKNOWN) {
            throw new NotPlain(); // a second value
        }
        if (token == JsonToken.VALUE_NULL) {
            require(json.isOptional());
            block.states[state] = json.reading() == JsonShape.Reading.TRUTH ? Block.NEITHER : Block.NONE;
        } else {
            block.states[state] = value(block, form, index, json, token);
        }
    }

    /** Reads a value into the planes of words and references, and returns its state. Small: it is inlined where values are read. */
    private byte value(Block block, Form form, int index, JsonShape json, JsonToken token) {
        return switch (json.reading()) {
            case TRUTH -> truth(token) ? Block.TRUE : Block.FALSE;
            case CODE -> NameCode.of(name(json.names(), token));
            case LENGTH -> length(token) == 0 ? Block.EMPTY : Block.KNOWN;
            case TEXT, DECIMAL, SET, LIST, RECORD -> object(block, form, index, json, token);
            default -> words(block, index * form.words() + json.slot(), json, token);
        };
    }

    private byte object(Block block, Form form, int index, JsonShape json, JsonToken token) {
        switch (json.reading()) {
            case TEXT -> {
                String text = text(token);
                put(block, form, index, json.slot(), text);
                return text.isEmpty() ? Block.EMPTY : Block.KNOWN;
            }
            case DECIMAL -> {
                put(block, form, index, json.slot(), decimal(token));
                return Block.KNOWN;
            }
            case SET -> {
                Elements set = elements(json, token);
                put(block, form, index, json.slot(), set);
                return set.all.length == 0 ? Block.EMPTY : Block.KNOWN;
            }
            case LIST -> {
                JsonShape.Listed elements = json.elements().orElseThrow();
                Block list = list(elements.form(), elements.shape(), token);
                put(block, form, index, json.slot(), list);
                return list.count == 0 ? Block.EMPTY : Block.KNOWN;
            }
            default -> {
                members(block, form, index, json.fields(), token);
                return Block.KNOWN;
            }
        }
    }

    private static void put(Block block, Form form, int index, int slot, Object value) {
        block.references[index * form.references() + slot] = value;
    }

    private byte words(Block block, int word, JsonShape json, JsonToken token) {
        switch (json.reading()) {
            case INTEGER -> {
                require(token == JsonToken.VALUE_NUMBER_INT);
                block.words[word] = parser.getLongValue();
            }
            case DATE -> block.words[word] = day(token);
            case NAME -> block.words[word] = name(json.names(), token);
            case DURATION -> {
                Duration span = duration(token);
                block.words[word] = span.getSeconds();
                block.words[word + 1] = span.getNano();
            }
            default -> {
                long mask = mask(json, token);
                block.words[word] = mask;
                return mask == 0 ? Block.EMPTY : Block.KNOWN;
            }
        }
        return Block.KNOWN;
    }

    static void require(boolean isPlain) {
        if (!isPlain) {
            throw new NotPlain();
        }
    }

    /**
     * Reads the members of an object: the fields of a record, or facts and groups of them.
     *
     * @param index of the record in the block that they are for
     * @param token that the parser stands on
     */
    void members(Block block, Form form, int index, JsonNames names, JsonToken token) {
        require(token == JsonToken.START_OBJECT);
        for (int match = names.next(parser); match >= 0; match = names.next(parser)) {
            JsonShape member = names.shape(match);
            JsonToken value = parser.nextToken();
            if (member.reading() == JsonShape.Reading.GROUP) {
                require(!groups.get(member.slot()));
                groups.set(member.slot());
                members(block, form, index, member.fields(), value);
            } else {
                read(block, form, index, member, value);
            }
        }
        require(parser.currentToken() == JsonToken.END_OBJECT);
    }

    private Block list(Form form, JsonShape element, JsonToken token) {
        require(token == JsonToken.START_ARRAY);
        Block block = Block.NO_RECORDS;
        int count = 0;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (count == block.count) {
                block = block.grown(form);
            }
            read(block, form, count++, element, next);
        }
        largest = Math.max(largest, count);
        return block.first(count);
    }

    private int name(NameTable names, JsonToken token) {
        require(token == JsonToken.VALUE_STRING);
        int name = names.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        require(name >= 0);
        return name;
    }

    private long day(JsonToken token) {
        require(token == JsonToken.VALUE_STRING);
        return day(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
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

    private long mask(JsonShape json, JsonToken start) {
        require(start == JsonToken.START_ARRAY);
        boolean isOfNames = json.reading() == JsonShape.Reading.NAME_MASK;
        long mask = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            long bit = 1L << (isOfNames ? name(json.names(), token) : truth(token) ? 1 : 0);
            require((mask & bit) == 0);
            mask |= bit;
        }
        return mask;
    }

    private static boolean truth(JsonToken token) {
        require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
        return token == JsonToken.VALUE_TRUE;
    }

    private String text(JsonToken token) {
        length(token);
        return parser.getString();
    }

    private int length(JsonToken token) {
        require(token == JsonToken.VALUE_STRING);
        int length = parser.getStringLength();
        largest = Math.max(largest, length / 16);
        return length;
    }

    private BigDecimal decimal(JsonToken token) {
        require(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT);
        require(parser.getStringLength() <= DIGITS);
        BigDecimal number = parser.getDecimalValue();
        require(Math.abs((long) number.scale()) <= DIGITS);
        return Boxes.decimal(number);
    }

    private Elements elements(JsonShape json, JsonToken start) {
        require(start == JsonToken.START_ARRAY);
        Type type = Kind.element(json.type());
        int count = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (count == boxes.length) {
                boxes = Arrays.copyOf(boxes, 2 * count);
            }
            boxes[count++] = box(type, json.names(), token);
        }
        Elements elements = Elements.of(Arrays.copyOf(boxes, count));
        require(elements.all.length == count);
        largest = Math.max(largest, count);
        return elements;
    }

    private Object box(Type type, NameTable names, JsonToken token) {
        if (type == Scalar.TEXT) {
            return text(token);
        }
        if (type == Scalar.DECIMAL) {
            return decimal(token);
        }
        if (type == Scalar.DURATION) {
            return duration(token);
        }
        if (type == Scalar.DATE) {
            return day(token);
        }
        if (type == Scalar.INTEGER) {
            require(token == JsonToken.VALUE_NUMBER_INT);
            return parser.getLongValue();
        }
        return (long) name(names, token);
    }
}
