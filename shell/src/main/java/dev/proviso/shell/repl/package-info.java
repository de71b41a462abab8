/** Sessions line by line, without a terminal library: cutting lines into words, commands that exist in a session only, scripts. */
package dev.proviso.shell.repl;
