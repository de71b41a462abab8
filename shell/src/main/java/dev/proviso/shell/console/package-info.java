/** The three standard streams: what is known of them, whether colours are wanted, how wide a line may be. Knows no terminal library. */
package dev.proviso.shell.console;
