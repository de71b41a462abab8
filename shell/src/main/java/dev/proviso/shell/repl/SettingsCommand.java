package dev.proviso.shell.repl;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FormatWriters;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** {@code settings}: what the shell does as a person likes it. */
public final class SettingsCommand implements Command {

    private static final String SAVE = "save";
    private static final int NAMES = 16;

    @Override
    public Syntax syntax() {
        return Syntax.of("settings", Group.SESSION, "list the settings of the shell, or change one (also set option)")
                .details(
                        "Settings are " + String.join(", ", Setting.words())
                                + ". A change is for this session; --save writes it"
                                + " into the file of settings as well, which is read whenever the shell opens for a person. Scripts"
                                + " do not read it: they do the same for everybody.",
                        "'timing', 'pager', 'mode' (of results) and 'theme' change one each; 'timing' and 'pager' alone switch.")
                .arguments(
                        Argument.of("NAME", "a setting", Kind.SETTING, Arity.OPTIONAL),
                        Argument.of(
                                "VALUE",
                                "its value from now on; the standard one is 'default'",
                                Kind.SETTING_VALUE,
                                Arity.OPTIONAL))
                .options(Option.flag(SAVE, "keep it for the sessions to come"))
                .example("settings theme light", "colours for a light background")
                .example("set option editing-mode vi --save", "the keys of vi, now and in the sessions to come")
                .aliases("options")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        List<String> arguments = context.arguments();
        if (arguments.isEmpty()) {
            list(context);
            return ExitCode.OK;
        }
        Setting setting = Setting.named(arguments.get(0))
                .orElseThrow(() -> Refusal.of(
                        ExitCode.USAGE,
                        "there is no setting '" + arguments.get(0) + "'",
                        Suggestion.hint(arguments.get(0), Setting.words())
                                .or(() -> Optional.of("there is " + String.join(", ", Setting.words())))));
        if (arguments.size() > 1) {
            change(context, setting, arguments.get(1));
        }
        print(context, setting);
        return ExitCode.OK;
    }

    /** Changes a setting, unless the value is none that it takes. */
    static void change(Context context, Setting setting, String written) {
        String value = written.equals("default") ? setting.standard() : written;
        setting.complaint(value).ifPresent(complaint -> {
            throw Refusal.of(
                    ExitCode.USAGE,
                    complaint,
                    setting.hint(value)
                            .or(() -> Optional.of(value)
                                    .filter(any -> setting == Setting.FORMAT)
                                    .flatMap(word -> FormatWriters.hint(context.commands(), word))));
        });
        context.session().settle(context.session().settings().with(setting, value));
        if (context.invocation().has(SAVE)) {
            save(context, setting, value);
        }
    }

    private static void save(Context context, Setting setting, String value) {
        KeptSettings.of(context).write(file -> file.changed(setting, value));
    }

    private static void list(Context context) {
        for (Setting setting : Setting.values()) {
            print(context, setting);
            context.page().line(4, Text.of(setting.help()));
        }
        KeptSettings.file(context)
                .ifPresent(file -> context.console()
                        .noticePage()
                        .line("kept in " + file.path()
                                + (Files.exists(file.path()) ? "" : ", which is not there yet")));
    }

    /** Tells its value. */
    static void print(Context context, Setting setting) {
        String value = context.session().settings().value(setting);
        String shown = value.isEmpty() || !value.equals(value.strip()) ? '"' + value + '"' : value;
        String choices = setting.choices().isEmpty() ? "" : "  (" + String.join(", ", setting.choices()) + ")";
        context.page()
                .line(
                        0,
                        4,
                        Text.of(Style.NAME, setting.word())
                                .padded(NAMES)
                                .plus(shown)
                                .plus(Style.FAINT, choices));
    }
}
