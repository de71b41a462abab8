package dev.proviso.shell.terminal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/**
 * Reads a terminal's description as {@code infocmp} prints it. {@link InfoCmp#parseInfoCmp} says the same, but takes a good part of a start
 * for it: it compiles regular expressions, line by line.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/terminfo.5.html">terminfo(5)</a>
 */
final class Capabilities {

    private final Map<String, String> names;
    private final Set<Capability> flags;
    private final Map<Capability, Integer> numbers;
    private final Map<Capability, String> strings;

    /**
     * @param names what a capability is called here, by how descriptions call it
     * @param flags takes those that the terminal has
     * @param numbers takes those that have one
     * @param strings takes those that have one, with its escapes
     */
    Capabilities(
            Map<String, String> names,
            Set<Capability> flags,
            Map<Capability, Integer> numbers,
            Map<Capability, String> strings) {
        this.names = names;
        this.flags = flags;
        this.numbers = numbers;
        this.strings = strings;
    }

    /** Reads JLine's table, which has in each line the name of a constant and how descriptions call it. */
    static Map<String, String> names(String table) {
        Map<String, String> names = new HashMap<>();
        for (int start = 0; start < table.length(); ) {
            int newline = table.indexOf('\n', start);
            int end = newline < 0 ? table.length() : newline;
            int comma = table.indexOf(',', start);
            if (comma > 0 && comma < end && table.charAt(start) != '#') {
                int next = table.indexOf(',', comma + 1);
                int close = next < 0 || next > end ? end : next;
                names.put(table.substring(comma + 1, close).strip(), table.substring(start, comma));
            }
            start = end + 1;
        }
        return names;
    }

    /** Takes over all of a description whose names are known. */
    void read(String description) {
        int start = 0;
        for (int at = 0; at < description.length(); at++) {
            char character = description.charAt(at);
            if (character == '\\') {
                at++;
            } else if (character == ',') {
                entry(description.substring(start, at).strip());
                start = at + 1;
            }
        }
    }

    private void entry(String entry) {
        int sign = 0;
        while (sign < entry.length() && entry.charAt(sign) != '=' && entry.charAt(sign) != '#') {
            sign++;
        }
        String name = names.get(entry.substring(0, sign));
        if (name == null) {
            return;
        }
        Capability capability = Capability.valueOf(name);
        if (sign == entry.length()) {
            flags.add(capability);
        } else if (entry.charAt(sign) == '=') {
            strings.put(capability, entry.substring(sign + 1));
        } else {
            numbers.put(capability, Integer.decode(entry.substring(sign + 1)));
        }
    }
}
