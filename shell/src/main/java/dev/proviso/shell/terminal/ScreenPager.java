package dev.proviso.shell.terminal;

import java.io.BufferedReader;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.builtins.Less;
import org.jline.builtins.Options;
import org.jline.builtins.Source.InputStreamSource;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;

/** The pager that is at hand everywhere. Its keys are those of {@code less}, of which it tells the ones that one needs. */
final class ScreenPager extends Less {

    /** The longest that fits on the screen is shown: one that is broken over two rows pushes the text off it. */
    private static final List<String> KEYS = List.of(
            "Space: go on   b: back   /: search   h: all keys   q: leave",
            "Space: go on   b: back   h: keys   q: leave",
            "Space: go on   q: leave",
            ":");

    private static final int OF_HELP = 0;

    private final String text;

    ScreenPager(Terminal terminal, String text) {
        // Files of settings for editors and pagers are none of ours.
        super(terminal, Path.of(""), Options.compile(usage()).parse(List.of("--ignorercfiles", "--quit-at-eof")));
        this.text = text;
        veryQuiet = true;
        ignoreCaseCond = true;
        defaultPrompt(keys(terminal.getColumns()));
    }

    /**
     * Shows the text until its reader leaves, by a key or by Ctrl-C.
     *
     * @return the lines that were on the screen last, to stay there
     */
    String show() throws IOException {
        try {
            run(new ArrayList<>(List.of(new InputStreamSource(InputStream.nullInputStream(), true, defaultPrompt))));
        } catch (InterruptedException e) {
            // As good a way to leave as any other.
        } catch (IOError e) {
            if (!(e.getCause() instanceof InterruptedIOException)) {
                throw new IOException(e);
            }
        }
        return seenLast();
    }

    /** What the last row says, on a screen with so many columns; 0 if nobody knows how many. */
    static String keys(int columns) {
        return KEYS.stream()
                .filter(keys -> columns == 0 || keys.length() < columns)
                .findFirst()
                .orElse("");
    }

    @Override
    public void handle(Signal signal) {
        boolean tellsKeys = KEYS.contains(message);
        defaultPrompt = keys(terminal.getColumns());
        message = tellsKeys ? defaultPrompt : message;
        super.handle(signal);
    }

    /** It would be read in the character set of the system, and the system's may know no quotation marks. */
    @Override
    protected void openSource() throws IOException {
        super.openSource();
        if (sourceIdx != OF_HELP) {
            reader = new BufferedReader(new StringReader(text));
        }
    }

    private String seenLast() {
        if (sourceIdx == OF_HELP) {
            return "";
        }
        StringBuilder seen = new StringBuilder();
        int rows = terminal.getRows() - 1;
        List<String> all = text.lines().toList();
        for (int i = firstLineToDisplay; i < all.size(); i++) {
            int columns = Math.max(1, terminal.getColumns());
            rows -= Math.max(1, (AttributedString.fromAnsi(all.get(i)).columnLength() + columns - 1) / columns);
            if (rows < 0) {
                break;
            }
            seen.append(all.get(i)).append('\n');
        }
        return seen.toString();
    }
}
