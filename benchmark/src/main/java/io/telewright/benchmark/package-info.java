/** The one command: runs all benchmarks and writes {@code docs/performance.md}. */
@NullMarked
package io.telewright.benchmark;

import org.jspecify.annotations.NullMarked;
