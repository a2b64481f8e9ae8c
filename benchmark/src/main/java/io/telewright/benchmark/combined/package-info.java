/** One call with a span, a duration, a count and an event, as generated code and by hand. */
@NullMarked
package io.telewright.benchmark.combined;

import org.jspecify.annotations.NullMarked;
