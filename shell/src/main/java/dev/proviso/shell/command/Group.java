package dev.proviso.shell.command;

/** Commands that belong together in a list of all. */
public enum Group {
    EXPLORE("Read the policy"),
    EVALUATE("Check an app"),
    MAINTAIN("Maintain a policy"),
    SESSION("Work in the shell"),
    META("About");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
