package dev.proviso.dsl.compiled;

/** Some of the rules of a policy as a class. Generated classes extend it. */
abstract class Section {

    /** Computes definitions and verdicts. Those of earlier sections must be there. */
    abstract void run(Block row, Workspace workspace);
}
