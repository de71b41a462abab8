/** Which parts and norms of two revisions are to be compared with each other. */
package dev.proviso.analysis.match;
