/** Cases that are missing, with the facts that make them. */
package dev.proviso.analysis.generate;
