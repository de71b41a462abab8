package dev.proviso.shell.help;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import java.util.List;
import java.util.Locale;

/** Manual pages, in the macros of {@code man(7)}, made of what help knows. */
final class ManPage {

    private final StringBuilder out = new StringBuilder();
    /** Whether nothing stands below the last heading yet: the first paragraph there needs no macro. */
    private boolean isAtHeading;

    private ManPage() {}

    /** The page of the program: all commands and topics, and the options that every command takes. */
    static String ofProgram(Commands commands, String version) {
        ManPage page = new ManPage();
        page.title("proviso", version);
        page.section("NAME").text("proviso - read written policies and check apps against them");
        page.section("SYNOPSIS");
        page.macro("B", "proviso").macro("br", "");
        page.macro("B", "proviso").text("COMMAND …").macro("br", "");
        page.macro("B", "proviso").text("< FILE");
        page.section("DESCRIPTION")
                .text(
                        "Without arguments proviso opens the interactive shell; a command is run and done; lines on standard"
                                + " input are run one after the other.");
        for (Group group : Group.values()) {
            List<Syntax> members = commands.all().stream()
                    .map(Command::syntax)
                    .filter(syntax -> syntax.group() == group && !syntax.name().equals("shell"))
                    .toList();
            page.macro("SS", group.title());
            members.forEach(syntax -> page.entry(
                    syntax.name(), syntax.summary() + (syntax.isShellOnly() ? " (in the shell)" : "") + "."));
        }
        page.section("OPTIONS");
        GlobalOptions.all().forEach(page::option);
        for (Topic topic : Topic.ALL) {
            page.section(topic.name().replace('-', ' ').toUpperCase(Locale.ROOT));
            topic.lines().forEach(page::topicLine);
        }
        page.section("SEE ALSO").text("proviso help COMMAND, proviso man COMMAND");
        return page.out.toString();
    }

    /** The page of one command. */
    static String of(Syntax syntax, String version) {
        ManPage page = new ManPage();
        page.title("proviso-" + syntax.name(), version);
        page.section("NAME").text("proviso-" + syntax.name() + " - " + syntax.summary());
        page.section("SYNOPSIS");
        page.macro("B", "proviso " + syntax.name()).text(synopsis(syntax));
        if (!syntax.details().isEmpty()) {
            page.section("DESCRIPTION");
            syntax.details().forEach(page::paragraph);
        }
        if (!syntax.arguments().isEmpty()) {
            page.section("ARGUMENTS");
            syntax.arguments().forEach(argument -> page.entry(argument.name(), argument.help() + "."));
        }
        page.section("OPTIONS");
        syntax.options().forEach(page::option);
        GlobalOptions.all()
                .forEach(option -> page.option(syntax.option(option.name()).orElse(option)));
        if (!syntax.examples().isEmpty()) {
            page.section("EXAMPLES");
            syntax.examples().forEach(example -> page.entry("proviso " + example.line(), example.says() + "."));
        }
        page.section("SEE ALSO").macro("BR", "proviso", "(1)");
        return page.out.toString();
    }

    private static String synopsis(Syntax syntax) {
        StringBuilder words = new StringBuilder();
        if (!syntax.options().isEmpty()) {
            words.append("[OPTIONS] ");
        }
        for (Argument argument : syntax.arguments()) {
            boolean isOptional = argument.arity(Surface.ONE_SHOT).least() == 0;
            String name = argument.name() + (argument.arity(Surface.ONE_SHOT).most() > 1 ? "…" : "");
            words.append(isOptional ? "[" + name + "] " : name + " ");
        }
        return words.toString().strip();
    }

    private void title(String name, String version) {
        macro("TH", name.toUpperCase(Locale.ROOT), "1", "", "proviso " + version, "Proviso");
        // Nothing is hyphenated, and nothing is stretched to the margin: names and options stay as they are typed.
        macro("nh", "").macro("ad", "l");
    }

    private ManPage section(String title) {
        macro("SH", title);
        isAtHeading = true;
        return this;
    }

    private void option(Option option) {
        String value = option.value().map(name -> " " + name).orElse("");
        entry("--" + option.name() + value, option.help() + ".");
    }

    private void entry(String term, String text) {
        macro("TP", "").macro("B", term).text(text);
    }

    private void paragraph(String text) {
        if (!isAtHeading) {
            macro("PP", "");
        }
        text(text);
    }

    /** Lines of a topic are paragraphs, or, where they are indented, a word and what is said of it. */
    private void topicLine(String line) {
        String[] parts = line.strip().split(" {2,}", 2);
        if (line.startsWith("  ") && parts.length == 2) {
            entry(parts[0], parts[1]);
        } else {
            paragraph(line.strip());
        }
    }

    private ManPage text(String text) {
        if (!text.isEmpty()) {
            out.append(escaped(text)).append('\n');
            isAtHeading = false;
        }
        return this;
    }

    private ManPage macro(String name, String... arguments) {
        out.append('.').append(name);
        for (String argument : arguments) {
            if (!argument.isEmpty() || arguments.length > 1) {
                out.append(" \"")
                        .append(escaped(argument).replace("\"", "\\(dq"))
                        .append('"');
            }
        }
        out.append('\n');
        return this;
    }

    /** A line that no macro starts, with hyphens that can be copied. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace('\n', ' ');
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
