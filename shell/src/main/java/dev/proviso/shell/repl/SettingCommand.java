package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.settings.Setting;
import java.util.List;

/** {@code timing}, {@code pager}, {@code mode} and {@code theme}: settings that are changed so often that other shells have commands for them. */
public final class SettingCommand implements Command {

    private static final List<String> SWITCH = List.of("on", "off");

    private final String name;
    private final Setting setting;

    /**
     * The command of this name for a setting.
     *
     * @param setting one that takes one of several words
     */
    public SettingCommand(String name, Setting setting) {
        this.name = name;
        this.setting = setting;
    }

    @Override
    public Syntax syntax() {
        String choices = String.join(", ", setting.choices());
        return Syntax.of(name, Group.SESSION, "change the setting '" + setting.word() + "': " + setting.help())
                .details(
                        isSwitch()
                                ? "VALUE is on or off; without it, what is on is switched off, and what is off, on."
                                : "VALUE is one of " + choices + "; without it, the value is shown.",
                        "'settings' tells of the others, and keeps values for the sessions to come.")
                .arguments(Argument.of("VALUE", "one of " + choices, Kind.SETTING_VALUE, Arity.OPTIONAL))
                .example(
                        name + " " + setting.choices().get(1),
                        "the same as settings " + setting.word() + " "
                                + setting.choices().get(1))
                .shellOnly();
    }

    private boolean isSwitch() {
        return setting.choices().equals(SWITCH);
    }

    @Override
    public ExitCode run(Context context) {
        List<String> arguments = context.arguments();
        if (!arguments.isEmpty()) {
            SettingsCommand.change(context, setting, arguments.get(0));
        } else if (isSwitch()) {
            SettingsCommand.change(
                    context, setting, context.session().settings().isOn(setting) ? "off" : "on");
        }
        SettingsCommand.print(context, setting);
        return ExitCode.OK;
    }
}
