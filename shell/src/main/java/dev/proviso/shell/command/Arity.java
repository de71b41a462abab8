package dev.proviso.shell.command;

/** How many values an argument takes. */
public enum Arity {
    ONE(1, 1),
    OPTIONAL(0, 1),
    ANY(0, Integer.MAX_VALUE),
    SOME(1, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    Arity(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
