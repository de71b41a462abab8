/** Published texts in, published texts out: {@code import} and {@code export}. */
package dev.proviso.shell.transfer;
