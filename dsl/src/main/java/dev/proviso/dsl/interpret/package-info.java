/**
 * The reference interpreter of plans: the specification of the language in code. Written to be read; every faster evaluator is held
 * to it by tests.
 */
package dev.proviso.dsl.interpret;
