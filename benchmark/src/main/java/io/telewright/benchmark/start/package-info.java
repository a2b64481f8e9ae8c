/** The time to start: the configuration of the SDK, and the first call of a class. */
@NullMarked
package io.telewright.benchmark.start;

import org.jspecify.annotations.NullMarked;
