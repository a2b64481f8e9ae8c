/** How costs grow with the rows of a metric's table in use, and with the spans that are open. */
@NullMarked
package io.telewright.benchmark.growth;

import org.jspecify.annotations.NullMarked;
