/**
 * From typed trees to a plan: facts in numbered slots, every rule and definition a cell that is computed once, in an order in which
 * each cell comes after those it reads, and all of it in a small core of operations. What evaluators run.
 */
package dev.proviso.dsl.plan;
