package dev.proviso.model.read;

import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import java.util.List;

/**
 * Finds where the text of a scalar stands in its file. A block behind {@code |} and a text on one line without escapes stand there
 * character by character; a folded, wrapped or escaped text does so in stretches.
 */
final class Origins {

    private final SourceText source;
    private final LineIndex lines;
    private final DataNode.Scalar scalar;
    private final Location start;

    private Origins(SourceText source, LineIndex lines, DataNode.Scalar scalar) {
        this.source = source;
        this.lines = lines;
        this.scalar = scalar;
        this.start = lines.locate(scalar.start(), scalar.start());
    }

    static Origin of(SourceText source, LineIndex lines, DataNode.Scalar scalar) {
        return new Origins(source, lines, scalar).origin();
    }

    private Origin origin() {
        String written = source.text().substring(scalar.start(), scalar.end());
        if (written.equals(scalar.text()) && !written.contains("\n")) {
            return new Origin(source.name(), start.line(), start.column(), start.column());
        }
        if (isQuoted(written) && written.substring(1, written.length() - 1).equals(scalar.text())) {
            return new Origin(source.name(), start.line(), start.column() + 1, start.column() + 1);
        }
        return written.startsWith("|") || written.startsWith(">") ? block() : notVerbatim();
    }

    private static boolean isQuoted(String written) {
        return written.length() >= 2
                && (written.startsWith("\"") || written.startsWith("'"))
                && !written.contains("\n");
    }

    /** The lines below the indicator, all indented alike. */
    private Origin block() {
        List<String> textLines = scalar.text().lines().toList();
        int first = start.line() + 1;
        int indent = -1;
        for (int i = 0; i < textLines.size(); i++) {
            String line = lines.line(first + i);
            String text = textLines.get(i);
            if (text.isBlank()) {
                continue;
            }
            int extra = line.length() - text.length();
            boolean standsThere = extra >= 0
                    && line.endsWith(text)
                    && line.substring(0, extra).isBlank();
            if (!standsThere || (indent >= 0 && extra != indent)) {
                return notVerbatim();
            }
            indent = extra;
        }
        int column = Math.max(indent, 0) + 1;
        return new Origin(source.name(), first, column, column);
    }

    private Origin notVerbatim() {
        char first = source.text().charAt(scalar.start());
        boolean isQuoted = first == '"' || first == '\'';
        boolean isBlock = first == '|' || first == '>';
        int from = isBlock ? source.text().indexOf('\n', scalar.start()) + 1 : scalar.start() + (isQuoted ? 1 : 0);
        int to = isQuoted ? scalar.end() - 1 : scalar.end();
        return Origin.inStretches(
                source.name(),
                start.line(),
                start.column(),
                WrittenText.stretches(source, lines, from, to, first, scalar.text()));
    }
}
