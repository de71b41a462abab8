package dev.proviso.shell.console;

import dev.proviso.shell.text.Page;
import java.io.InputStream;
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

    private Console(
            InputStream input,
            Output output,
            Output errors,
            Surroundings surroundings,
            ColorChoice color,
            IntSupplier width) {
        this.input = input;
        this.output = output;
        this.errors = errors;
        this.surroundings = surroundings;
        this.color = color;
        this.width = width;
    }

    /** A console as wide as the surroundings tell, with colours where they suit. */
    public static Console of(InputStream input, Output output, Output errors, Surroundings surroundings) {
        return new Console(
                input,
                output,
                errors,
                surroundings,
                ColorChoice.AUTO,
                () -> surroundings.columns().orElse(DEFAULT_WIDTH));
    }

    /** The same with another choice of colour. */
    public Console withColor(ColorChoice choice) {
        return new Console(input, output, errors, surroundings, choice, width);
    }

    /** The same, with a width that may change. */
    public Console withWidth(IntSupplier columns) {
        return new Console(input, output, errors, surroundings, color, columns);
    }

    public InputStream input() {
        return input;
    }

    public Output output() {
        return output;
    }

    public Output errors() {
        return errors;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** A page of the output, for results. */
    public Page page() {
        return new Page(output, width.getAsInt(), hasColor());
    }

    /** Whether results get colours. */
    public boolean hasColor() {
        return surroundings.hasColor(color, surroundings.isOutputTerminal());
    }

    /** A page of the error output, for everything that is no result. What was printed before stands before it. */
    public Page errorPage() {
        output.flush();
        return new Page(
                characters -> {
                    errors.write(characters);
                    errors.flush();
                },
                surroundings.isErrorTerminal() ? width.getAsInt() : Integer.MAX_VALUE,
                surroundings.hasColor(color, surroundings.isErrorTerminal()));
    }
}
