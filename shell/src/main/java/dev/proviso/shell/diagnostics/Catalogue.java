package dev.proviso.shell.diagnostics;

import dev.proviso.model.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every code means, in the words of the page {@code docs/diagnostics.md}: the page is part of the program, so that both say the
 * same.
 */
public final class Catalogue {

    private static final String PAGE = "/dev/proviso/shell/docs/diagnostics.md";
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+-[0-9]{3})` \\| (\\w+) \\| (.*) \\|");
    private static final Pattern HEADING = Pattern.compile("#+ .*");
    private static final Pattern SECTION = Pattern.compile("### `([A-Z]+-[0-9]{3})`.*");

    /**
     * One kind of mistake.
     *
     * @param title what it is, in one line
     * @param text why it is one, an example and how to mend it, in Markdown; the title where there is no more to say
     */
    public record Entry(String code, Severity severity, String title, String text) {}

    private final Map<String, Entry> entries;

    private Catalogue(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Reads the page. */
    public static Catalogue load() {
        try (InputStream in = Catalogue.class.getResourceAsStream(PAGE)) {
            return in == null ? new Catalogue(Map.of()) : of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue of(String page) {
        Map<String, Entry> rows = new LinkedHashMap<>();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        boolean fenced = false;
        for (String line : page.lines().toList()) {
            fenced ^= line.startsWith("```");
            Matcher row = ROW.matcher(line);
            Matcher heading = SECTION.matcher(line);
            if (row.matches()) {
                Severity severity = Severity.valueOf(row.group(2).toUpperCase(Locale.ROOT));
                rows.put(row.group(1), new Entry(row.group(1), severity, row.group(3), row.group(3)));
            } else if (heading.matches()) {
                section = sections.computeIfAbsent(heading.group(1), code -> new ArrayList<>());
            } else if (!fenced && HEADING.matcher(line).matches()) {
                section = new ArrayList<>();
            } else {
                section.add(line);
            }
        }
        sections.forEach((code, lines) -> rows.computeIfPresent(
                code,
                (any, entry) -> new Entry(
                        code,
                        entry.severity(),
                        entry.title(),
                        String.join("\n", lines).strip())));
        return new Catalogue(rows);
    }

    /** What a code means; case does not count. */
    public Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code.toUpperCase(Locale.ROOT)));
    }

    /** All codes, in the order of the page. */
    public List<String> codes() {
        return List.copyOf(entries.keySet());
    }
}
