package dev.proviso.shell;

import dev.proviso.shell.facts.FactAddress;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Session;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that state a fact without the command for it, as they are pasted from a facts file or copied from what 'set' told. */
final class StatedFacts {

    private static final Pattern STATED =
            Pattern.compile("([a-z][a-z0-9_.\\[\\]]*)\\s*(?:=|:(?=\\s))\\s*(\\S.*)", Pattern.DOTALL);

    private final Session session;

    StatedFacts(Session session) {
        this.session = session;
    }

    /**
     * Passes a line that names no fact in front of a sign of equality or a colon.
     *
     * @throws Refusal if it does, with the line that states it
     */
    void refuse(String line) {
        Matcher stated = STATED.matcher(line.strip());
        if (stated.matches() && isFact(stated.group(1))) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "there is no command '" + stated.group(1) + "'",
                    "write 'set " + stated.group(1) + " = " + stated.group(2) + "'");
        }
    }

    private boolean isFact(String name) {
        try {
            FactAddress.parse(name, session.select(session.choice()).policy().vocabulary());
            return true;
        } catch (Refusal refusal) {
            // Neither a fact nor a part of one; or there is no policy to look it up in.
            return false;
        }
    }
}
