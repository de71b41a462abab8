package dev.proviso.shell.terminal;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.settings.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/** What keys do beyond what the line editor has, and which of its sets of keys counts. */
final class Keys {

    private static final String EDIT = "proviso-edit-line";
    private static final String NEWLINE = "proviso-new-line";
    private static final String NOTHING = "proviso-nothing";
    private static final String SUSPEND = "proviso-suspend";

    private final LineReader reader;
    private final Console console;
    private final GhostText ghost;
    private Optional<Settings> applied = Optional.empty();

    private Keys(LineReader reader, Console console) {
        this.reader = reader;
        this.console = console;
        this.ghost = GhostText.of(reader);
    }

    static Keys of(LineReader reader, Console console) {
        Keys keys = new Keys(reader, console);
        reader.getWidgets().put(EDIT, keys::edit);
        reader.getWidgets().put(SUSPEND, keys::suspend);
        reader.getWidgets().put(NEWLINE, () -> {
            reader.getBuffer().write("\n");
            return true;
        });
        for (String map : List.of(LineReader.EMACS, LineReader.VIINS)) {
            keys.map(map).bind(new Reference(NEWLINE), KeyMap.alt('\r'), KeyMap.alt('\n'));
            keys.map(map).bind(new Reference(EDIT), KeyMap.ctrl('X') + KeyMap.ctrl('E'), KeyMap.ctrl('X') + "e");
        }
        keys.map(LineReader.VICMD).bind(new Reference(EDIT), "v");
        // To go to the commands of vi once more does nothing. Unbound it would be the start of an arrow key, for as
        // long as it takes.
        reader.getWidgets().put(NOTHING, () -> true);
        keys.map(LineReader.VICMD).bind(new Reference(NOTHING), KeyMap.esc());
        for (String map : List.of(LineReader.EMACS, LineReader.VIINS, LineReader.VICMD)) {
            keys.map(map).bind(new Reference(SUSPEND), KeyMap.ctrl('Z'));
        }
        return keys;
    }

    /** Every line editor has the maps of emacs and of vi. */
    private KeyMap<Binding> map(String name) {
        return Objects.requireNonNull(reader.getKeyMaps().get(name));
    }

    /** Goes by the settings from the next line on. */
    void follow(Settings settings) {
        if (applied.equals(Optional.of(settings))) {
            return;
        }
        applied = Optional.of(settings);
        String map = settings.value(Setting.EDITING_MODE).equals("vi") ? LineReader.VIINS : LineReader.EMACS;
        reader.getKeyMaps().put(LineReader.MAIN, map(map));
        // Without colours it could not be told from what was typed.
        boolean isSeen = console.hasColor() && !settings.value(Setting.THEME).equals("plain");
        ghost.show(isSeen && settings.isOn(Setting.SUGGESTIONS));
    }

    /** The line in the person's own editor; it comes back to be looked at, and Enter runs it. */
    private boolean edit() {
        Terminal terminal = reader.getTerminal();
        Attributes raw = terminal.getAttributes();
        ExternalEditor editor =
                ExternalEditor.of(console.surroundings().environment(), System.getProperty("os.name", ""));
        try {
            String line = reader.getBuffer().toString();
            terminal.setAttributes(Cooked.of(raw));
            Optional<String> edited = editor.edit(line);
            edited.ifPresent(text -> {
                reader.getBuffer().clear();
                reader.getBuffer().write(text);
            });
        } catch (IOException e) {
            console.errorPage().line("the editor cannot be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.setAttributes(raw);
        }
        return redrawn();
    }

    private boolean suspend() {
        Suspension.suspend(reader.getTerminal());
        return redrawn();
    }

    private boolean redrawn() {
        reader.callWidget(LineReader.REDRAW_LINE);
        reader.callWidget(LineReader.REDISPLAY);
        return true;
    }
}
