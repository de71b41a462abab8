/** The interactive shell on a terminal: editing, completion, highlighting, history. The one package that knows JLine's reader. */
package dev.proviso.shell.terminal;
