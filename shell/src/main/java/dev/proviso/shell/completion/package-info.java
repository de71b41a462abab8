/** What a shell that {@code proviso} is called from needs to complete its command lines. */
package dev.proviso.shell.completion;
