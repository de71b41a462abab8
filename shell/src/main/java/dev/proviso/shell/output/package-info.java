/** Where results go besides standard output: files that users name, and the clipboard of the terminal. */
package dev.proviso.shell.output;
