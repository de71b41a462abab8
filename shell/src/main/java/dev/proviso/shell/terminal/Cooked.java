package dev.proviso.shell.terminal;

import java.util.EnumSet;
import org.jline.terminal.Attributes;

/** How other programs expect a terminal that the line editor has set to its own ends. */
final class Cooked {

    private Cooked() {}

    static Attributes of(Attributes edited) {
        Attributes cooked = new Attributes(edited);
        cooked.setLocalFlags(
                EnumSet.of(Attributes.LocalFlag.ICANON, Attributes.LocalFlag.ECHO, Attributes.LocalFlag.ISIG), true);
        cooked.setInputFlag(Attributes.InputFlag.ICRNL, true);
        return cooked;
    }
}
