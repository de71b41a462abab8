/** Commands that read a policy: which there are, what they say, whom they bind. */
package dev.proviso.shell.explore;
