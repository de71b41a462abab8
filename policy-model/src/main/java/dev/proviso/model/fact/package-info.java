/**
 * What can be known of an app, and what is: the {@link dev.proviso.model.fact.Vocabulary} of a policy and the
 * {@link dev.proviso.model.fact.Facts} of an app.
 */
package dev.proviso.model.fact;
