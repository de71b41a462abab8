package dev.proviso.shell.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp;

/**
 * The terminal that standard input and output are, by way of JLine's native library. JLine has one like it, whose description of the
 * terminal takes three times as long to read.
 */
final class NativeTerminal extends AbstractUnixSysTerminal {

    private static final int INPUT = 0;
    private static final int OUTPUT = 1;

    private final Pty pty;

    private NativeTerminal(TerminalProvider provider, Pty pty, String type) throws IOException {
        super(
                provider,
                SystemStream.Output,
                "proviso",
                type,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                true,
                SignalHandler.SIG_DFL,
                pty.getAttr());
        this.pty = pty;
    }

    /**
     * @param type of which JLine holds a description already
     * @param names of capabilities, see {@link Capabilities}
     * @throws IOException if it cannot be used
     * @throws LinkageError if there is no native library for this system
     */
    static NativeTerminal open(String type, Map<String, String> names) throws IOException {
        JniTerminalProvider provider = new JniTerminalProvider();
        NativeTerminal terminal = new NativeTerminal(provider, provider.current(SystemStream.Output), type);
        terminal.describe(names);
        return terminal;
    }

    /** Called before there is anything to read by; {@link #describe} does it. */
    @Override
    protected void parseInfoCmp() {}

    private void describe(Map<String, String> names) throws IOException {
        new Capabilities(names, bools, ints, strings).read(InfoCmp.getLoadedInfoCmp(getType()));
        detectTrueColorSupport();
        palette.reloadFromCapabilities();
    }

    @Override
    protected IntUnaryOperator createPollFunction() {
        return millis -> CLibrary.pollForInput(INPUT, millis);
    }

    @Override
    protected Attributes doGetAttributes() {
        try {
            return pty.getAttr();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doSetAttributes(Attributes attributes) {
        try {
            pty.setAttr(attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Size doGetSize() {
        CLibrary.WinSize size = new CLibrary.WinSize();
        CLibrary.ioctl(OUTPUT, CLibrary.TIOCGWINSZ, size);
        return Size.of(size.ws_col, size.ws_row);
    }

    @Override
    protected void doSetSize(Sized size) {
        CLibrary.ioctl(
                OUTPUT, CLibrary.TIOCSWINSZ, new CLibrary.WinSize((short) size.getRows(), (short) size.getColumns()));
    }
}
