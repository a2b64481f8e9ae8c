/** The document: ratios with their confidence intervals, the targets, and a chart. */
@NullMarked
package io.telewright.benchmark.report;

import org.jspecify.annotations.NullMarked;
