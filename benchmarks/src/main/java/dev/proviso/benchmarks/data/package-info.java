/** What is measured: the policy, the apps, their texts, larger policies. */
@NullMarked
package dev.proviso.benchmarks.data;

import org.jspecify.annotations.NullMarked;
