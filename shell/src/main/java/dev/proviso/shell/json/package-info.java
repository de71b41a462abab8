/** JSON results: one document a line, written straight to the stream. */
package dev.proviso.shell.json;
