package dev.proviso.shell.console;

/** Shows a text that is longer than the screen, one screen after the other. */
public interface Pager {

    /** Whether a text is longer than the screen, and whether anything can be done about it. */
    boolean isNeeded(byte[] text);

    /**
     * Shows a text until the person who reads it leaves. Where nothing can show it, it is written as any other.
     *
     * @param text finished lines in UTF-8, colours and all
     */
    void show(byte[] text);
}
