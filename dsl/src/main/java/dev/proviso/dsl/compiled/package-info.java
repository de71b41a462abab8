/** The evaluator that runs as bytecode: facts in slots, rules as methods. */
package dev.proviso.dsl.compiled;
