package dev.proviso.shell.terminal;

/**
 * A way to go on at the cursor.
 *
 * @param value what to write
 * @param description what it is, in a few words; may be empty
 * @param group what it belongs to
 * @param isComplete whether the word ends with it
 */
record Suggestion(String value, String description, String group, boolean isComplete) {}
