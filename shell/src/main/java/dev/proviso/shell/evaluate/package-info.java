/** Commands that evaluate an app against the policy's rules and say why. */
package dev.proviso.shell.evaluate;
