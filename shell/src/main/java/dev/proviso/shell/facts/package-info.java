/** Facts about apps: the vocabulary, files, values as text and JSON, and changing them in a session. */
package dev.proviso.shell.facts;
