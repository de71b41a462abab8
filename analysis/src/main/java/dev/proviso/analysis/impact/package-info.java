/** Which apps come out otherwise under another revision: each app's verdicts before and after, counted by transition. */
package dev.proviso.analysis.impact;
