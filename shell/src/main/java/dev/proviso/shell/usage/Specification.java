package dev.proviso.shell.usage;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Describes a command to picocli, by its programmatic model: reading annotations would cost more than the command itself. */
final class Specification {

    private Specification() {}

    /** A command line that understands one command. */
    static CommandLine of(Syntax syntax, Surface surface) {
        CommandSpec spec =
                CommandSpec.create().name(surface == Surface.SHELL ? syntax.name() : "proviso " + syntax.name());
        int index = 0;
        for (Argument argument : syntax.arguments()) {
            spec.addPositional(positional(argument, argument.arity(surface), index++));
        }
        for (Option option : syntax.options()) {
            spec.addOption(option(option));
        }
        for (Option option : GlobalOptions.all()) {
            spec.addOption(option(syntax.option(option.name()).orElse(option)));
        }
        usage(spec.usageMessage(), syntax, surface);
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setAllowOptionsAsOptionParameters(false);
    }

    private static PositionalParamSpec positional(Argument argument, Arity arity, int index) {
        boolean isMany = arity.most() > 1;
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .paramLabel(argument.name())
                .index(isMany ? index + "..*" : String.valueOf(index))
                .arity(arity.least() + (isMany ? "..*" : ".." + arity.most()))
                .required(arity.least() > 0)
                .description(escaped(argument.help()));
        return (isMany ? builder.type(List.class).auxiliaryTypes(String.class) : builder.type(String.class)).build();
    }

    private static OptionSpec option(Option option) {
        if (option.name().equals(GlobalOptions.HELP)) {
            return OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("show this help")
                    .build();
        }
        String[] names = option.letter()
                .map(letter -> new String[] {"-" + letter, "--" + option.name()})
                .orElseGet(() -> new String[] {"--" + option.name()});
        OptionSpec.Builder builder = OptionSpec.builder(names).description(escaped(option.help()));
        if (option.isFlag()) {
            return builder.type(boolean.class).arity("0").build();
        }
        builder.paramLabel(option.value().orElseThrow()).arity("1").hideParamSyntax(true);
        return (option.isRepeatable()
                        ? builder.type(List.class).auxiliaryTypes(String.class).splitRegex("")
                        : builder.type(String.class))
                .build();
    }

    private static void usage(UsageMessageSpec usage, Syntax syntax, Surface surface) {
        List<String> description = new ArrayList<>();
        description.add(sentence(syntax.summary()));
        for (String paragraph : syntax.details()) {
            description.add("");
            description.add(escaped(paragraph));
        }
        usage.description(description.toArray(String[]::new));
        usage.parameterListHeading("%nArguments:%n");
        usage.optionListHeading("%nOptions:%n");
        usage.sortOptions(false);
        usage.sortSynopsis(false);
        usage.abbreviateSynopsis(true);
        List<String> footer = new ArrayList<>();
        for (Syntax.Example example : syntax.examples()) {
            String prefix = surface == Surface.SHELL ? "" : "proviso ";
            footer.add(escaped("  " + prefix + example.line()));
            footer.add(escaped("      " + example.says()));
        }
        if (!footer.isEmpty()) {
            usage.footerHeading("%nExamples:%n");
            usage.footer(footer.toArray(String[]::new));
        }
    }

    private static String sentence(String summary) {
        return escaped(Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".");
    }

    /** Per cent signs start format directives in the texts of picocli. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
