/**
 * What an evaluation finds: verdicts with their causes, and the explanations that can be asked for. Plain immutable records,
 * without behaviour of weight; {@code dev.proviso.dsl} produces them.
 */
package dev.proviso.dsl.finding;
