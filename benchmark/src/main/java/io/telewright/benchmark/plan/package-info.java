/** Which rows are measured beside which, and how thoroughly: what the runs and the document go by. */
@NullMarked
package io.telewright.benchmark.plan;

import org.jspecify.annotations.NullMarked;
