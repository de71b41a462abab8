/** What picocli does for the shell: it says what is wrong with a command line, and lays out the help of a command. */
package dev.proviso.shell.usage;
