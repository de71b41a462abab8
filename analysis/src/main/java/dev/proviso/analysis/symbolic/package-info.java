/**
 * Evaluation over symbols: a plan is walked as the interpreter walks it, and what comes out is not what is known of one app but, for any
 * app, the formula under which it is so.
 */
package dev.proviso.analysis.symbolic;
