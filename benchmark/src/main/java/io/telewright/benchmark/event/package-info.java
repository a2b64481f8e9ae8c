/** One event, as generated code, by hand and through SLF4J. */
@NullMarked
package io.telewright.benchmark.event;

import org.jspecify.annotations.NullMarked;
