/** One measurement, as generated code, by hand and with Micrometer. */
@NullMarked
package io.telewright.benchmark.metric;

import org.jspecify.annotations.NullMarked;
