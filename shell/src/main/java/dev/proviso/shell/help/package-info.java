/** Help: the list of commands, topics, the version. */
package dev.proviso.shell.help;
