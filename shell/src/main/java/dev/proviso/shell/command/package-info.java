/**
 * What a command is: its name, arguments, options and examples, and the reading of a command line. One description feeds the
 * one-shot commands, the interactive shell, help and completion alike.
 */
package dev.proviso.shell.command;
