/** {@code query}: questions about policies and apps, and their answers in every format. */
package dev.proviso.shell.query;
