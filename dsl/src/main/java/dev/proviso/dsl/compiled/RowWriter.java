package dev.proviso.dsl.compiled;

import dev.proviso.dsl.interpret.Datum;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.time.Duration;
import java.util.List;

/** Writes what is known of values into the slots of a block. */
final class RowWriter {

    /** The largest collection, and the sixteenth part of the longest text, that was written. */
    private int largest;

    int largest() {
        return largest;
    }

    /** @param index of the record in the block */
    void write(Block block, Form form, int index, Shape shape, Datum datum) {
        int state = index * form.states() + shape.state();
        if (datum instanceof Datum.Unknown) {
            return; // a block begins unknown
        }
        if (datum instanceof Datum.None) {
            block.states[state] = shape instanceof Shape.Truth ? Block.NEITHER : Block.NONE;
        } else if (shape instanceof Shape.Name name) {
            block.states[state] = NameCode.of((int) Boxes.word(name.type(), value(datum)));
        } else if (shape instanceof Shape.Truth) {
            block.states[state] = ((Value.Bool) value(datum)).value() ? Block.TRUE : Block.FALSE;
        } else {
            block.states[state] = Block.KNOWN;
            if (shape instanceof Shape.Words words) {
                int word = index * form.words() + words.word();
                words(block, word, words.type(), value(datum));
                if (Kind.of(words.type()) == Kind.MASK && block.words[word] == 0) {
                    block.states[state] = Block.EMPTY;
                }
            } else if (shape instanceof Shape.Reference reference) {
                Object box = Boxes.box(reference.type(), value(datum));
                block.states[state] = filling(box);
                block.references[index * form.references() + reference.reference()] = box;
            } else if (shape instanceof Shape.Table table) {
                Block list = table(table, (Datum.ListOf) datum);
                block.states[state] = list.count == 0 ? Block.EMPTY : Block.KNOWN;
                block.references[index * form.references() + table.reference()] = list;
            } else {
                structure(block, form, index, (Shape.Structure) shape, (Datum.RecordOf) datum);
            }
        }
    }

    private void structure(Block block, Form form, int index, Shape.Structure shape, Datum.RecordOf structure) {
        structure.fields().forEach((name, field) -> write(block, form, index, shape.field(name), field));
    }

    private static Value value(Datum datum) {
        return ((Datum.Known) datum).value();
    }

    private static void words(Block block, int word, Type type, Value value) {
        if (value instanceof Value.Duration duration) {
            Duration span = duration.value();
            block.words[word] = span.getSeconds();
            block.words[word + 1] = span.getNano();
        } else {
            block.words[word] = Boxes.word(type, value);
        }
    }

    private Block table(Shape.Table table, Datum.ListOf list) {
        List<Datum> elements = list.elements();
        largest = Math.max(largest, elements.size());
        Block block = Block.of(table.element(), elements.size());
        for (int i = 0; i < elements.size(); i++) {
            write(block, table.element(), i, table.element().shape(), elements.get(i));
        }
        return block;
    }

    /** The state of a slot with an object. */
    private byte filling(Object box) {
        if (box instanceof String text) {
            largest = Math.max(largest, text.length() / 16);
            return text.isEmpty() ? Block.EMPTY : Block.KNOWN;
        }
        if (box instanceof Elements elements) {
            largest = Math.max(largest, elements.all.length);
            return elements.all.length == 0 ? Block.EMPTY : Block.KNOWN;
        }
        return Block.KNOWN;
    }
}
