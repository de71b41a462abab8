package dev.proviso.shell.repl;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;

/** Says which of many lines had the mistake that was told. */
final class MistakenLine {

    private static final int LONGEST_SHOWN = 60;

    private MistakenLine() {}

    /**
     * Says it.
     *
     * @param source the file that the line is in; {@code -} for standard input
     * @param number of the line, from 1
     */
    static void tell(Console console, String source, int number, String line) {
        console.errorPage()
                .line(
                        0,
                        2,
                        Text.of(Style.HEADING, source + ":" + number + ":")
                                .plus(" in: " + Shortening.toWidth(line.strip(), LONGEST_SHOWN)));
    }
}
