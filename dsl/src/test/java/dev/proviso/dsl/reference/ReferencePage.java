package dev.proviso.dsl.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of {@code docs/language.md}. The word behind a fence says what the block holds. */
final class ReferencePage {

    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z ]+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * One line of a block that gives an example and, behind {@code //}, what becomes of it.
     */
    record Example(String text, String outcome) {
        @Override
        public String toString() {
            return text + " -> " + outcome;
        }
    }

    private final String page;

    private ReferencePage(String page) {
        this.page = page;
    }

    static ReferencePage read() throws IOException {
        return read("language.md");
    }

    /** Another page of the documents. */
    static ReferencePage read(String name) throws IOException {
        return new ReferencePage(Files.readString(Path.of("..", "docs", name)));
    }

    /** All of it. */
    String text() {
        return page;
    }

    List<String> blocks(String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    List<Example> examples(String kind) {
        return blocks(kind).stream()
                .flatMap(block -> examplesOf(block).stream())
                .toList();
    }

    /** The lines of a block that have an outcome. */
    static List<Example> examplesOf(String block) {
        return block.lines()
                .filter(line -> line.contains(" // "))
                .map(line -> new Example(
                        line.substring(0, line.lastIndexOf(" // ")).strip(),
                        line.substring(line.lastIndexOf(" // ") + 4).strip()))
                .toList();
    }
}
