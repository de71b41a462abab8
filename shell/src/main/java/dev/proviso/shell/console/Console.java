package dev.proviso.shell.console;

import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Theme;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Where commands read from and write to. Results go to the output and nothing else does. */
public final class Console {

    /** Where nothing is known. */
    public static final int DEFAULT_WIDTH = 80;

    private final InputStream input;
    private final Output output;
    private final Output errors;
    private final Surroundings surroundings;
    private final ColorChoice color;
    private final IntSupplier width;
    private final boolean isQuiet;
    private final Theme theme;
    private final Optional<Pager> pager;
    private final Optional<Output> held;

    private Console(
            InputStream input,
            Output output,
            Output errors,
            Surroundings surroundings,
            ColorChoice color,
            IntSupplier width,
            boolean isQuiet,
            Theme theme,
            Optional<Pager> pager,
            Optional<Output> held) {
        this.input = input;
        this.output = output;
        this.errors = errors;
        this.surroundings = surroundings;
        this.color = color;
        this.width = width;
        this.isQuiet = isQuiet;
        this.theme = theme;
        this.pager = pager;
        this.held = held;
    }

    /** A console as wide as the surroundings tell, with colours where they suit. */
    public static Console of(InputStream input, Output output, Output errors, Surroundings surroundings) {
        return new Console(
                input,
                output,
                errors,
                surroundings,
                ColorChoice.AUTO,
                () -> surroundings.columns().orElse(DEFAULT_WIDTH),
                false,
                surroundings.isDumb() && surroundings.isErrorTerminal() ? Theme.PLAIN : Theme.AUTO,
                Optional.empty(),
                Optional.empty());
    }

    /** The same with another choice of colour. */
    public Console withColor(ColorChoice choice) {
        return new Console(input, output, errors, surroundings, choice, width, isQuiet, theme, pager, held);
    }

    /** The same, with a width that may change. */
    public Console withWidth(IntSupplier columns) {
        return new Console(input, output, errors, surroundings, color, columns, isQuiet, theme, pager, held);
    }

    /** The same with results that go elsewhere than to a terminal. */
    public Console into(Output elsewhere) {
        Surroundings there = new Surroundings(
                surroundings.isInputTerminal(), false, surroundings.isErrorTerminal(), surroundings.environment());
        return new Console(
                input, elsewhere, errors(), there, color, width, isQuiet, theme, Optional.empty(), Optional.empty());
    }

    /** The same, on a terminal whose results can be shown one screen after the other. */
    public Console withPager(Pager shown) {
        return new Console(input, output, errors, surroundings, color, width, isQuiet, theme, Optional.of(shown), held);
    }

    /**
     * The same, with everything held back that is for the screen, results and what is told beside them, in the order in which it came.
     */
    public Console holding(Output all) {
        return new Console(input, output, errors, surroundings, color, width, isQuiet, theme, pager, Optional.of(all));
    }

    /** The same without anything held back: for what must be on the screen at once and does not stay, and for what is no text. */
    public Console atOnce() {
        return new Console(input, output, errors, surroundings, color, width, isQuiet, theme, pager, Optional.empty());
    }

    /** The same in the colours of a theme. */
    public Console withTheme(Theme chosen) {
        return new Console(input, output, errors, surroundings, color, width, isQuiet, chosen, pager, held);
    }

    /** The same, without notices and progress. */
    public Console quiet() {
        return new Console(input, output, errors, surroundings, color, width, true, theme, pager, held);
    }

    /** Whether only results and mistakes are told. */
    public boolean isQuiet() {
        return isQuiet;
    }

    public InputStream input() {
        return input;
    }

    public Output output() {
        return held.orElse(output);
    }

    public Output errors() {
        return surroundings.isErrorTerminal() ? held.orElse(errors) : errors;
    }

    /** What shows long results; empty where nobody reads them, or nothing is known of the screen. */
    public Optional<Pager> pager() {
        return pager;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** A page of the output, for results. */
    public Page page() {
        return new Page(output(), width.getAsInt(), hasColor(), theme);
    }

    /** Whether results get colours. */
    public boolean hasColor() {
        return surroundings.hasColor(color, surroundings.isOutputTerminal());
    }

    /** A page of the error output for what is good to know, and is left out where only results and mistakes are wanted. */
    public Page noticePage() {
        return isQuiet ? new Page(characters -> {}, width.getAsInt(), false) : errorPage();
    }

    /** A page of the error output, for everything that is no result. What was printed before stands before it. */
    public Page errorPage() {
        output().flush();
        Output told = errors();
        return new Page(
                characters -> {
                    told.write(characters);
                    told.flush();
                },
                surroundings.isErrorTerminal() ? width.getAsInt() : Integer.MAX_VALUE,
                surroundings.hasColor(color, surroundings.isErrorTerminal()),
                theme);
    }
}
