/** {@code answer}: a reply to whoever asked about an app, ready to be sent. */
package dev.proviso.shell.answer;
