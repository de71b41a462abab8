package dev.proviso.model.edit;

import java.util.List;

/** A value to be written behind a key. */
sealed interface Written {

    int STEP = 2;

    /** All of it on one line. */
    String inline();

    /** What follows the colon of a key that stands in this column of a line of its own. */
    String block(int column, String lineEnd);

    static Written of(String inline) {
        return new OneLine(inline);
    }

    /** On one line in any case. */
    record OneLine(String inline) implements Written {
        @Override
        public String block(int column, String lineEnd) {
            return " " + inline;
        }
    }

    /** A list with an element on each line where there is room. */
    record Rows(List<String> rows) implements Written {
        @Override
        public String inline() {
            return "[" + String.join(", ", rows) + "]";
        }

        @Override
        public String block(int column, String lineEnd) {
            StringBuilder lines = new StringBuilder();
            rows.forEach(row -> lines.append(lineEnd)
                    .append(" ".repeat(column + STEP))
                    .append("- ")
                    .append(row));
            return lines.toString();
        }
    }

    /** A mapping of one key, on a line of its own where there is room. */
    record Below(String key, Written value) implements Written {
        @Override
        public String inline() {
            return "{" + key + ": " + value.inline() + "}";
        }

        @Override
        public String block(int column, String lineEnd) {
            return lineEnd + " ".repeat(column + STEP) + key + ":" + value.block(column + STEP, lineEnd);
        }
    }
}
