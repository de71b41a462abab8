package dev.proviso.model.write;

import dev.proviso.model.write.Yaml.Block;
import dev.proviso.model.write.Yaml.Entry;
import dev.proviso.model.write.Yaml.Mapping;
import dev.proviso.model.write.Yaml.Sequence;
import dev.proviso.model.write.Yaml.Text;
import dev.proviso.model.write.Yaml.Word;
import java.util.List;

/**
 * Lays out YAML for people who review it: rules line by line, small things on one line, and every character that does not show, such as
 * a no-break space, as an escape. That last wish is why this is not left to a general writer of YAML, which puts such characters out as
 * they are.
 */
final class YamlPrinter {

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {}

    /** The document, with a line end behind the last line. */
    static String print(Yaml document) {
        YamlPrinter printer = new YamlPrinter();
        if (document instanceof Mapping mapping && !mapping.inline()) {
            printer.entries(mapping.entries(), 0);
        } else {
            printer.inline(document);
            printer.out.append('\n');
        }
        return printer.out.toString();
    }

    /** The same on one line, without a line end. */
    static String onOneLine(Yaml value) {
        YamlPrinter printer = new YamlPrinter();
        printer.inline(value);
        return printer.out.toString();
    }

    private void entries(List<Entry> entries, int indent) {
        boolean first = true;
        for (Entry entry : entries) {
            // The first key of a list's element stands behind the hyphen.
            if (!first || out.length() == 0 || out.charAt(out.length() - 1) == '\n') {
                indent(indent);
            }
            first = false;
            out.append(Scalars.inBlock(entry.key())).append(':');
            behindKey(entry.value(), indent);
        }
    }

    private void behindKey(Yaml value, int indent) {
        if (value instanceof Mapping mapping && !mapping.inline()) {
            out.append('\n');
            entries(mapping.entries(), indent + STEP);
        } else if (value instanceof Sequence sequence && !sequence.inline()) {
            out.append('\n');
            elements(sequence.elements(), indent + STEP);
        } else {
            out.append(' ');
            single(value, indent);
        }
    }

    private void elements(List<Yaml> elements, int indent) {
        for (Yaml element : elements) {
            indent(indent);
            out.append("- ");
            if (element instanceof Mapping mapping && !mapping.inline()) {
                entries(mapping.entries(), indent + STEP);
            } else {
                single(element, indent);
            }
        }
    }

    private void single(Yaml value, int indent) {
        if (value instanceof Block block && Scalars.canStandLineByLine(block.text())) {
            lines(block.text(), indent + STEP);
        } else {
            scalarOrInline(value);
            out.append('\n');
        }
    }

    private void lines(String text, int indent) {
        out.append(text.endsWith("\n") ? "|\n" : "|-\n");
        text.lines().forEach(line -> {
            if (!line.isEmpty()) {
                indent(indent);
            }
            out.append(line).append('\n');
        });
    }

    private void scalarOrInline(Yaml value) {
        if (value instanceof Text text) {
            out.append(Scalars.inBlock(text.text()));
        } else if (value instanceof Block block) {
            out.append(Scalars.inBlock(block.text()));
        } else {
            inline(value);
        }
    }

    private void inline(Yaml value) {
        if (value instanceof Text text) {
            out.append(Scalars.inline(text.text()));
        } else if (value instanceof Word word) {
            out.append(word.word());
        } else if (value instanceof Block block) {
            out.append(Scalars.inline(block.text()));
        } else if (value instanceof Sequence sequence) {
            out.append('[');
            String separator = "";
            for (Yaml element : sequence.elements()) {
                out.append(separator);
                inline(element);
                separator = ", ";
            }
            out.append(']');
        } else if (value instanceof Mapping mapping) {
            out.append('{');
            String separator = "";
            for (Entry entry : mapping.entries()) {
                out.append(separator).append(Scalars.inline(entry.key())).append(": ");
                inline(entry.value());
                separator = ", ";
            }
            out.append('}');
        }
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }
}
