package dev.proviso.shell.text;

/** Takes characters that are ready for a terminal or a file. */
@FunctionalInterface
public interface Sink {

    void write(String characters);
}
