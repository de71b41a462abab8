/** What a run of the shell knows from one command to the next: where policies come from, which one is looked at, which app is loaded. */
package dev.proviso.shell.session;
