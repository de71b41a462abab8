package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** {@code watch}: runs a line again whenever the files change that its result comes from. */
public final class WatchCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("watch", Group.SESSION, "run a line again whenever the facts or the policy change")
                .details(
                        "LINE is run, and again when a file has changed that an app was opened from, that LINE names, or that is one"
                                + " of the policy (--repository); with 'every SECONDS' in front also when so much time has passed."
                                + " Without LINE the last result is given again and again. Ctrl-C ends it; 'times N' ends it behind"
                                + " so many runs. A LINE with ';' in it stands in quotes.",
                        "Facts that are changed in the session and not saved count more than what the file says.")
                .arguments(Argument.of(
                        "[every SECONDS] [times N] LINE",
                        "a line of the shell; the one that gave the last result, if left out",
                        Kind.NAME,
                        Arity.OPTIONAL))
                .example("watch check", "the verdicts, while the facts are being written in an editor")
                .example("watch every 60 'count findings by verdict; missing'", "two lines, every minute")
                .raw()
                .shellOnly();
    }

    @Override
    public boolean isDialogue() {
        return true;
    }

    @Override
    public ExitCode run(Context context) {
        Session session = context.session();
        String typed = context.arguments().isEmpty() ? "" : context.arguments().get(0);
        Watch watch = Watch.parse(typed)
                .orLine(() -> session.results()
                        .last()
                        .orElseThrow(() -> Refusal.of(
                                ExitCode.USAGE,
                                "there is no line to run again and again",
                                "write one, such as watch check")));
        WatchedFiles files = WatchedFiles.of(session, watch.line());
        if (files.isEmpty() && watch.every().isEmpty() && watch.times().isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "there is no file that could change",
                    "open an app with 'use FILE', or run the line every so many seconds: watch every 60 "
                            + watch.line());
        }
        // Nobody is there to turn pages.
        String pager = session.settings().value(Setting.PAGER);
        session.settle(session.settings().with(Setting.PAGER, "off"));
        try {
            return repeat(context, watch, files);
        } finally {
            session.settle(session.settings().with(Setting.PAGER, pager));
        }
    }

    private static ExitCode repeat(Context context, Watch watch, WatchedFiles first) {
        WatchedFiles files = first;
        for (int run = 1; ; run++) {
            files = WatchedFiles.of(context.session(), watch.line()).and(files);
            ExitCode code = context.lines().run(watch.line());
            context.console().output().flush();
            boolean isOver = code == ExitCode.INTERRUPTED
                    // What is wrong with the line stays wrong. A file may be in the middle of being written.
                    || code == ExitCode.USAGE
                    || context.session().isOver()
                    || context.console().output().isClosed();
            if (isOver || run >= watch.times().orElse(Integer.MAX_VALUE)) {
                return code;
            }
            try {
                String why = files.awaitChange(watch.every());
                context.console()
                        .noticePage()
                        .line(Text.of(
                                Style.FAINT,
                                "— " + LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + why));
            } catch (InterruptedException e) {
                // Ctrl-C is how one ends it.
                context.console().noticePage().line("watched no longer");
                return code;
            }
        }
    }
}
