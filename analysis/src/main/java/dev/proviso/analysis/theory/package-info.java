/** Linear arithmetic over exact numbers: whether bounds on sums can hold together, and if not, which of them cannot. */
package dev.proviso.analysis.theory;
