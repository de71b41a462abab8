/**
 * A policy through all its revisions: what became of one part ({@link dev.proviso.model.diff.history.History}), and from which
 * revision each word is ({@link dev.proviso.model.diff.history.Blame}).
 */
package dev.proviso.model.diff.history;
