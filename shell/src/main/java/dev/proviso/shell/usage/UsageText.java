package dev.proviso.shell.usage;

import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of one command. */
public final class UsageText {

    private static final int NARROWEST = 55;
    private static final int WIDEST = 100;

    private UsageText() {}

    /** Prints how a command is used. */
    public static void print(Page page, Syntax syntax, Surface surface) {
        CommandLine line = Specification.of(syntax, surface);
        line.getCommandSpec().usageMessage().width(Math.max(NARROWEST, Math.min(WIDEST, page.width())));
        for (String text :
                line.getUsageMessage(Ansi.OFF).stripTrailing().lines().toList()) {
            boolean isHeading = text.endsWith(":") && !text.startsWith(" ");
            page.raw(0, isHeading ? Text.of(Style.HEADING, text) : Text.of(text));
        }
    }
}
